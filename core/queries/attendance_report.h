// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The officer's report: attendance, and nothing else (safety.md, "What a woman is owed on screen").
// This type is all that the paper is made from. It has no field for needs, abuse, health, children,
// what an appointment was for or why she was absent, so none of these can reach the officer.

#include "core/base/print_document.h"
#include "core/casebook/casebook.h"

namespace ninefold {

struct AttendanceReport {
    QString centre;
    QString officer; ///< "4417 D. Hallam"; blank: not recorded
    QString referralRef;
    QDate reportedOn;
    QDate dueOn; ///< null: no report is due
    QString name;
    QDate dateOfBirth;
    QString disposal;
    QDate disposalOn;
    bool hasCondition = false;
    bool isCaution = false; ///< else its two appointments are what she agreed
    QDate deadline;         ///< null: none
    DeadlineFrom deadlineFrom = DeadlineFrom::Caution; ///< never the day of the offence
    int attended = 0;       ///< counted appointments attended, at most those needed
    QString conditionWords; ///< "The condition is open. 79 days are left."

    struct Offered {
        ClockTime at;
        QString outcome; ///< "Attended", "Did not attend, reason accepted"
        QString counts;  ///< "Yes, first", "No", "Would be the second"
    };
    std::vector<Offered> appointments; ///< oldest first
    QDate firstReachedOn;              ///< null: not reached
    int contacts = 0;
    int reached = 0;
    QString keyworker; ///< blank: none
};

/// What the officer is told on a day.
AttendanceReport attendanceReport(const Casebook& book, const Referral& referral, QDate today);

/// One page. `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedReport(const AttendanceReport& report, const QString& madeAt);

} // namespace ninefold
