// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two things at one time with the same worker, in the same room or for the same woman. A clash is
// told and never refused: two workers may share a room, and a woman may be early.

#include "core/rules/booking.h"

#include <vector>

namespace ninefold {

/// What two bookings both want.
enum class ClashOver : quint8 { Woman, Worker, Room };

struct Clash {
    ClashOver over = ClashOver::Woman;
    Booking with;
};

/// Whether some minute belongs to both. What takes no time overlaps nothing, and what begins when
/// the other ends does not overlap it. Times are the London clock's as written: the hour that the
/// clock skips or repeats is an hour like any other.
bool overlap(const Booking& a, const Booking& b);

/// Everything that takes time and touches a day from `from` to `to`.
std::vector<Booking> bookingsTouching(const Casebook& book, QDate from, QDate to);

/// With which of `others` it clashes, by time; itself is not among them. Rooms are compared without
/// case, accents and spaces.
std::vector<Clash> clashesOf(const Booking& one, const std::vector<Booking>& others);
std::vector<Clash> clashesOf(const Casebook& book, const Booking& one);

/// "Ruth Delaney is taken from 10:00 to 11:00." Names no woman: it stands on another's record.
QString clashWords(const Casebook& book, const Clash& clash);
/// "same worker, same room"; blank: no clash.
QString clashSummary(const std::vector<Clash>& clashes);

} // namespace ninefold
