// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which counts are hidden in public (measures.md, "Figures that leave the circle").

namespace ninefold {

struct SuppressionRule {
    int most = 4;    ///< counts from 1 to this are hidden, 0 is shown; 0: none is
    int roundTo = 0; ///< shown counts are rounded to the nearest multiple; 0: exact
    bool operator==(const SuppressionRule&) const = default;
};

inline constexpr int defaultSmallCount = 4;

/// As NHS Digital publishes counts: 1 to 7 hidden, the others rounded to 5.
inline constexpr SuppressionRule nhsStyle{7, 5};

} // namespace ninefold
