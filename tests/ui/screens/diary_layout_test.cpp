// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/story.h"
#include "ui/screens/diary/diary_layout.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

DiaryEntry entry(qint64 number, const char* at, int minutes, qint64 worker = 1) {
    DiaryEntry out;
    out.booking.appointment = {number};
    out.booking.startsAt = clock(at);
    out.booking.minutes = minutes;
    out.booking.worker = {worker};
    return out;
}

} // namespace

TEST_CASE("the diary shows eight to six and what lies outside") {
    struct Line {
        const char* at;
        int minutes;
        int from;
        int to;
    };
    const Line lines[] = {{"2026-03-17T10:00", 60, 8, 18}, {"2026-03-17T07:45", 15, 7, 18},
                          {"2026-03-17T17:30", 45, 8, 19}, {"2026-03-17T18:00", 0, 8, 19},
                          {"2026-03-17T23:30", 90, 8, 24}, {"2026-03-17T00:00", 1440, 0, 24}};
    for (const auto& line : lines) {
        const auto hours = diaryHours({entry(1, line.at, line.minutes)});
        CAPTURE(line.at, line.minutes);
        CHECK(hours.from == line.from);
        CHECK(hours.to == line.to);
    }
    CHECK(diaryHours({}).to == 18);
}

TEST_CASE("entries that would cover one another stand side by side") {
    const std::vector<DiaryColumn> columns{{day("2026-03-17"), std::nullopt, {}}};
    const auto blocks =
        diaryBlocks({entry(1, "2026-03-17T10:00", 60), entry(2, "2026-03-17T10:30", 60),
                     entry(3, "2026-03-17T11:15", 30), entry(4, "2026-03-17T12:00", 0)},
                    columns, 30);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].lane == 0);
    CHECK(blocks[1].lane == 1);
    CHECK(blocks[2].lane == 0); // the first lane is free again
    for (size_t i = 0; i < 3; ++i)
        CHECK(blocks[i].lanes == 2);
    CHECK(blocks[3].lanes == 1);
    CHECK(blocks[3].to - blocks[3].from == 30); // to be seen at all
}

TEST_CASE("columns hold their day and their worker and nobody's takes nothing") {
    const std::vector<DiaryColumn> columns{{day("2026-03-17"), Id<Worker>{1}, {}},
                                           {day("2026-03-17"), Id<Worker>{}, {}},
                                           {day("2026-03-18"), std::nullopt, {}}};
    const auto blocks =
        diaryBlocks({entry(1, "2026-03-17T10:00", 60, 1), entry(2, "2026-03-17T10:00", 60, 0),
                     entry(3, "2026-03-18T23:59", 60, 5)},
                    columns, 30);
    REQUIRE(blocks.size() == 3);
    for (int column = 0; column < 3; ++column)
        CHECK(blocks[static_cast<size_t>(column)].column == column);
    CHECK(blocks[2].to == 24 * 60);
    CHECK_FALSE(columns[1].takes());
    CHECK(columns[2].takes());
}
