// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a manager does with others' records, and what a keyworker answers. Days away are kept by
// SaveRecord<Leave> (record_actions.h).

#include "core/actions/deed.h"

namespace ninefold {

/// A manager has looked at a record. With a note, its keyworker has it on Today until somebody has
/// answered; without one all was in order.
struct CheckRecord {
    Id<Referral> referral;
    QString note;
    bool wantsNote = false; ///< a note is meant: then it is required

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Says what was done about a manager's note. Required.
struct AnswerCheck {
    RecordCheck before;
    QString answer;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Gives referrals of one worker to another in one deed, with what hangs on her name: their booked
/// appointments that name her, and the actions of their plans that are hers. Groups stay with whom
/// they are.
struct HandOver {
    Id<Worker> from;
    Id<Worker> to; ///< required
    std::vector<Id<Referral>> referrals;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
