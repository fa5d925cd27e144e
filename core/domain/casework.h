// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What keyworkers write down beside what the caseload folder asks for: who dealt with the police,
// what was decided in a review, why a tier was set, what an outside tool said.

#include "core/base/id.h"
#include "core/domain/casework_codes.h"
#include "core/domain/referral.h"

namespace ninefold {

/// A talk of keyworker and manager about missed appointments, and what they decided. It never
/// changes anything by itself.
struct AttendanceReview {
    Id<AttendanceReview> id;
    Id<Referral> referral;
    QDate on;
    Id<Worker> manager;
    std::optional<ReviewDecision> decision; ///< required
    QString reason;                         ///< required

    friend bool operator==(const AttendanceReview&, const AttendanceReview&) = default;
};

/// An officer who dealt with the referral before the one who stands in it.
struct FormerOfficer {
    Id<FormerOfficer> id;
    Id<Referral> referral;
    QDate until;
    QString name;
    QString number;
    QString email;

    friend bool operator==(const FormerOfficer&, const FormerOfficer&) = default;
};

/// A report on attendance that went to the officer. `Referral::reportSentOn` is the first one's
/// day.
struct OfficerReport {
    Id<OfficerReport> id;
    Id<Referral> referral;
    QDate sentOn;
    std::optional<ReportWay> way; ///< required
    QString sentTo;
    QDate acknowledgedOn; ///< null: no answer yet
    QString note;

    friend bool operator==(const OfficerReport&, const OfficerReport&) = default;
};

/// A tier as it was set on a day, and what her needs suggested then.
struct TierSet {
    Id<TierSet> id;
    Id<Referral> referral;
    QDate on;
    std::optional<Tier> tier;      ///< required
    std::optional<Tier> suggested; ///< none: she was not assessed
    QString reason;
    Id<Worker> by;

    friend bool operator==(const TierSet&, const TierSet&) = default;
};

/// A number of an outside tool. At most one a referral, day and measure.
struct ToolScore {
    Id<ToolScore> id;
    Id<Referral> referral;
    QDate on;
    std::optional<Measure> measure; ///< required
    std::optional<int> score;       ///< required; range: core/catalogue/tools

    friend bool operator==(const ToolScore&, const ToolScore&) = default;
};

/// Something that a person must look at, and what she did about it.
struct SafetyFlag {
    Id<SafetyFlag> id;
    Id<Referral> referral;
    QDate raisedOn;
    std::optional<FlagKind> kind; ///< required
    QString because;
    QDate answeredOn; ///< null: nobody has looked yet
    QString answer;
    Id<Worker> answeredBy;

    friend bool operator==(const SafetyFlag&, const SafetyFlag&) = default;
};

} // namespace ninefold
