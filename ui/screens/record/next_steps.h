// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

namespace ninefold {

class MainAndSide;

/// The side of her overview: what is due under this referral, each with the button that does it,
/// and what is booked.
void addNextSteps(MainAndSide& page, const RecordContext& context);
/// Her newest needs as nine columns, with the words for them.
void addNeedsAtAGlance(MainAndSide& page, const RecordContext& context);
/// When she was first tried and first reached, against 24 and 72 hours.
void addFirstReach(MainAndSide& page, const RecordContext& context);

} // namespace ninefold
