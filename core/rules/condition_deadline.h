// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the last day of the condition comes from. A caution runs for 16 weeks from the disposal;
// of an offence that can only be tried by magistrates the officer may count from the offence
// instead, so that six months are not up; a day that the officer gives always wins. Returns know
// only the last day itself (measures.md, `condition_deadline`), so it is written down whenever it
// is not the one from the disposal.

#include "core/base/result.h"
#include "core/domain/referral.h"

namespace ninefold {

/// As it was said; where nobody has, a day that is written down was the officer's, and without one
/// it runs from the disposal.
DeadlineFrom deadlineFrom(const Referral& referral);

/// The referral with the last day that follows from where it comes from: 112 days after the
/// offence, none written down from the disposal, the officer's as it stands.
Referral withDeadline(Referral referral);

/// "as the officer gave it", "16 weeks from the disposal", "16 weeks from the offence on 3 January
/// 2026".
QString deadlineFromWords(const Referral& referral);

/// What is missing or cannot be, in the answers that were changed. `before`: null for a new one.
Problems deadlineProblems(const Referral& referral, const Referral* before, QDate today);

} // namespace ninefold
