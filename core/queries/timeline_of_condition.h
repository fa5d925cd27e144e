// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"

namespace ninefold {

/// What the timeline tells of the condition and the officer beside appointments: that it was
/// explained to her, the reports that were sent, another officer. In no order.
void tellCondition(const Casebook& book, const Referral& referral, std::vector<TimelineEntry>& out);

} // namespace ninefold
