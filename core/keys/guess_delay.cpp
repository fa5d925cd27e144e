// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/guess_delay.h"

#include <algorithm>
#include <iterator>

namespace ninefold {

qint64 secondsUntilNextGuess(const std::vector<qint64>& failures, qint64 now) {
    constexpr qint64 remembered = 3600;
    constexpr size_t free = 5;
    // Five at once and then these: the eleventh guess comes more than five minutes after the first.
    constexpr qint64 waits[] = {15, 30, 60, 90, 120};

    const auto count =
        static_cast<size_t>(std::count_if(failures.begin(), failures.end(), [&](qint64 at) {
            return at <= now && now - at < remembered;
        }));
    if (count < free)
        return 0;
    const auto wait = waits[std::min(count - free, std::size(waits) - 1)];
    const auto last =
        *std::find_if(failures.rbegin(), failures.rend(), [&](qint64 at) { return at <= now; });
    return std::max<qint64>(0, last + wait - now);
}

} // namespace ninefold
