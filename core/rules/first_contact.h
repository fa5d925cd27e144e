// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How soon she was reached (measures.md: first_contact_on, contact_days).

#include "core/casebook/casebook.h"

namespace ninefold {

/// The day of the first contact on or before T in which she herself was reached; null without one.
QDate firstContactOn(const Casebook& book, const Referral& referral, QDate asAt);

/// Days from the decision to the first contact, never below 0; none until both are there.
std::optional<int> contactDays(const Referral& referral, QDate firstContact, QDate asAt);

/// When somebody first tried to reach her, and when she was first reached.
struct FirstReach {
    ClockTime triedAt;   ///< null: nobody has tried
    ClockTime reachedAt; ///< null: not reached
};
FirstReach firstReach(const Casebook& book, const Referral& referral, QDate asAt);

/// "First tried the same day, 10:40; reached the next day, 15:10, within 24 hours." Against the 24
/// and 72 hours of the Centre for Justice Innovation's guide (2022); the decision has no time of
/// day, so these are one and three days, as measures.md counts them. Blank: not accepted yet.
QString firstReachWords(const Referral& referral, const FirstReach& reach, QDate today);

} // namespace ninefold
