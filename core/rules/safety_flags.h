// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Scores that a person must look at, whatever else the numbers say (core/catalogue/tools): CORE-10
// item 6 above 0 (coresystemtrust.org.uk), and a DASH count of 14 or more, with which a referral to
// MARAC is offered (SafeLives). Nothing follows by itself: a flag stands until somebody has written
// down what was done.

#include "core/casebook/casebook.h"

namespace ninefold {

/// The flag that a score raises; none for most.
std::optional<FlagKind> flagRaisedBy(const ToolScore& score);
/// The flag itself, without an id, raised on the score's day.
std::optional<SafetyFlag> safetyFlagFor(const ToolScore& score);
/// A flag of that kind and day, answered or not: a score never raises a second one. Null: none.
const SafetyFlag* flagRaised(const Casebook& book, Id<Referral> referral, FlagKind kind, QDate on);

/// Not yet looked at, oldest first.
std::vector<const SafetyFlag*> openFlags(const Casebook& book, Id<Referral> referral);
/// The same over all her referrals.
std::vector<const SafetyFlag*> openFlags(const Casebook& book, Id<Woman> woman);
/// For her header, where others may see it: "To look at: safety, raised 4 March". Of several the
/// oldest is named. Blank: none.
QString openFlagsInWords(const Casebook& book, Id<Woman> woman, QDate today);

} // namespace ninefold
