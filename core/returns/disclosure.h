// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The public version of a return (measures.md, "Figures that leave the circle").

#include "core/returns/return.h"

namespace ninefold {

struct ReturnDefinition;

inline constexpr int defaultSmallCount = 4; ///< counts 1–4 are hidden, 0 is shown

/// Takes the case-level tables out, and hides every count from 1 to `smallCount`, what is worked
/// out from one, and further figures, until no hidden count can be worked out from what is shown.
void hideSmallCounts(Return& made, const ReturnDefinition& definition, int smallCount);

} // namespace ninefold
