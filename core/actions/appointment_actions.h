// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Who accepted the reason for an absence, and why; dropped where no reason was accepted. The day
/// is the deed's.
struct AcceptedReason {
    Id<Worker> by; ///< required when a reason is accepted that was not before
    QString why;   ///< required when the reason is "Other"
};

/// Books an appointment, or writes down one that was not booked before (`outcome` other than
/// booked).
struct BookAppointment {
    Id<Referral> referral;
    ClockTime startsAt;
    std::optional<AppointmentKind> kind; ///< required; nothing is preselected
    std::optional<AppointmentMode> mode;
    std::optional<int> minutes;
    std::optional<bool> counts; ///< blank: yes at the centre, otherwise no
    AppointmentOutcome outcome = AppointmentOutcome::Booked;
    std::optional<AbsenceReason> absenceReason;
    QString note;
    AcceptedReason accepted;
    Id<Worker> worker; ///< who sees her; none: her keyworker
    QString room;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Records what became of an appointment. Of an absence with an accepted reason the reason is
/// required; one given for an attended appointment is dropped.
struct RecordAppointment {
    Appointment before;
    std::optional<AppointmentOutcome> outcome; ///< required
    std::optional<AbsenceReason> absenceReason;
    std::optional<int> minutes;  ///< blank: as it was
    std::optional<bool> counts;  ///< blank: as it was
    std::optional<QString> note; ///< none: as it was
    AcceptedReason accepted;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Moves or corrects an appointment.
struct ChangeAppointment {
    Appointment before;
    Appointment after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Puts an appointment at another time or with another worker: what dragging it in the diary does.
/// Refused once it is recorded what became of it.
struct MoveAppointment {
    Appointment before;
    ClockTime to;
    Id<Worker> worker; ///< who sees her then; none: who does now

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Why an appointment stays where it is; blank: it may be moved.
QString whyNotMoved(const Appointment& appointment);

struct RemoveAppointment {
    Appointment before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
