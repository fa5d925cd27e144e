// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/counts.h"

namespace ninefold::disclosure {

bool isSmall(qint64 value, const Rule& rule) {
    return value >= rule.least && value <= rule.most;
}

qint64 rounded(qint64 value, const Rule& rule) {
    return rule.roundTo <= 1 ? value : (value + rule.roundTo / 2) / rule.roundTo * rule.roundTo;
}

Range known(qint64 value, const Rule& rule) {
    if (rule.roundTo <= 1)
        return {value, value};
    const auto lowest = std::max<qint64>(0, rounded(value, rule) - rule.roundTo / 2);
    const auto highest = rounded(value, rule) - rule.roundTo / 2 + rule.roundTo - 1;
    // Where the small counts part the range in two, the part with the true count is taken: less
    // leeway than the reader has, and so never too little hidden.
    return value > rule.most ? Range{std::max(lowest, rule.most + 1), highest}
                             : Range{lowest, std::min(highest, rule.least - 1)};
}

} // namespace ninefold::disclosure
