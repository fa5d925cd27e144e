// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The course of one referral, from the decision to its end. Each takes the referral as the person
// saw it.

#include "core/actions/deed.h"

namespace ninefold {

/// Corrects or completes what the police and the officer told.
struct ChangeReferral {
    Referral before;
    Referral after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// What a decision still asks for: of an accepted referral a keyworker who works here, of a
/// declined one the reason.
Problems decisionProblems(const Casebook& book, const Referral& referral);

/// Accepts with a keyworker, or declines with a reason.
struct DecideReferral {
    Referral before;
    std::optional<Decision> decision; ///< accepted or declined
    QDate on;
    Id<Worker> keyworker;                ///< required when accepted
    std::optional<DeclineReason> reason; ///< required when declined

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct AllocateKeyworker {
    Referral before;
    Id<Worker> keyworker;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Sets the tier; a reason is required where it differs from what her needs suggest, and where
/// nothing is suggested yet. What was set, and what was suggested then, is kept as a TierSet.
struct SetTier {
    Referral before;
    std::optional<Tier> tier;
    QString reason;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct CloseReferral {
    Referral before;
    QDate on;
    std::optional<ClosureReason> reason;
    bool cancelBooked = false; ///< appointments booked after that day are cancelled by the centre

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Counts as never closed (measures.md).
struct ReopenReferral {
    Referral before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
