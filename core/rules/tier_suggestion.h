// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which tier her needs suggest: from need only, never from the offence, the disposal or a risk
// (PCD 409: support is tiered by need). The keyworker sets the tier; the program suggests.

#include "core/casebook/casebook.h"

namespace ninefold {

struct TierSuggestion {
    Tier tier = Tier::One;
    QString because; ///< "4 needs, 2 of them high"
};

/// Tier 1: 0–1 needs, none high. Tier 2: 2–3 needs, or one high. Tier 3: four or more needs, or
/// mental health, abuse and substances together.
TierSuggestion suggestedTier(const Assessment& assessment);
/// From the newest assessment on or before `today`; none if she was never assessed.
std::optional<TierSuggestion> suggestedTier(const Casebook& book, const Referral& referral,
                                            QDate today);

/// "2 high, 3 medium, 1 low, 1 not disclosed, 2 not asked"; parts that are none are left out.
QString needsInWords(const Assessment& assessment);
/// Her needs as known on a day: the newest assessment, and where it did not ask of a pathway, what
/// was said of it the time before. Its id and day are the newest one's. None: not assessed.
std::optional<Assessment> knownNeeds(const Casebook& book, const Referral& referral, QDate asAt);
/// Fills in what `newer` did not ask of from what was known before.
void fillUnasked(Assessment& newer, const Assessment& before);
/// The oldest assessment on or before `asAt`; null if there is none.
const Assessment* firstAssessment(const Casebook& book, const Referral& referral, QDate asAt);

} // namespace ninefold
