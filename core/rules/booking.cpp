// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/booking.h"

#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Booking)
};

constexpr int minutesOfDay = 24 * 60;

QString firstGiven(const QString& own, const QString& groups) {
    return own.trimmed().isEmpty() ? groups.trimmed() : own.trimmed();
}

} // namespace

int reckonedMinutes(const std::optional<int>& minutes) {
    return minutes.value_or(thresholds::appointmentMinutes);
}

bool takesTime(AppointmentOutcome outcome) {
    return outcome == AppointmentOutcome::Booked || isAttended(outcome);
}

bool standsInDiary(AppointmentOutcome outcome) {
    return takesTime(outcome) || outcome == AppointmentOutcome::DidNotAttend ||
           outcome == AppointmentOutcome::AbsentAcceptable;
}

Id<Worker> whoSees(const Casebook& book, const Appointment& appointment) {
    if (appointment.worker)
        return appointment.worker;
    const auto* referral = book.find(appointment.referral);
    return referral ? referral->keyworker : Id<Worker>{};
}

QStringList roomsOf(const Centre& centre) {
    QStringList rooms;
    for (const auto& line : centre.rooms.split(QLatin1Char('\n')))
        if (const auto room = line.trimmed(); !room.isEmpty() && !rooms.contains(room))
            rooms << room;
    return rooms;
}

Booking bookingOf(const Casebook& book, const Appointment& appointment) {
    const auto* referral = book.find(appointment.referral);
    Booking out;
    out.startsAt = appointment.startsAt;
    out.minutes = reckonedMinutes(appointment.minutes);
    out.worker = whoSees(book, appointment);
    out.room = appointment.room.trimmed();
    out.woman = referral ? referral->woman : Id<Woman>{};
    out.appointment = appointment.id;
    return out;
}

Booking bookingOf(const Casebook& book, const GroupSession& session) {
    const auto* group = book.find(session.group);
    const auto facilitator =
        firstGiven(session.facilitator, group ? group->facilitator : QString());
    const auto* worker = book.workerByName(facilitator);
    Booking out;
    out.startsAt = session.at;
    out.minutes = reckonedMinutes(session.minutes);
    out.worker = worker ? worker->id : Id<Worker>{};
    out.room = firstGiven(session.room, group ? group->room : QString());
    out.session = session.id;
    return out;
}

QString hoursOf(const Booking& booking) {
    if (booking.minutes <= 0)
        return timeOfDay(booking.startsAt);
    auto end = booking.startsAt;
    end.minute = static_cast<qint16>((booking.startsAt.minute + booking.minutes) % minutesOfDay);
    return Words::tr("%1 to %2", "two times of day")
        .arg(timeOfDay(booking.startsAt), timeOfDay(end));
}

} // namespace ninefold
