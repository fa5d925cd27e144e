// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ninefold {

/// Told now and then how far long work has come, `done` of `total` steps. Gives false to stop it:
/// the work then ends with Failure::Kind::Cancelled and leaves nothing behind. May be empty.
using Progress = std::function<bool(int done, int total)>;

inline bool goesOn(const Progress& progress, int done, int total) {
    return !progress || progress(done, total);
}

} // namespace ninefold
