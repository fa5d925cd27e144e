// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which changes of which records made a return differ from what was submitted. A record is behind
// it when taking its change back now, or making it alone then, alters what a return is told of a
// referral: the rows of the workbench. So no list of fields that matter has to be kept.

#include "core/base/period.h"
#include "core/casebook/casebook_then.h"
#include "core/domain/journal.h"
#include "core/returns/changes_since.h"

#include <functional>

namespace ninefold {

/// The referrals that were counted in a cell, or in a whole row where `column` is blank.
using ReferralsBehind = std::function<std::vector<Id<Referral>>(const std::string& table, int row,
                                                                const std::string& column)>;
/// The journal of a woman's record and all under it, in any order (Session::journalOf).
using JournalOfWoman = std::function<Result<std::vector<JournalLine>>(Id<Woman>)>;

struct ReferralChanged {
    Id<Referral> referral;
    Id<Woman> woman;
    QString referralRef;
    std::vector<JournalLine> changes; ///< oldest first: field, before, after, when, who, the deed
    std::vector<size_t> cells;        ///< places in the list of differences that it stands behind
};

struct ChangesBehind {
    std::vector<ReferralChanged> referrals; ///< in the order of their ids
    /// Differences that no changed referral stands behind: a setting was changed, or the program or
    /// the definition is another.
    std::vector<size_t> unexplained;
};

/// `days`: of the return, to its as-at. `then.book` as Session::casebookAfter gave it.
struct ChangesAsked {
    const CasebookThen& then;
    const Casebook& now;
    Period days;
    const std::vector<CellDifference>& differences;
    ReferralsBehind behindThen;
    ReferralsBehind behindNow;
    JournalOfWoman journalOf;
};
Result<ChangesBehind> changesBehind(const ChangesAsked& asked);

} // namespace ninefold
