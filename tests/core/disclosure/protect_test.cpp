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

TEST_CASE("a part of a hidden count and what it leaves") {
    check({"a part and its rest tell the whole apart",
           {{"whole", 30}, {"part", 28}, {"_rest", 2}},
           {"whole = part + _rest"},
           "part"});
    check({"the rest is many",
           {{"whole", 30}, {"part", 20}, {"_rest", 10}},
           {"whole = part + _rest"},
           ""});
    check({"a part is at most the whole, which must leave it all small counts",
           {{"part", 2}, {"whole", 30}},
           {"part <= whole"},
           "part"});
    check({"a whole that is small has a small part or none",
           {{"part", 0}, {"whole", 3}},
           {"part <= whole"},
           "whole"});
    check({"a count under a small bound hides the bound",
           {{"few", 1}, {"part", 6}, {"whole", 7}},
           {"whole = part + few"},
           "few part"});
    check({"an unpublished whole is nobody's figure",
           {{"a", 20}, {"b", 8}, {"_t", 28}},
           {"_t = a + b"},
           ""});
}

TEST_CASE("shown counts that are rounded hide what is left of a sum") {
    // 20 is 18 to 22 and 25 is 23 to 27: the rest may be 1 to 9.
    check({"exact figures need a partner", {{"a", 3}, {"b", 20}, {"t", 23}}, {"t = a + b"}, "a b"});
    check({"rounded ones do not", {{"a", 3}, {"b", 20}, {"t", 23}}, {"t = a + b"}, "a", {1, 4, 5}});
}

TEST_CASE("what was hidden the time before is hidden again where that is enough") {
    KnownTables tables({{"a", 3}, {"b", 20}, {"c", 21}, {"d", 22}, {"t", 66}},
                       {"t = a + b + c + d"});
    tables["b"].cost = 1;
    tables["c"].cost = 500;
    tables["d"].cost = 900;
    CHECK(tables.hidden() == "a b");
    tables["d"].wasHidden = true;
    CHECK(tables.hidden() == "a d");
    tables["d"].value = 0;
    tables["t"].value = 44;
    CHECK(tables.hidden() == "a b"); // nothing can be taken from d any more
    tables["a"].value = 0;
    tables["t"].value = 41;
    CHECK(tables.hidden().empty()); // nothing is small any more
}

TEST_CASE("the dearer cell stays shown") {
    KnownTables tables({{"a", 3}, {"b", 20}, {"c", 20}, {"t", 43}}, {"t = a + b + c"});
    tables["b"].cost = 50;
    CHECK(tables.hidden() == "a c");
    tables["c"].cost = 60;
    CHECK(tables.hidden() == "a b");
}

TEST_CASE("the range that a reader can work out") {
    KnownTables tables({{"a", 3}, {"b", 20}, {"t", 23}, {"part", 10}, {"_u", 7}},
                       {"t = a + b", "part <= b", "2 _u <= t"});
    CHECK(tables.feasible("a", "a") == "3-3");
    CHECK(tables.feasible("a b", "a") == "0-13");
    CHECK(tables.feasible("a b", "b") == "10-23");
    CHECK(tables.feasible("a b part", "b") == "0-23");
    CHECK(tables.feasible("a b t", "b") == "10-");
    CHECK(tables.feasible("", "_u") == "0-11");
    tables.rule.roundTo = 5;
    CHECK(tables.feasible("a", "a") == "1-9"); // 25 is 23 to 27 and b 18 to 22
}

TEST_CASE("a link that the true counts break is named and its cells are hidden") {
    const KnownTables tables({{"a", 20}, {"b", 30}, {"t", 40}, {"c", 50}}, {"t = a + b", "c <= a"});
    const auto pattern = tables.protect();
    CHECK(pattern.wrongLinks == std::vector<size_t>{0, 1});
    CHECK(tables.namesOf(pattern.hidden) == "a b t c");
    CHECK(pattern.unsafe.empty());
}

TEST_CASE("a count that nothing can hide is named") {
    // Whoever knows that there are two for each cannot take 3 for possible.
    const KnownTables tables({{"shoes", 2}, {"pairs", 1}}, {"shoes = 2 pairs"});
    const auto pattern = tables.protect();
    CHECK(tables.namesOf(pattern.hidden) == "shoes pairs");
    CHECK(pattern.unsafe == std::vector<size_t>{tables.at("shoes")});
}

TEST_CASE("an audit finds the small count that is shown and the one that can be worked out") {
    const KnownTables tables({{"a", 3}, {"b", 20}, {"t", 23}, {"c", 2}}, {"t = a + b"});
    const auto unsafe = [&](const char* hidden) {
        return unsafeCells(tables.cells, tables.links, tables.rule, tables.patternOf(hidden));
    };
    CHECK(unsafe("a b c").empty());
    CHECK(unsafe("a c") == std::vector<size_t>{tables.at("a")});
    CHECK(unsafe("a b") == std::vector<size_t>{tables.at("c")});
}
