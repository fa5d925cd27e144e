// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Today screen as rows (picture 01-today), and what `ninefold-cli due` prints.

#include "core/rules/attention.h"

namespace ninefold {

/// Mine: hers, what nobody holds yet, and that of workers away whom she covers. Team: everybody's.
enum class Whose : quint8 { Mine, Team };

struct TodayRow {
    Attention item;
    AttentionWords words;
    QString name; ///< as she is shown in lists; of a register the group's title
    QString womanRef;
    QString referralRef;
    QString keyworker;       ///< name; blank: nobody
    QString sessionRef = {}; ///< of a register, which has no woman and referral
};

/// For the side panel: an appointment of today, whatever became of it.
struct TodayAppointment {
    Id<Appointment> appointment;
    Id<Referral> referral;
    Id<Woman> woman;
    ClockTime startsAt;
    AppointmentOutcome outcome = AppointmentOutcome::Booked;
    QString name;
    QString what;      ///< "Keywork", "Keywork, interpreter needed (Somali)"
    QString keyworker; ///< who sees her, as a rule her keyworker
};

struct TodayList {
    std::vector<TodayRow> safety;   ///< safety flags: before everything
    std::vector<TodayRow> cautions; ///< conditional cautions, before all other work
    std::vector<TodayRow> everyoneElse;
    std::vector<TodayAppointment> appointments; ///< by time
    int overdue = 0;
    QString next; ///< when there is nothing to do: "Thursday 19 March, keywork with Nour at 11:00."

    int count() const {
        return static_cast<int>(safety.size() + cautions.size() + everyoneElse.size());
    }
    /// "11 things to do, 2 overdue".
    QString headline() const;
};

/// Appointments of today are in the side panel and not among the rows.
TodayList todayList(const Casebook& book, QDate today, Id<Worker> worker, Whose whose);

/// Everything due of everybody, appointments of today too, in list order.
std::vector<TodayRow> dueRows(const Casebook& book, QDate today);

} // namespace ninefold
