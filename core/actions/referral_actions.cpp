// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/referral_actions.h"

#include "core/actions/drafting.h"
#include "core/base/date_words.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/condition_progress.h"
#include "core/rules/offered.h"
#include "core/rules/tier_suggestion.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// One referral altered, when she may and nothing is wrong with it. `asked` are problems with the
/// answers themselves.
Drafted altered(const Casebook& book, const Deed& deed, const QString& what, const Referral& before,
                const Referral& after, Problems asked = {}) {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    join(asked, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(what);
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(asked));
}

Problems keyworkerProblems(const Casebook& book, Id<Worker> keyworker) {
    const auto offered = offeredKeyworkers(book);
    const bool known = std::any_of(offered.begin(), offered.end(),
                                   [&](const Worker* worker) { return worker->id == keyworker; });
    if (known)
        return {};
    return {{QStringLiteral("keyworker"), Words::tr("Choose her keyworker")}};
}

/// Saved again without a change: her history has no second line of it.
bool isSetAlready(const Casebook& book, const TierSet& set) {
    const auto all = book.of<TierSet>(set.referral);
    return !all.empty() && all.back()->tier == set.tier && all.back()->suggested == set.suggested &&
           all.back()->reason == set.reason;
}

/// The tier that was set before its history was kept, as its first line: on the day of the decision
/// (or of the referral), by nobody known. None once there is a history, or without a tier.
std::optional<TierSet> tierBeforeHistory(const Casebook& book, const Referral& referral) {
    if (!referral.tier || !book.of<TierSet>(referral.id).empty())
        return std::nullopt;
    TierSet set;
    set.referral = referral.id;
    set.on = referral.decidedOn.isValid() ? referral.decidedOn : referral.receivedOn;
    set.tier = referral.tier;
    set.reason = referral.tierReason;
    return set;
}

} // namespace

Problems decisionProblems(const Casebook& book, const Referral& referral) {
    Problems out;
    if (referral.decision == Decision::Accepted)
        join(out, keyworkerProblems(book, referral.keyworker));
    if (referral.decision == Decision::Declined && !referral.declineReason)
        out.push_back(
            {QStringLiteral("decline_reason"), Words::tr("Choose the reason for declining")});
    return out;
}

Drafted ChangeReferral::draft(const Casebook& book, const Deed& deed) const {
    return altered(book, deed, Words::tr("Change the referral"), before, withDeadline(after));
}

Drafted DecideReferral::draft(const Casebook& book, const Deed& deed) const {
    Problems problems;
    if (!decision || *decision == Decision::Pending)
        problems.push_back(
            {QStringLiteral("decision"), Words::tr("Choose whether to accept or decline")});
    auto after = before;
    after.decision = decision.value_or(before.decision);
    after.decidedOn = on;
    const bool accepts = after.decision == Decision::Accepted;
    after.keyworker = accepts ? keyworker : Id<Worker>();
    after.declineReason = accepts ? std::nullopt : reason;
    if (problems.empty())
        join(problems, decisionProblems(book, after));
    return altered(book, deed,
                   accepts ? Words::tr("Accept the referral") : Words::tr("Decline the referral"),
                   before, after, std::move(problems));
}

Drafted AllocateKeyworker::draft(const Casebook& book, const Deed& deed) const {
    auto after = before;
    after.keyworker = keyworker;
    return altered(book, deed, Words::tr("Choose the keyworker"), before, after,
                   keyworkerProblems(book, keyworker));
}

Drafted SetTier::draft(const Casebook& book, const Deed& deed) const {
    Problems problems;
    const auto suggestion = suggestedTier(book, before, deed.today());
    if (!tier)
        problems.push_back({QStringLiteral("tier"), Words::tr("Choose a tier")});
    else if (reason.trimmed().isEmpty() && !suggestion)
        problems.push_back({QStringLiteral("tier_reason"),
                            Words::tr("Enter the reason: her needs have not been assessed yet")});
    else if (reason.trimmed().isEmpty() && suggestion->tier != *tier)
        problems.push_back(
            {QStringLiteral("tier_reason"),
             Words::tr("Enter the reason for a tier other than the one her needs suggest")});
    auto after = before;
    after.tier = tier;
    after.tierReason = reason;
    auto drafted =
        altered(book, deed, Words::tr("Set the tier"), before, after, std::move(problems));
    if (auto* changes = std::get_if<ChangeSet>(&drafted)) {
        auto nextId = book.nextId();
        if (const auto first = tierBeforeHistory(book, before); first && before.tier != tier) {
            auto kept = *first;
            kept.id = {nextId++};
            changes->add(kept);
        }
        TierSet set{{nextId}, before.id, deed.today(), tier, std::nullopt, reason, deed.worker};
        if (suggestion)
            set.suggested = suggestion->tier;
        if (!isSetAlready(book, set))
            changes->add(set);
    }
    return drafted;
}

Drafted CloseReferral::draft(const Casebook& book, const Deed& deed) const {
    Problems problems;
    if (!on.isValid())
        problems.push_back({QStringLiteral("closed_on"), Words::tr("Enter the date of closing")});
    const auto offered = offeredClosureReasons(before);
    if (!reason || std::find(offered.begin(), offered.end(), *reason) == offered.end())
        problems.push_back(
            {QStringLiteral("closure_reason"), Words::tr("Choose the reason for closing")});
    const auto attended = attendedAppointments(book, before, deed.today());
    if (on.isValid() && !attended.empty() && on < attended.back()->startsAt.date)
        problems.push_back(
            {QStringLiteral("closed_on"), Words::tr("She came on %1. Close on that day or later.")
                                              .arg(longDay(attended.back()->startsAt.date))});
    auto after = before;
    after.closedOn = on;
    after.closureReason = reason;
    auto drafted =
        altered(book, deed, Words::tr("Close the referral"), before, after, std::move(problems));
    if (auto* changes = std::get_if<ChangeSet>(&drafted); changes && cancelBooked)
        for (const auto* appointment : book.of<Appointment>(before.id))
            if (appointment->outcome == AppointmentOutcome::Booked &&
                appointment->startsAt.date > on) {
                auto cancelled = *appointment;
                cancelled.outcome = AppointmentOutcome::Cancelled;
                changes->alter(*appointment, cancelled);
            }
    return drafted;
}

Drafted ReopenReferral::draft(const Casebook& book, const Deed& deed) const {
    auto after = before;
    after.closedOn = QDate();
    after.closureReason.reset();
    return altered(book, deed, Words::tr("Reopen the referral"), before, after);
}

} // namespace ninefold
