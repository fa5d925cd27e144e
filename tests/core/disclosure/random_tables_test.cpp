// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of every pattern, tried with random tables: no count that is hidden can be told
// from any other small one.

#include "tests/core/disclosure/known_tables.h"

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold::disclosure;
using ninefold::disclosure::test::EveryTable;
using ninefold::disclosure::test::KnownTables;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed)
        : random_(seed) {}
    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }
    bool oneIn(int many) { return below(many) == 0; }
    /// Many zeros and small counts, some large ones: as a small centre has them.
    qint64 count(int large) {
        const auto kind = below(10);
        return kind < 3 ? 0 : kind < 7 ? 1 + below(5) : 5 + below(large);
    }
    Rule rule() {
        static const std::vector<Rule> rules{{1, 4, 0}, {1, 4, 0}, {1, 7, 0}, {1, 4, 5},
                                             {1, 7, 5}, {1, 2, 0}, {1, 4, 10}};
        return rules[static_cast<size_t>(below(static_cast<int>(rules.size())))];
    }

private:
    std::mt19937 random_;
};

qint64 sumOf(const KnownTables& tables, const std::vector<size_t>& parts) {
    qint64 sum = 0;
    for (const auto part : parts)
        sum += tables.cells[part].value;
    return sum;
}

size_t addSum(KnownTables& tables, const std::vector<size_t>& parts, const std::string& name) {
    const auto whole = tables.add(sumOf(tables, parts), name);
    tables.addWhole(whole, parts);
    return whole;
}

/// Parts and their sum.
std::vector<size_t> addOneWay(KnownTables& tables, Chance& chance, int parts, int large) {
    std::vector<size_t> out;
    for (int i = 0; i < parts; ++i)
        out.push_back(tables.add(chance.count(large), "part"));
    addSum(tables, out, "sum");
    return out;
}

/// Rows and columns with all sums; the sums of the rows.
std::vector<size_t> addTwoWay(KnownTables& tables, Chance& chance, int rows, int columns,
                              int large) {
    std::vector<size_t> sums;
    std::vector<std::vector<size_t>> down(static_cast<size_t>(columns));
    for (int row = 0; row < rows; ++row) {
        std::vector<size_t> across;
        for (auto& column : down) {
            across.push_back(tables.add(chance.count(large), "cell"));
            column.push_back(across.back());
        }
        sums.push_back(addSum(tables, across, "row sum"));
    }
    std::vector<size_t> columnSums;
    for (const auto& column : down)
        columnSums.push_back(addSum(tables, column, "column sum"));
    const auto whole = addSum(tables, sums, "sum");
    tables.addWhole(whole, columnSums);
    return sums;
}

/// A part of each cell: "of whom ...". Some are not published, and what a part leaves may neither
/// be told.
void addParts(KnownTables& tables, Chance& chance, const std::vector<size_t>& wholes) {
    for (const auto whole : wholes) {
        const auto count = chance.below(static_cast<int>(tables.cells[whole].value) + 1);
        const auto part = tables.add(count, chance.oneIn(4) ? "_part of" : "part of");
        tables.addPart(part, whole);
        if (chance.oneIn(2)) {
            const auto rest = tables.add(tables.cells[whole].value - count, "_rest");
            tables.addWhole(whole, {part, rest});
        }
    }
}

/// The same in three tables: a two-way table, its row sums parted in another way, and theirs again.
void addLinked(KnownTables& tables, Chance& chance, int rows, int columns, int large) {
    for (const auto sum : addTwoWay(tables, chance, rows, columns, large)) {
        const auto value = static_cast<int>(tables.cells[sum].value);
        const auto one = tables.add(chance.below(value + 1), "other part");
        const auto other = tables.add(value - tables.cells[one].value, "other part");
        tables.addWhole(sum, {one, other});
        addParts(tables, chance, {one});
    }
}

