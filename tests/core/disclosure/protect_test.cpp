// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/disclosure/known_tables.h"

#include <catch2/catch.hpp>

using namespace ninefold::disclosure;
using ninefold::disclosure::test::KnownTables;

namespace {

using Counts = std::vector<std::pair<std::string, qint64>>;
using Relations = std::vector<std::string>;

struct Story {
    const char* what;
    Counts counts;
    Relations relations;
    std::string hidden;
    Rule rule = {};
};

void check(const Story& story) {
    CAPTURE(story.what);
    const KnownTables tables(story.counts, story.relations, story.rule);
    const auto pattern = tables.protect();
    CHECK(tables.namesOf(pattern.hidden) == story.hidden);
    CHECK(pattern.unsafe.empty());
    CHECK(pattern.wrongLinks.empty());
    CHECK(unsafeCells(tables.cells, tables.links, tables.rule, pattern.hidden).empty());
}

/// Rows a and b, columns 1 and 2, with their sums.
KnownTables twoByTwo(qint64 a1, qint64 a2, qint64 b1, qint64 b2) {
    return KnownTables(
        {{"a1", a1},
         {"a2", a2},
         {"a", a1 + a2},
         {"b1", b1},
         {"b2", b2},
         {"b", b1 + b2},
         {"1", a1 + b1},
         {"2", a2 + b2},
         {"t", a1 + a2 + b1 + b2}},
        {"a = a1 + a2", "b = b1 + b2", "1 = a1 + b1", "2 = a2 + b2", "t = a + b", "t = 1 + 2"});
}

} // namespace

TEST_CASE("one row of counts and their sum") {
    check({"nothing is small", {{"a", 20}, {"b", 0}, {"t", 20}}, {"t = a + b"}, ""});
    check({"one alone gets a partner with something to give",
           {{"a", 3}, {"z", 0}, {"b", 20}, {"t", 23}},
           {"t = a + z + b"},
           "a b"});
    check({"two that together are many keep one another",
           {{"a", 3}, {"b", 4}, {"c", 20}, {"t", 27}},
           {"t = a + b + c"},
           "a b"});
    check({"a pair whose sum is 2 needs a third",
           {{"a", 1}, {"b", 1}, {"c", 20}, {"t", 22}},
           {"t = a + b + c"},
           "a b c"});
    check({"nobody knows the sum", {{"a", 3}, {"b", 20}}, {}, "a"});
    check({"a small sum takes all its parts with it",
           {{"a", 2}, {"b", 0}, {"t", 2}},
           {"t = a + b"},
           "a t"});
    check({"other thresholds", {{"a", 6}, {"b", 20}, {"t", 26}}, {"t = a + b"}, "a b", {1, 7, 0}});
}

TEST_CASE("tables that are linked") {
    check({"a chain answers to its end",
           {{"a", 3}, {"b", 20}, {"t", 23}, {"c", 40}, {"u", 63}},
           {"t = a + b", "u = t + c"},
           "a b"});
    check({"a part that has no partner hides the sum and goes up the chain",
           {{"a", 3}, {"z", 0}, {"t", 3}, {"c", 40}, {"u", 43}},
           {"t = a + z", "u = t + c"},
           "a t c"});
}

TEST_CASE("a table of two rows and two columns with its sums") {
    const auto tables = twoByTwo(3, 20, 20, 30);
    const auto pattern = tables.protect();
    INFO(tables.namesOf(pattern.hidden));
    CHECK(pattern.unsafe.empty());
    CHECK(pattern.hidden[tables.at("a1")]);
    CHECK(unsafeCells(tables.cells, tables.links, tables.rule, pattern.hidden).empty());
    // Fewer would tell it.
    CHECK_FALSE(
        unsafeCells(tables.cells, tables.links, tables.rule, tables.patternOf("a1 a2 b1")).empty());
}
