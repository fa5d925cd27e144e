// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which counts are hidden in public (measures.md, "Figures that leave the circle").

#include <QString>

#include <optional>

namespace ninefold {

struct SuppressionRule {
    int most = 4;    ///< counts from 1 to this are hidden, 0 is shown; 0: none is
    int roundTo = 0; ///< shown counts are rounded to the nearest multiple; 0: exact
    bool operator==(const SuppressionRule&) const = default;
};

inline constexpr int defaultSmallCount = 4;

/// As NHS Digital publishes counts: 1 to 7 hidden, the others rounded to 5.
inline constexpr SuppressionRule nhsStyle{7, 5};

/// What a flag in the files of a public version means, in the code book: "Hidden: 1 to 4, or a
/// figure that would tell one".
QString flagWords(const SuppressionRule& rule);
/// The rule that says those words; none: no rule does.
std::optional<SuppressionRule> ruleOfFlagWords(const QString& words);

} // namespace ninefold
