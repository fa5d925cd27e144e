// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/appointment_actions.h"

#include "core/actions/drafting.h"
#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/booking.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// An absence with an accepted reason says which; an attended appointment has none.
void settleReason(Appointment& appointment, Problems& problems) {
    if (isAttended(appointment.outcome) || appointment.outcome == AppointmentOutcome::Booked)
        appointment.absenceReason.reset();
    if (appointment.outcome == AppointmentOutcome::AbsentAcceptable && !appointment.absenceReason)
        problems.push_back(
            {QStringLiteral("absence_reason"), Words::tr("Choose the reason that was accepted")});
}

/// Who accepted the reason, when and why: kept with an accepted reason and only with it. An absence
/// that was accepted before anybody asked who did (an imported one) can stay without.
void settleAcceptance(Appointment& after, const Appointment* before, QDate today,
                      Problems& problems) {
    if (after.outcome != AppointmentOutcome::AbsentAcceptable) {
        after.reasonAcceptedBy = {};
        after.reasonAcceptedOn = {};
        after.reasonAcceptedWhy.clear();
        return;
    }
    const bool wasAccepted = before && before->outcome == AppointmentOutcome::AbsentAcceptable;
    const bool isSame = wasAccepted && before->absenceReason == after.absenceReason &&
                        before->reasonAcceptedBy == after.reasonAcceptedBy;
    if (!wasAccepted && !after.reasonAcceptedBy)
        problems.push_back(
            {QStringLiteral("reason_accepted_by"), Words::tr("Choose who accepted the reason")});
    if (!isSame && after.absenceReason == AbsenceReason::Other && after.reasonAcceptedWhy.isEmpty())
        problems.push_back({QStringLiteral("reason_accepted_why"),
                            Words::tr("Enter what the reason was and why it was accepted")});
    after.reasonAcceptedOn = isSame                   ? before->reasonAcceptedOn
                             : after.reasonAcceptedBy ? today
                                                      : QDate();
}

void checkAgainstClosure(const Casebook& book, const Appointment& appointment, QDate today,
                         Problems& problems) {
    const auto* referral = book.find(appointment.referral);
    if (referral && isClosed(*referral, today) && appointment.startsAt.date > referral->closedOn)
        join(problems, {{QStringLiteral("starts_at"),
                         Words::tr("This referral was closed on %1. Reopen it to book after that "
                                   "day.")
                             .arg(longDay(referral->closedOn))}});
}

/// Her keyworker is not named again, so that the appointment goes with her when somebody else takes
/// her on. A worker has to be somebody.
void settleWorker(const Casebook& book, Appointment& appointment, Problems& problems) {
    const auto* referral = book.find(appointment.referral);
    if (referral && appointment.worker == referral->keyworker)
        appointment.worker = {};
    if (appointment.worker && !book.find(appointment.worker))
        problems.push_back({QStringLiteral("worker"), Words::tr("Choose who sees her")});
}

QString recordWords(AppointmentOutcome outcome) {
    return isAttended(outcome) ? Words::tr("Record attendance")
                               : Words::tr("Record what became of an appointment");
}

} // namespace

Drafted BookAppointment::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Appointment appointment;
    appointment.id = {book.nextId()};
    appointment.referral = referral;
    appointment.startsAt = startsAt;
    appointment.kind = kind.value_or(AppointmentKind::Other);
    appointment.mode = mode;
    appointment.minutes = minutes;
    appointment.counts = counts;
    appointment.outcome = outcome;
    appointment.absenceReason = absenceReason;
    appointment.note = note;
    appointment.reasonAcceptedBy = accepted.by;
    appointment.reasonAcceptedWhy = accepted.why;
    appointment.worker = worker;
    appointment.room = room;

    Problems problems;
    settleWorker(book, appointment, problems);
    if (!kind)
        problems.push_back(
            {QStringLiteral("kind"), Words::tr("Choose what the appointment is for")});
    settleReason(appointment, problems);
    settleAcceptance(appointment, nullptr, deed.today(), problems);
    join(problems, problemsWith(book, appointment, nullptr, deed.today()));
    checkAgainstClosure(book, appointment, deed.today(), problems);
    ChangeSet changes(outcome == AppointmentOutcome::Booked ? Words::tr("Book an appointment")
                                                            : recordWords(outcome));
    changes.add(appointment);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RecordAppointment::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Problems problems;
    if (!outcome)
        problems.push_back(
            {QStringLiteral("outcome"), Words::tr("Choose what became of the appointment")});
    auto after = before;
    after.outcome = outcome.value_or(before.outcome);
    after.absenceReason = absenceReason;
    if (minutes)
        after.minutes = minutes;
    if (counts)
        after.counts = counts;
    if (note)
        after.note = *note;
    after.reasonAcceptedBy = accepted.by;
    after.reasonAcceptedWhy = accepted.why;
    settleReason(after, problems);
    settleAcceptance(after, &before, deed.today(), problems);
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(recordWords(after.outcome));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeAppointment::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Problems problems;
    auto settled = after;
    if (settled.outcome != before.outcome || settled.absenceReason != before.absenceReason)
        settleReason(settled, problems);
    settleAcceptance(settled, &before, deed.today(), problems);
    if (settled.worker != before.worker)
        settleWorker(book, settled, problems);
    join(problems, problemsWith(book, settled, &before, deed.today()));
    if (settled.startsAt != before.startsAt)
        checkAgainstClosure(book, settled, deed.today(), problems);
    ChangeSet changes(Words::tr("Change an appointment"));
    changes.alter(before, settled);
    return draftOf(std::move(changes), std::move(problems));
}

QString whyNotMoved(const Appointment& appointment) {
    if (appointment.outcome == AppointmentOutcome::Booked)
        return {};
    return Words::tr("It is recorded what became of this appointment (%1), so it stays where it "
                     "was. Correct it in her record.")
        .arg(labelOf(appointment.outcome));
}

Drafted MoveAppointment::draft(const Casebook& book, const Deed& deed) const {
    if (const auto why = whyNotMoved(before); !why.isEmpty())
        return Problems{{QString(), why}};
    auto after = before;
    after.startsAt = to;
    if (worker && worker != whoSees(book, before))
        after.worker = worker;
    auto drafted = ChangeAppointment{before, after}.draft(book, deed);
    if (auto* changes = std::get_if<ChangeSet>(&drafted))
        changes->what = Words::tr("Move an appointment");
    return drafted;
}

Drafted RemoveAppointment::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove an appointment"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
