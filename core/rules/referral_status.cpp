// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referral_status.h"

#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/condition_progress.h"
#include "core/rules/first_contact.h"
#include "core/rules/needs_summary.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<ReferralStatus>> codes<ReferralStatus>() {
    using enum ReferralStatus;
    static constexpr Labelled<ReferralStatus> table[] = {
        {New, "new", WORDS("New")},
        {ToContact, "to_contact", WORDS("To contact")},
        {InSupport, "in_support", WORDS("In support")},
        {ReadyToClose, "ready_to_close", WORDS("Ready to close")},
        {Closed, "closed", WORDS("Closed")},
        {Declined, "declined", WORDS("Declined")},
    };
    return table;
}

namespace {

bool isSettled(const ConditionProgress& progress, QDate today) {
    using enum ConditionStatus;
    if (progress.status == Complied || progress.status == CompliedLate)
        return progress.secondQualifyingOn.addDays(thresholds::readyToCloseDays) <= today;
    return progress.status == Excused;
}

bool isReadyToClose(const Casebook& book, const Referral& referral, QDate today) {
    if (nextAppointment(book, referral, today))
        return false;
    return exitAssessment(book, referral, today) ||
           isSettled(conditionProgress(book, referral, today), today);
}

} // namespace

ReferralStatus referralStatus(const Casebook& book, const Referral& referral, QDate today) {
    using enum ReferralStatus;
    if (isClosed(referral, today))
        return Closed;
    if (isDeclined(referral, today))
        return Declined;
    if (!isAccepted(referral, today))
        return New;
    if (lastContactOn(book, referral, today).isNull())
        return ToContact;
    return isReadyToClose(book, referral, today) ? ReadyToClose : InSupport;
}

QDate lastContactOn(const Casebook& book, const Referral& referral, QDate asAt) {
    QDate last;
    const auto take = [&](QDate date) {
        if (date <= asAt && (last.isNull() || last < date))
            last = date;
    };
    for (const auto* contact : book.of<Contact>(referral.id))
        if (countsAsContact(contact->outcome))
            take(contact->at.date);
    for (const auto* appointment : book.of<Appointment>(referral.id))
        if (isAttended(appointment->outcome))
            take(appointment->startsAt.date);
    return last;
}

const Appointment* nextAppointment(const Casebook& book, const Referral& referral, QDate today) {
    const Appointment* next = nullptr;
    for (const auto* appointment : book.of<Appointment>(referral.id))
        if (appointment->outcome == AppointmentOutcome::Booked &&
            appointment->startsAt.date >= today &&
            (!next || appointment->startsAt < next->startsAt))
            next = appointment;
    return next;
}

} // namespace ninefold
