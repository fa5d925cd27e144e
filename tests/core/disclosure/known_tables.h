// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables for the tests of disclosure, and a second working of what their reader can know.

#include "core/disclosure/protect.h"

#include <map>
#include <string>

namespace ninefold::disclosure::test {

/// Cells by name. A name that begins with '_' is not published but to be protected.
struct KnownTables {
    std::vector<Cell> cells;
    std::vector<std::string> names;
    std::vector<Link> links;
    Rule rule;

    /// Links as people write them: "t = a + b", "2 a = b", "a <= t".
    KnownTables(const std::vector<std::pair<std::string, qint64>>& counts,
                const std::vector<std::string>& relations, Rule rule = {});
    KnownTables() = default;

    size_t add(qint64 value, const std::string& name);
    size_t at(const std::string& name) const;
    Cell& operator[](const std::string& name) { return cells[at(name)]; }
    /// whole - parts = 0
    void addWhole(size_t whole, const std::vector<size_t>& parts);
    void addPart(size_t part, size_t whole);

    Pattern protect() const { return disclosure::protect(cells, links, rule); }
    /// The names of what is hidden, in the order of the cells: "a b".
    std::string hidden() const { return namesOf(protect().hidden); }
    std::string namesOf(const std::vector<bool>& hidden) const;
    /// As "1-4", "0-".
    std::string feasible(const std::string& hiddenNames, const std::string& cell) const;
    std::vector<bool> patternOf(const std::string& hiddenNames) const;
};

/// Every set of whole counts that the reader of a pattern must think possible, tried one after
/// another: for small tables only. A cell that nothing bounds is tried up to a count above all
/// true ones, so that what is found possible is, and what is not found might be.
class EveryTable {
public:
    EveryTable(const KnownTables& tables, const std::vector<bool>& hidden);
    bool canBe(size_t cell, qint64 value) const;
    qint64 highestTried() const { return highest_; }

private:
    bool fits(std::vector<std::vector<qint64>>& left) const;
    bool narrow(std::vector<std::vector<qint64>>& left) const;

    const KnownTables& tables_;
    std::vector<std::vector<qint64>> possible_; ///< by cell, without the links
    qint64 highest_ = 0;
};

} // namespace ninefold::disclosure::test
