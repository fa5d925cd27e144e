// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a manager sees of everybody's work: who has room, what waits, which records nobody has
// looked at for long.

#include "core/queries/today_list.h"
#include "core/queries/workers_load.h"
#include "core/rules/study_id.h"

namespace ninefold {

struct WorkerRow {
    WorkerLoad load;
    QString away; ///< leaveInWords
};
/// Everybody's load, as at today (core/queries/workers_load).
std::vector<WorkerRow> workerRows(const Casebook& book, QDate today);

/// What waits for a manager's eye, each with the longest waiting first.
struct WaitingWork {
    std::vector<TodayRow> newReferrals; ///< to decide on, to give to somebody, to contact first
    std::vector<TodayRow> overdue;      ///< everybody's work past its last day
};
WaitingWork waitingWork(const Casebook& book, QDate today);

/// A record that a manager may look at.
struct RecordToCheck {
    Id<Referral> referral;
    Id<Woman> woman;
    QString name;
    QString womanRef;
    Id<Worker> keyworker;
    QString keyworkerName; ///< blank: nobody
    QDate receivedOn;
    QDate checkedOn; ///< null: never
    QString checkedBy;
};
/// Referrals in support: never looked at first, then the longest ago, then by the day received.
std::vector<RecordToCheck> recordsToCheck(const Casebook& book, QDate today);
/// At most `count` of them at random, of those that were not looked at within
/// thresholds::recordCheckDays; in the order of `rows`.
std::vector<RecordToCheck> sampleOf(const std::vector<RecordToCheck>& rows, QDate today,
                                    size_t count, const RandomBelow& random);

/// A manager's note on a record.
struct SupervisionRow {
    RecordCheck check;
    Id<Woman> woman;
    QString name;
    QString keyworkerName;
    QString by;
};
/// Notes that wait for an answer, oldest first; then those answered in the last four weeks, newest
/// first.
std::vector<SupervisionRow> supervisionNotes(const Casebook& book, QDate today);

} // namespace ninefold
