// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace ninefold {

/// How many seconds to wait before the next guess: none for the first five failures, then growing,
/// so that there are never more than 10 guesses in 5 minutes (safety.md, "Passphrases").
/// `failures`: when guesses failed since the last sign-in, in seconds of any one clock, ascending.
qint64 secondsUntilNextGuess(const std::vector<qint64>& failures, qint64 now);

} // namespace ninefold
