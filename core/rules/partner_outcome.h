// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What had become of a referral to a partner (measures.md, table 10).

#include "core/domain/support.h"

namespace ninefold {

/// As at T: an outcome dated later counts as waiting, one without a date as it is.
PartnerOutcome outcomeAsAt(const PartnerReferral& referral, QDate asAt);

} // namespace ninefold
