// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which codes a form offers, and the words for codes that must not be said to her. A code that is
// not offered is still read, shown and counted (exchange.md, "Files"). On a disposal where failing
// cannot mean prosecution, no words say that it could (safety.md).

#include "core/casebook/casebook.h"

namespace ninefold {

/// In list order; codes not in force only when the centre's setting is on.
std::vector<Disposal> offeredDisposals(const Centre& centre);
std::vector<ClosureReason> offeredClosureReasons(const Referral& referral);
std::vector<ConditionOutcome> offeredConditionOutcomes(const Referral& referral);
/// Workers who may be given a referral: active, and not read-only; by name.
std::vector<const Worker*> offeredKeyworkers(const Casebook& book);

/// The words for a reason or outcome as shown on this referral.
QString wordsOn(const Referral& referral, ClosureReason reason);
QString wordsOn(const Referral& referral, ConditionOutcome outcome);
QString wordsOn(const Referral& referral, PoliceUpdateKind kind);
/// Only a caution has conditions; elsewhere the two appointments are what she agreed to.
bool isCaution(Disposal disposal);
/// "The condition", "What she agreed": a heading, or the beginning of a sentence.
QString conditionHeading(const Referral& referral);
QString lastDayLabel(const Referral& referral); ///< "Last day of the condition", "Last day"
/// What is to be done where nobody has told her yet.
QString explainTask(const Referral& referral);
/// "Caution given", "Resolution given", "Outcome given": how the disposal stands in a sentence.
QString disposalGiven(Disposal disposal);
/// For narrow columns: "Caution", "Resolution", "Outcome 22"; the full label elsewhere.
QString shortLabel(Disposal disposal);

} // namespace ninefold
