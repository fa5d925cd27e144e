// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a return is told of one woman: her records alone, and the rows that they put into the
// workbench, by referral.

#include "core/base/period.h"
#include "core/casebook/casebook.h"

#include <map>

namespace ninefold {

/// A woman, her referrals and what stands under them; nothing of anybody else.
Casebook recordsOf(const Casebook& book, Id<Woman> woman);

/// Of every referral seen as at the last of the days, its rows in the workbench as texts.
using ToldOfReferrals = std::map<Id<Referral>, std::vector<std::string>>;
Result<ToldOfReferrals> toldOfReferrals(const Casebook& book, const Period& days);

} // namespace ninefold
