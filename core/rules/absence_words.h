// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace ninefold {

/// "Accepted by Hanna Berg on 12 March 2026: the school rang." Who accepted the reason for an
/// absence, when, and why; blank where nobody is recorded. For the centre only: the officer is told
/// no more than that a reason was accepted.
QString acceptedWords(const Casebook& book, const Appointment& appointment);

/// The last appointment missed without a reason, on or before a day; null if there is none.
const Appointment* lastMissed(const Casebook& book, const Referral& referral, QDate today);

} // namespace ninefold
