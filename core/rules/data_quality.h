// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What looks unfinished or mistaken in the records (measures.md, "Findings"). Findings never block.

#include "core/casebook/casebook.h"

namespace ninefold {

enum class FindingKind : quint8 {
    Under18,
    NoDateOfBirth,
    AcceptedWithoutKeyworker,
    PastAppointmentBooked,
    ClosedWithoutReason,
    BookedAfterClosure,
    ConditionWithoutDeadline,
    NoInitialAssessment,
    NoEqualityAnswer,
    ExitSurveyNotOffered,
    FollowUpNotOffered,
    SameDisposalDate,
    DatesOutOfOrder,
    TwoCountedOnOneDay
};
/// Codes for --json and the words a worker reads.
template <>
std::span<const Labelled<FindingKind>> codes<FindingKind>();

/// One kind and every referral it is found in, in the order of their ids.
struct Finding {
    FindingKind kind = FindingKind::Under18;
    std::vector<Id<Referral>> referrals; ///< never empty
};

/// Over referrals that are seen as at T and were not closed before `from`; in the order of the
/// kinds, only kinds that are found. Outside a return take `from` a year before today.
std::vector<Finding> findingsOf(const Casebook& book, QDate from, QDate asAt);

} // namespace ninefold
