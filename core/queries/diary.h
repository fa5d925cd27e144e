// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The diary: who sees whom, when and where. What an appointment is for is not in it, because the
// diary lies open in the office.

#include "core/rules/clashes.h"

namespace ninefold {

struct DiaryEntry {
    Booking booking;
    Id<Referral> referral; ///< none: a session of a group
    AppointmentOutcome outcome = AppointmentOutcome::Booked;
    bool minutesKnown = true; ///< no: the usual length is shown
    QString name;             ///< hers as in lists; of a session the group's title
    QString workerName;       ///< a facilitator as written; blank: nobody
    std::vector<Clash> clashes;

    bool isGroup() const { return bool(booking.session); }
    qint64 key() const { return isGroup() ? booking.session.value : booking.appointment.value; }
    QDate day() const { return booking.startsAt.date; }
    /// "Clash: same worker, same room"; blank: none.
    QString clashText() const;
    /// What became of it, "Attended"; of a group "Group"; blank: booked.
    QString stateText() const;
    /// For a screen reader and a tooltip: "10:00 to 11:00, Nour Haddad, with Ruth Delaney, Room 1,
    /// Attended. Clash: same room".
    QString spoken() const;
};

/// What begins on a day from `from` to `to`, by time, then worker and name; `only`: of that worker.
/// Booked or happened; what was called off or moved is left out, of closed referrals too.
std::vector<DiaryEntry> diaryEntries(const Casebook& book, QDate from, QDate to,
                                     Id<Worker> only = {});

/// Whose columns stand side by side: who can be given work, and whoever has an entry, by name.
std::vector<const Worker*> diaryWorkers(const Casebook& book,
                                        const std::vector<DiaryEntry>& entries);

/// Monday of the week.
QDate mondayOf(QDate day);
/// Monday to Friday, and the days of the weekend that have something.
std::vector<QDate> diaryDays(QDate monday, const std::vector<DiaryEntry>& entries);

} // namespace ninefold
