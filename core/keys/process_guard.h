// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// Keeps the memory of this process out of core dumps and away from other processes of the same
/// user. Call it first thing in main. False where the system refused.
bool forbidCoreDumps();

} // namespace ninefold