KnownTables randomTables(Chance& chance, int size, int large) {
    KnownTables tables;
    tables.rule = chance.rule();
    switch (chance.below(4)) {
    case 0:
        addOneWay(tables, chance, size + chance.below(3), large);
        break;
    case 1:
        addTwoWay(tables, chance, size, size - chance.below(2), large);
        break;
    case 2:
        addParts(tables, chance, addOneWay(tables, chance, size, large));
        break;
    default:
        addLinked(tables, chance, size, size - 1, large);
    }
    for (auto& cell : tables.cells) {
        cell.cost = chance.below(20);
        cell.wasHidden = cell.isPublished && chance.oneIn(4);
    }
    return tables;
}

void checkSoundness(const KnownTables& tables, const Pattern& pattern) {
    REQUIRE(pattern.hidden.size() == tables.cells.size());
    CHECK(pattern.wrongLinks.empty());
    CHECK(pattern.unsafe.empty());
    for (size_t i = 0; i < tables.cells.size(); ++i) {
        const auto& cell = tables.cells[i];
        if (cell.isPublished && isSmall(cell.value, tables.rule))
            CHECK(pattern.hidden[i]);
        if (!cell.isPublished)
            CHECK_FALSE(pattern.hidden[i]);
    }
}

bool mustBeSafe(const KnownTables& tables, const Pattern& pattern, size_t cell) {
    const auto& one = tables.cells[cell];
    return one.isPublished ? pattern.hidden[cell]
                           : one.isProtected && isSmall(one.value, tables.rule);
}

} // namespace

TEST_CASE("in small tables every hidden count could be any small one as trying out all shows") {
    size_t proven = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        Chance chance(seed);
        const auto tables = randomTables(chance, 3, 8);
        CAPTURE(seed);
        const auto pattern = tables.protect();
        checkSoundness(tables, pattern);
        const EveryTable every(tables, pattern.hidden);
        for (size_t i = 0; i < tables.cells.size(); ++i) {
            if (!mustBeSafe(tables, pattern, i))
                continue;
            for (auto value = tables.rule.least; value <= tables.rule.most; ++value) {
                CAPTURE(i, value, tables.namesOf(pattern.hidden));
                CHECK(every.canBe(i, value));
                ++proven;
            }
        }
    }
    CHECK(proven > 4'000);
}

TEST_CASE("the range that a reader can work out is the one that trying out all shows") {
    size_t bounded = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Chance chance(seed);
        const auto tables = randomTables(chance, 2, 6);
        // Any pattern, also one that hides too little.
        std::vector<bool> hidden;
        for (const auto& cell : tables.cells)
            hidden.push_back(cell.isPublished &&
                             (isSmall(cell.value, tables.rule) || chance.oneIn(4)));
        const EveryTable every(tables, hidden);
        for (size_t i = 0; i < tables.cells.size(); ++i) {
            CAPTURE(seed, i);
            const auto range = feasible(tables.cells, tables.links, tables.rule, hidden, i);
            REQUIRE(range.contains(tables.cells[i].value));
            CHECK(every.canBe(i, range.least));
            if (range.least > 0)
                CHECK_FALSE(every.canBe(i, range.least - 1));
            if (range.most && *range.most < every.highestTried()) {
                ++bounded;
                CHECK(every.canBe(i, *range.most));
                CHECK_FALSE(every.canBe(i, *range.most + 1));
            }
        }
    }
    CHECK(bounded > 300);
}

TEST_CASE("in larger tables the range of every hidden count has all the small ones") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Chance chance(seed);
        const auto tables = randomTables(chance, 7, 60);
        CAPTURE(seed);
        const auto pattern = tables.protect();
        checkSoundness(tables, pattern);
        CHECK(unsafeCells(tables.cells, tables.links, tables.rule, pattern.hidden).empty());
        for (size_t i = 0; i < tables.cells.size(); ++i) {
            if (!mustBeSafe(tables, pattern, i))
                continue;
            const auto range = feasible(tables.cells, tables.links, tables.rule, pattern.hidden, i);
            CAPTURE(i, range.least, range.most.value_or(-1));
            CHECK(range.contains(tables.rule.least));
            CHECK(range.contains(tables.rule.most));
        }
        CHECK(tables.protect().hidden == pattern.hidden);
    }
}
