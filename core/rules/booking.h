// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What takes somebody's time: an appointment or a session of a group, as the diary and the rule
// about clashes see it.

#include "core/casebook/casebook.h"

#include <QStringList>

namespace ninefold {

struct Booking {
    ClockTime startsAt;
    int minutes = 0;             ///< as reckoned, see `reckonedMinutes`
    Id<Worker> worker;           ///< none: nobody that the centre knows by that name
    QString room;                ///< blank: none
    Id<Woman> woman;             ///< none: a group
    Id<Appointment> appointment; ///< one of these two; neither: not kept yet
    Id<GroupSession> session;
};

/// How long something takes: what is recorded, else thresholds::appointmentMinutes.
int reckonedMinutes(const std::optional<int>& minutes);
/// Booked, or she came: somebody's time and perhaps a room are given to it.
bool takesTime(AppointmentOutcome outcome);
/// Booked, or its time came and it was not moved or called off: the diary shows it.
bool standsInDiary(AppointmentOutcome outcome);
/// The worker named for the appointment, else her keyworker; none: nobody.
Id<Worker> whoSees(const Casebook& book, const Appointment& appointment);
/// The centre's rooms in the order of its setting; empty: rooms are not booked.
QStringList roomsOf(const Centre& centre);

Booking bookingOf(const Casebook& book, const Appointment& appointment);
/// The facilitator and room of the session, else of its group. A facilitator is a worker when the
/// name is hers.
Booking bookingOf(const Casebook& book, const GroupSession& session);

/// "10:00 to 11:00"; without an end when it takes no time.
QString hoursOf(const Booking& booking);

} // namespace ninefold
