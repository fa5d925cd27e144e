// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of a return as cells and links of core/disclosure: what is published, and what
// everybody who knows the definition knows about it.

#include "core/disclosure/counts.h"
#include "core/returns/definition.h"
#include "core/returns/return.h"

#include <map>

namespace ninefold {

/// Where a figure stands; `column` is a place in the definition's columns, those shown first.
struct FigurePlace {
    size_t table = 0, row = 0, column = 0;
    auto operator<=>(const FigurePlace&) const = default;
};

/// `made` has the true figures, and its tables are those of the definition that are no table of
/// cases.
class Figures {
public:
    Figures(const Return& made, const ReturnDefinition& definition, const disclosure::Rule& rule);

    const std::vector<disclosure::Cell>& cells() const { return cells_; }
    const std::vector<disclosure::Link>& links() const { return links_; }
    std::vector<disclosure::Cell>& cells() { return cells_; }

    const TableDefinition& table(size_t table) const { return *tables_[table]; }
    /// The cell of a count; none for what is no count, or is not there.
    std::optional<size_t> cellAt(const FigurePlace& place) const;
    std::optional<size_t> cellNamed(size_t table, size_t row, std::string_view column) const;
    /// The same of a name that may be "table/column": of the row with the same keys in that table.
    std::optional<size_t> cellBeside(size_t table, size_t row, const std::string& name) const;
    /// Of a percentage's numbers: what the numerator leaves of the denominator.
    std::optional<size_t> restOf(size_t whole, size_t part) const;
    /// Where a cell stands first; a rest of a percentage has the place of its whole.
    const FigurePlace& placeOf(size_t cell) const { return places_[cell]; }
    /// The cell of each figure: one that stands in several places is one cell.
    const std::map<FigurePlace, size_t>& all() const { return at_; }
    /// The tables in which a cell stands, or the whole of a rest.
    std::vector<size_t> tablesOf(size_t cell) const;
    std::vector<FigurePlace> placesOf(const FigureReference& reference) const;
    /// A number without a column that its parts, all published, add up to.
    std::vector<size_t> partsOf(size_t cell) const;

private:
    using Names = std::map<std::string, std::string>;

    void addCells(size_t table);
    void addColumnLinks(size_t table);
    void addTotals(size_t table);
    void addRests(size_t table);
    void addDeclared(const LinkDefinition& link);
    void addDeclaredFor(const LinkDefinition& link, const Names& names);
    void add(disclosure::Link link);
    void join();
    void spreadLeast();
    std::vector<size_t> namesakes() const;

    std::optional<qint64> valueAt(const FigurePlace& place, const Figure& figure) const;
    std::vector<std::string> keysOf(size_t table, size_t row) const;
    bool isTotal(size_t table, size_t row) const;
    std::vector<std::string> choicesOf(size_t table, size_t key) const;
    bool matches(const FigureReference& reference, size_t table, size_t row,
                 const Names& names) const;
    std::vector<size_t> cellsOf(const FigureReference& reference, const Names& names) const;
    std::optional<size_t> tableNamed(const std::string& name) const;
    int costOf(const FigurePlace& place, qint64 value) const;
    bool occurs(const FigurePlace& place, const Figure& figure) const;

    const Return& made_;
    disclosure::Rule rule_;
    std::vector<const TableDefinition*> tables_; ///< as those of the return
    std::vector<disclosure::Cell> cells_;
    std::vector<disclosure::Link> links_;
    std::vector<FigurePlace> places_; ///< by cell
    std::map<FigurePlace, size_t> at_;
    std::map<std::pair<size_t, size_t>, size_t> rests_; ///< by whole and part
};

} // namespace ninefold
