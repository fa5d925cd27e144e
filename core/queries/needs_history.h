// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her needs over time (picture 04-needs): first, last time, now.

#include "core/casebook/casebook.h"
#include "core/catalogue/need_details.h"

namespace ninefold {

struct NeedsRow {
    Pathway pathway = Pathway::Accommodation;
    std::optional<NeedLevel> first;
    std::optional<NeedLevel> last; ///< as it was last known: a review need not ask of each
    std::optional<NeedLevel> now;
    NeedDetail lastDetail;
    QString change; ///< from last to now: "1 lower", "same", "2 higher", "answered"; blank if now
                    ///< is not asked
    QString changeFromFirst;
};

struct NeedsHistory {
    std::vector<const Assessment*>
        all;       ///< of the referral, oldest first; hold until the next apply
    QDate firstOn; ///< null: never assessed
    QDate lastOn;  ///< null: none before `now`
    QDate nowOn;   ///< of `now`; null: there is none
    std::array<NeedsRow, pathwayCount> rows;
};

/// Rows compare `now`, which may be a form not yet saved, with what came before its day (and is not
/// itself).
NeedsHistory needsHistory(const Casebook& book, Id<Referral> referral, const Assessment& now);
/// Rows compare her needs as known today (`knownNeeds`) with those known before the newest
/// assessment; `now` is blank if there is none.
NeedsHistory needsHistory(const Casebook& book, Id<Referral> referral, QDate today);

/// "1 lower", "same", "1 higher", "answered", "not disclosed"; blank where `now` is not asked or
/// there is nothing to compare.
QString changeInWords(std::optional<NeedLevel> before, std::optional<NeedLevel> now);
/// "Not asked" for blank.
QString levelInWords(std::optional<NeedLevel> level);
/// The stage that a new assessment would have.
AssessmentStage nextStage(const Casebook& book, Id<Referral> referral);

} // namespace ninefold
