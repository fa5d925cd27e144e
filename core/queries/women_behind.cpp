// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/women_behind.h"

#include "core/base/text.h"
#include "core/rules/condition_progress.h"
#include "core/rules/names.h"

#include <QCoreApplication>

#include <set>

namespace ninefold {

std::vector<WomanBehind> womenBehind(const Casebook& book,
                                     const std::vector<Id<Referral>>& referrals, QDate asAt) {
    std::vector<WomanBehind> out;
    for (const auto id : referrals) {
        const auto* referral = book.find(id);
        if (!referral)
            continue;
        const auto& woman = book.womanOf(*referral);
        const auto* keyworker = book.find(referral->keyworker);
        out.push_back({woman.id, id, displayName(woman), woman.ref, referral->ref,
                       referral->receivedOn, labelOf(referral->disposal),
                       static_cast<int>(attendedAppointments(book, *referral, asAt).size()),
                       keyworker ? keyworker->name : QString()});
    }
    const auto key = [](const WomanBehind& row) {
        return std::tuple(folded(row.name), row.womanRef, row.receivedOn, row.referralRef);
    };
    std::sort(out.begin(), out.end(),
              [&](const WomanBehind& a, const WomanBehind& b) { return key(a) < key(b); });
    return out;
}

QString howManyWomen(const std::vector<WomanBehind>& rows) {
    std::set<Id<Woman>> women;
    for (const auto& row : rows)
        women.insert(row.woman);
    const auto said = women.size() == 1
                          ? QCoreApplication::translate("returns", "1 woman")
                          : QCoreApplication::translate("returns", "%1 women").arg(women.size());
    return women.size() == rows.size()
               ? said
               : QCoreApplication::translate("returns", "%1 referrals of %2")
                     .arg(rows.size())
                     .arg(said);
}

} // namespace ninefold
