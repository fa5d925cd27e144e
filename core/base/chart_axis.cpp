// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chart_axis.h"

namespace ninefold {

int axisTop(int highest) {
    int step = 1;
    while (step * 10 < highest)
        step *= 10;
    for (const int times : {1, 2, 4, 5, 8, 10})
        if (step * times >= highest)
            return step * times;
    return step * 10;
}

int axisSteps(int top) {
    return top % 4 == 0 ? 4 : top % 5 == 0 ? 5 : top % 2 == 0 ? 2 : 1;
}

} // namespace ninefold
