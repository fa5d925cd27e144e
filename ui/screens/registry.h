// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen_info.h"

namespace ninefold {

/// Every screen of the program, in the order of the navigation. A new screen is one folder in
/// ui/screens and one row here.
const Screens& screens();

} // namespace ninefold
