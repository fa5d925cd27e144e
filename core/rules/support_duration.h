// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who was supported in a period, and how long (measures.md: supported, support_start, support_end,
// duration_band, engagement).

#include "core/casebook/casebook.h"

namespace ninefold {

enum class DurationBand : quint8 { Under3, From3To6, From6To12, Over12 };
template <>
std::span<const Labelled<DurationBand>> codes<DurationBand>();

enum class Engagement : quint8 { TwoPlus, NoneOrOne };
template <>
std::span<const Labelled<Engagement>> codes<Engagement>();

/// Accepted, attended once (`supportStart`, as at T) and not closed before the period's first day.
bool isSupported(const Referral& referral, QDate supportStart, QDate from, QDate asAt);

/// From the first appointment attended to closure, or to T while open; in calendar months, the day
/// clamped to the month's last.
DurationBand durationBand(const Referral& referral, QDate supportStart, QDate asAt);

/// By how many appointments she attended.
Engagement engagementOf(int attended);

} // namespace ninefold
