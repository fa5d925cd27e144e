// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QString>

#include <optional>

namespace ninefold {

// The recovery key: 256 random bits, printed once as 17 groups of four letters and digits:
// "7QK2-M4XA-…". Sixteen groups carry 16 bits each and a check of their own, so that a slip is told
// where it is; the last group checks the whole. Letters that look like digits are read as digits;
// case, spaces and dashes do not matter.

inline constexpr int recoveryKeyGroups = 17;

/// The printed form of a 32-byte key.
Secret printedRecoveryKey(const Secret& key);

/// What was typed, read back: the 32-byte key, or which group is mistyped.
Result<Secret> readRecoveryKey(const Secret& typed);

/// Whether what was typed has the shape of a recovery key (it may still be mistyped).
bool looksLikeRecoveryKey(const Secret& typed);

/// The number (1–17) of the first group that differs from the printed key, 0 when it is typed back
/// right.
int firstWrongGroup(const Secret& printed, const Secret& typedBack);

} // namespace ninefold
