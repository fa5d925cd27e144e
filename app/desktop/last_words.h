// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// The one handler for what should never happen: says that the program must stop and that what was
/// saved is on the disk, then ends it. Tells no data.
void installLastWords();

} // namespace ninefold
