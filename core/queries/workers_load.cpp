// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/workers_load.h"

#include "core/base/text.h"
#include "core/rules/as_at.h"
#include "core/rules/attention.h"
#include "core/rules/condition_progress.h"
#include "core/rules/referral_status.h"
#include "core/rules/tier_suggestion.h"

#include <QCoreApplication>

#include <set>

namespace ninefold {

namespace {

bool isOpen(const Casebook& book, const Referral& referral, QDate today) {
    const auto status = referralStatus(book, referral, today);
    return status != ReferralStatus::Closed && status != ReferralStatus::Declined;
}

/// Every active keyworker, whether or not she holds anything, and others who may come to.
std::vector<WorkerLoad> everybody(const Casebook& book) {
    std::vector<WorkerLoad> out;
    for (const auto& worker : book.all<Worker>())
        if (worker.active.value_or(true))
            out.push_back({worker.id, worker.name, {}, {}, {}, {}});
    out.push_back({{}, QCoreApplication::translate("insights", "Nobody"), {}, {}, {}, {}});
    return out;
}

bool isExpectedToHold(const Casebook& book, const WorkerLoad& load) {
    const auto* worker = book.find(load.worker);
    return worker && worker->role == Role::Keyworker;
}

} // namespace

std::vector<WorkerLoad> workersLoad(const Casebook& book, QDate today,
                                    const std::function<bool(const Referral&)>& admits) {
    auto out = everybody(book);
    std::set<Id<Referral>> overdue;
    for (const auto& item : attentionFor(book, today))
        if (item.daysOverdue(today) > 0)
            overdue.insert(item.referral);
    for (const auto& referral : book.all<Referral>()) {
        if (!isSeen(referral, today) || !isOpen(book, referral, today) || !admits(referral))
            continue;
        auto holder = std::find_if(out.begin(), out.end(), [&](const WorkerLoad& load) {
            return load.worker && load.worker == referral.keyworker;
        });
        if (holder == out.end())
            holder = std::prev(out.end()); // nobody's
        holder->open.push_back(referral.id);
        if (conditionProgress(book, referral, today).status == ConditionStatus::Open)
            holder->conditionOpen.push_back(referral.id);
        if (overdue.contains(referral.id))
            holder->overdue.push_back(referral.id);
        if (!knownNeeds(book, referral, today))
            holder->notAssessed.push_back(referral.id);
    }
    std::erase_if(out, [&](const WorkerLoad& load) {
        return load.open.empty() && !isExpectedToHold(book, load);
    });
    std::stable_sort(out.begin(), out.end(), [](const WorkerLoad& a, const WorkerLoad& b) {
        const auto key = [](const WorkerLoad& load) {
            return std::tuple(!load.worker, -static_cast<qint64>(load.open.size()),
                              folded(load.name));
        };
        return key(a) < key(b);
    });
    return out;
}

} // namespace ninefold
