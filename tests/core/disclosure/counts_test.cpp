// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/counts.h"

#include <catch2/catch.hpp>

using namespace ninefold::disclosure;

TEST_CASE("a shown count is rounded to the nearest multiple and halves go up") {
    struct Row {
        qint64 roundTo;
        qint64 value;
        qint64 written;
    };
    const auto row =
        GENERATE(Row{0, 7, 7}, Row{1, 7, 7}, Row{5, 0, 0}, Row{5, 2, 0}, Row{5, 3, 5}, Row{5, 7, 5},
                 Row{5, 8, 10}, Row{10, 4, 0}, Row{10, 5, 10}, Row{10, 14, 10}, Row{10, 15, 20});
    CAPTURE(row.roundTo, row.value);
    CHECK(rounded(row.value, {1, 4, row.roundTo}) == row.written);
}

TEST_CASE("who reads a shown count knows what rounds to it and is not small") {
    struct Row {
        Rule rule;
        qint64 value;
        Range reader;
    };
    const auto row = GENERATE(
        Row{{1, 4, 0}, 0, {0, 0}}, Row{{1, 4, 0}, 23, {23, 23}}, Row{{1, 4, 5}, 0, {0, 0}},
        Row{{1, 4, 5}, 6, {5, 7}}, Row{{1, 4, 5}, 9, {8, 12}}, Row{{1, 7, 5}, 8, {8, 12}},
        Row{{1, 7, 10}, 14, {8, 14}}, Row{{1, 1, 5}, 2, {2, 2}}, Row{{1, 1, 10}, 0, {0, 0}});
    CAPTURE(row.rule.most, row.rule.roundTo, row.value);
    CHECK(known(row.value, row.rule) == row.reader);
}

TEST_CASE("counts that written alike could be the same leave the reader the same range") {
    const Rule rule{1, 4, GENERATE(0, 5, 10, 3)};
    for (qint64 value = 0; value <= 60; ++value) {
        if (isSmall(value, rule))
            continue;
        CAPTURE(rule.roundTo, value);
        const auto range = known(value, rule);
        CHECK(range.contains(value));
        for (qint64 other = range.least; other <= *range.most; ++other)
            CHECK(rounded(other, rule) == rounded(value, rule));
    }
}
