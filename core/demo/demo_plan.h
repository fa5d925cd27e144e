// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_story.h"

namespace ninefold {

/// What keyworkers write down of needs and plans: details, tiers over time, scores of outside
/// tools, what had to be looked at, goals and who does what. Told last and with numbers of its own,
/// so that the rest of the caseload stays as it is.
void tellNeedsAndPlans(DemoBook& demo, quint32 seed);

} // namespace ninefold
