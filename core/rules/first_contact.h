// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How soon she was reached (measures.md: first_contact_on, contact_days).

#include "core/casebook/casebook.h"

namespace ninefold {

/// The day of the first contact on or before T in which she herself was reached; null without one.
QDate firstContactOn(const Casebook& book, const Referral& referral, QDate asAt);

/// Days from the decision to the first contact, never below 0; none until both are there.
std::optional<int> contactDays(const Referral& referral, QDate firstContact, QDate asAt);

} // namespace ninefold
