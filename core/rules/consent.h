// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace ninefold {

/// What she last said to a kind of consent, on or before T; null: never asked. Of two on one day
/// the one written later holds.
const Consent* newestConsent(const Casebook& book, const Referral& referral, ConsentKind kind,
                             QDate asAt);
/// She has agreed and not taken it back.
bool hasAgreed(const Casebook& book, const Referral& referral, ConsentKind kind, QDate asAt);

} // namespace ninefold
