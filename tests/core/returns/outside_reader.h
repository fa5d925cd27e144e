// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody outside who has the CSVs of a public version and its definition, and works out what she
// can. Nothing of what hid the figures is used: cells and links are read a second time, another
// way, from the files and from the words of the definition.

#include "core/disclosure/protect.h"
#include "core/returns/definition.h"
#include "core/returns/return.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ninefold::test {

/// A definition with a column for every number that it works with, so that the CSVs tell them all.
ReturnDefinition withEveryNumber(ReturnDefinition definition);

class OutsideReader {
public:
    /// Of a return of which nothing is hidden.
    OutsideReader(const ReturnDefinition& definition, const Return& truth)
        : OutsideReader(definition, truth, truth) {}
    /// `published`: as it left; `truth`: of the same records, by withEveryNumber(definition).
    OutsideReader(const ReturnDefinition& definition, const Return& published, const Return& truth);

    /// What is wrong with what was published, a line each: a small count that is shown, a figure
    /// that is worked out from a hidden one, a hidden count that cannot be any of the small ones.
    std::vector<std::string> complaints() const;

    const std::vector<disclosure::Cell>& cells() const { return cells_; }
    const std::vector<disclosure::Link>& links() const { return links_; }
    /// By cell: "table/key/…/column".
    const std::vector<std::string>& names() const { return names_; }
    /// What a part leaves of a whole, or a figure of a last row of everything.
    bool isRestOrTotal(size_t cell) const { return !plain_[cell]; }

private:
    struct Sheet {
        const TableDefinition* definition = nullptr;
        std::vector<std::vector<std::string>> keys; ///< by row
        std::map<std::string, std::vector<std::string>> truth;
        std::map<std::string, std::vector<bool>> hidden; ///< of columns that are shown
        std::map<std::string, std::vector<std::string>> shown;
    };
    using Names = std::map<std::string, std::string>;

    void readSheet(const TableDefinition& table, const Return& published, const Return& truth);
    void addCells(const Sheet& sheet);
    void addRowLinks(const Sheet& sheet);
    void addPercentages(const Sheet& sheet);
    void addTotals(const Sheet& sheet);
    void addDeclared(const LinkDefinition& link);
    void addDeclaredFor(const LinkDefinition& link, const Names& names);
    void add(disclosure::Link link);

    std::vector<size_t> rowsOf(const Sheet& sheet, const FigureReference& reference,
                               const Names& names) const;
    std::optional<size_t> cellOf(const Sheet& sheet, const std::string& column, size_t row) const;
    std::optional<size_t> cellBeside(const Sheet& sheet, const std::string& name, size_t row) const;
    bool isTold(const Sheet& sheet, const std::string& column, size_t row) const;
    void complainOfFigures(const Sheet& sheet, std::vector<std::string>& out) const;
    std::set<size_t> soFar() const;

    const ReturnDefinition& definition_;
    disclosure::Rule rule_;
    std::map<std::string, Sheet> sheets_;
    std::map<std::string, size_t> at_; ///< "table/row/column"
    std::vector<std::string> names_;   ///< by cell
    std::vector<disclosure::Cell> cells_;
    std::vector<bool> hidden_;
    std::vector<bool> plain_;
    std::vector<disclosure::Link> links_;
};

} // namespace ninefold::test
