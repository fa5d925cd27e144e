// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/story.h"

namespace ninefold::test {

QDate day(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

ClockTime clock(const char* text) {
    ClockTime at;
    value_text::read(text, at);
    return at;
}

Woman Story::woman(const char* ref, const char* given, const char* family) {
    Woman woman;
    woman.ref = QString::fromUtf8(ref);
    woman.givenNames = QString::fromUtf8(given);
    woman.familyName = QString::fromUtf8(family);
    return keep(woman);
}

Referral Story::caution(const char* on, const char* ref) {
    Referral referral;
    referral.woman = woman((QByteArray("W-") + ref).constData()).id;
    referral.ref = QString::fromUtf8(ref);
    referral.receivedOn = referral.disposalOn = referral.decidedOn = day(on);
    referral.disposal = Disposal::ConditionalCaution;
    referral.decision = Decision::Accepted;
    return keep(referral);
}

Appointment Story::appointment(const Referral& referral, const char* at, AppointmentOutcome outcome,
                               AppointmentMode mode) {
    Appointment appointment;
    appointment.referral = referral.id;
    appointment.startsAt = clock(at);
    appointment.outcome = outcome;
    appointment.mode = mode;
    return keep(appointment);
}

} // namespace ninefold::test
