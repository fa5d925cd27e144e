// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_story.h"

namespace ninefold {

/// Two groups with their members, sessions and registers, one register still to fill in, and some
/// pairs of peer mentoring. Has random numbers of its own, so that what else is in the demo stays
/// as it is.
void tellGroups(DemoBook& demo, quint32 seed);

} // namespace ninefold
