// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The review of keyworker and manager about missed appointments. Nothing follows from it by itself:
// whatever was decided, a person does it.

#include "core/actions/deed.h"

namespace ninefold {

struct RecordReview {
    Id<Referral> referral;
    QDate on;
    std::optional<ReviewDecision> decision; ///< required
    QString reason;                         ///< required
    Id<Worker> manager;                     ///< required: with whom it was talked over

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct ChangeReview {
    AttendanceReview before;
    AttendanceReview after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveReview {
    AttendanceReview before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
