// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her needs at the start, and how they changed (measures.md: assessed, need_count, four_plus,
// tri_need, pN_change).

#include "core/casebook/casebook.h"

namespace ninefold {

/// The earliest assessment of stage initial on or before T; null: not assessed.
const Assessment* initialAssessment(const Casebook& book, const Referral& referral, QDate asAt);
/// The newest assessment of stage exit on or before T; null without one.
const Assessment* exitAssessment(const Casebook& book, const Referral& referral, QDate asAt);

/// Low, medium or high; not disclosed and not asked are no need.
bool isNeed(const std::optional<NeedLevel>& level);
int needCount(const Assessment& assessment); ///< 0–9
bool hasFourOrMoreNeeds(const Assessment& assessment);
/// Mental health, domestic abuse and substance use together.
bool hasTriNeed(const Assessment& assessment);

/// Level at the end minus level at the start; none unless both are 0–3 and the end is not before
/// the start.
std::optional<int> needChange(const Assessment* initial, const Assessment* exit, Pathway pathway);

} // namespace ninefold
