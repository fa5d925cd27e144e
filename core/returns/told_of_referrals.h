// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a return is told of some women: their records alone, and the rows that they put into the
// workbench.

#include "core/base/period.h"
#include "core/casebook/casebook.h"

#include <map>
#include <set>

namespace ninefold {

/// The women, their referrals and what stands under them; nothing of anybody else.
Casebook recordsOf(const Casebook& book, const std::set<Id<Woman>>& women);

/// Every row that the casebook puts into the workbench, as texts, sorted. Two casebooks with equal
/// ones have equal returns.
Result<std::vector<std::string>> toldOfAll(const Casebook& book, const Period& days);

/// Of every referral seen as at the last of the days, its rows in the workbench as texts.
using ToldOfReferrals = std::map<Id<Referral>, std::vector<std::string>>;
Result<ToldOfReferrals> toldOfReferrals(const Casebook& book, const Period& days);

} // namespace ninefold
