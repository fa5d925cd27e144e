// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_progress.h"

#include "core/rules/as_at.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<ConditionStatus>> codes<ConditionStatus>() {
    using enum ConditionStatus;
    static constexpr Labelled<ConditionStatus> table[] = {
        {None, "none", WORDS("No condition")},
        {Complied, "complied", WORDS("Met")},
        {CompliedLate, "complied_late", WORDS("Met late")},
        {Excused, "excused", WORDS("Excused by the officer")},
        {Withdrawn, "withdrawn", WORDS("Withdrawn")},
        {Open, "open", WORDS("Open")},
        {NotComplied, "not_complied", WORDS("Deadline passed, not met")},
    };
    return table;
}

namespace {

QDate deadlineOf(const Referral& referral, QDate asAt) {
    if (!hasCondition(referral))
        return {};
    if (referral.conditionDeadline.isValid())
        return referral.conditionDeadline;
    const auto disposalOn = seenDate(referral.disposalOn, asAt);
    return disposalOn.isValid() ? disposalOn.addDays(conditionDays) : QDate();
}

bool isExcused(const Casebook& book, const Referral& referral, QDate asAt) {
    const PoliceUpdate* newest = nullptr;
    for (const auto* update : book.of<PoliceUpdate>(referral.id))
        if (update->kind == PoliceUpdateKind::ConditionOutcome && update->on <= asAt &&
            (!newest || newest->on < update->on))
            newest = update;
    return newest && newest->conditionOutcome == ConditionOutcome::Excused;
}

bool isWithdrawn(const Referral& referral, QDate asAt) {
    using enum ClosureReason;
    if (!isClosed(referral, asAt))
        return false;
    const auto reason = referral.closureReason;
    return reason == DisposalWithdrawn || reason == Mistaken || reason == Died ||
           reason == Ineligible;
}

} // namespace

bool hasCondition(const Referral& referral) {
    return referral.conditionSet.value_or(rulesOf(referral.disposal).conditionByDefault);
}

bool countsTowardsCondition(const Appointment& appointment) {
    return appointment.counts.value_or(appointment.mode == AppointmentMode::InPerson);
}

std::vector<const Appointment*> attendedAppointments(const Casebook& book, const Referral& referral,
                                                     QDate asAt) {
    auto out = book.of<Appointment>(referral.id);
    std::erase_if(out, [asAt](const Appointment* a) {
        return !isAttended(a->outcome) || a->startsAt.date > asAt;
    });
    std::stable_sort(out.begin(), out.end(), [](const Appointment* a, const Appointment* b) {
        return a->startsAt < b->startsAt;
    });
    return out;
}

ConditionProgress conditionProgress(const Casebook& book, const Referral& referral, QDate asAt) {
    ConditionProgress progress;
    for (const auto* appointment : attendedAppointments(book, referral, asAt))
        if (countsTowardsCondition(*appointment) && ++progress.qualifying == appointmentsNeeded)
            progress.secondQualifyingOn = appointment->startsAt.date;
    progress.deadline = deadlineOf(referral, asAt);
    progress.isSet = hasCondition(referral);
    progress.isDeclined = isDeclined(referral, asAt);

    using enum ConditionStatus;
    const auto deadline = progress.deadline;
    if (!hasCondition(referral) || !isAccepted(referral, asAt))
        progress.status = None;
    else if (progress.secondQualifyingOn.isValid())
        progress.status = !deadline.isValid() || progress.secondQualifyingOn <= deadline
                              ? Complied
                              : CompliedLate;
    else if (isExcused(book, referral, asAt))
        progress.status = Excused;
    else if (isWithdrawn(referral, asAt))
        progress.status = Withdrawn;
    else if (!deadline.isValid() || asAt <= deadline)
        progress.status = Open;
    else
        progress.status = NotComplied;
    return progress;
}

} // namespace ninefold
