// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_story.h"

namespace ninefold {

/// The directory, what the referrals to its services say beside their outcome, and the funds of the
/// grants. Has random numbers of its own, so that what else is in the demo stays as it is.
void tellPartners(DemoBook& demo, quint32 seed);

} // namespace ninefold
