// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact_check.h"

#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactCheck)
};

} // namespace

int contactCheckDays(const Centre& centre) {
    return centre.contactCheckDays.value_or(thresholds::contactCheckDays);
}

ContactCheck contactCheck(const Casebook& book, const Woman& woman, QDate today) {
    ContactCheck check;
    check.on = seenDate(woman.contactCheckedOn, today);
    if (!check.on.isValid()) {
        check.sentence = Words::tr("Not checked with her yet.");
        return check;
    }
    const int days = contactCheckDays(book.centre());
    check.expiresOn = check.on.addDays(days + 1);
    const auto referrals = book.of<Referral>(woman.id);
    const bool isWorkedWith =
        std::any_of(referrals.begin(), referrals.end(),
                    [&](const Referral* referral) { return isOpen(*referral, today); });
    const auto on = dayMonth(check.on, today);
    if (check.expiresOn > today || !isWorkedWith) {
        check.state = ContactCheck::State::Fresh;
        check.sentence = Words::tr("Checked with her %1.").arg(on);
        return check;
    }
    check.state = ContactCheck::State::Expired;
    check.sentence =
        days == 1
            ? Words::tr("Checked %1, more than a day ago: ask her again.").arg(on)
            : Words::tr("Checked %1, more than %2 days ago: ask her again.").arg(on).arg(days);
    return check;
}

} // namespace ninefold
