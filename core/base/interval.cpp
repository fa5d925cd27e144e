// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interval.h"

#include <cmath>

namespace ninefold {

Interval wilsonInterval(qint64 count, qint64 of) {
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution lie below
    const auto n = static_cast<double>(of);
    const double share = static_cast<double>(count) / n;
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    // At the ends the square root is exact only on paper.
    return {count == 0 ? 0 : 100 * (middle - half) / scale,
            count == of ? 100 : 100 * (middle + half) / scale};
}

} // namespace ninefold
