// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chart_axis.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("an axis ends at a round number that is not far above the highest value") {
    CHECK(axisTop(1) == 1);
    CHECK(axisTop(3) == 4);
    CHECK(axisTop(9) == 10);
    CHECK(axisTop(11) == 20);
    CHECK(axisTop(41) == 50);
    CHECK(axisTop(600) == 800);
    for (int highest = 1; highest <= 5000; ++highest) {
        INFO("highest " << highest);
        const int top = axisTop(highest);
        REQUIRE(top >= highest);
        REQUIRE(top <= 2 * highest);
        REQUIRE(top % axisSteps(top) == 0);
    }
}
