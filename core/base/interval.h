// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ninefold {

/// Where a percentage may well lie that was seen on few: Wilson's score interval at 95 %, in per
/// cent, 0–100 (E. B. Wilson, JASA 22, 1927; what the Office for National Statistics uses for
/// proportions).
struct Interval {
    double lower = 0;
    double upper = 100;
};

/// `of` > 0 and 0 ≤ `count` ≤ `of`.
Interval wilsonInterval(qint64 count, qint64 of);

} // namespace ninefold
