// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/figures.h"

#include "core/returns/definition_fault.h"
#include "core/returns/definition_links.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace ninefold {

namespace {

using disclosure::Link;
using disclosure::Relation;
using Key = FigureReference::Key;

// Where something more must be hidden, the least of the table goes first, wholes and totals last.
// It is mostly a matter of the place and not of the month's figures, so that the pattern stays; but
// a large count must be able to pass for a small one once it is hidden, and that draws others in.
constexpr int plainCost = 10;
constexpr int wholeCost = 25;
constexpr int totalCost = 60;
constexpr int digitCost = 4; // for each binary digit of the count

qint64 number(const std::string& text) {
    qint64 out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

bool isPercentage(Figure::Kind kind) {
    return kind == Figure::Kind::Percent || kind == Figure::Kind::Lower ||
           kind == Figure::Kind::Upper;
}

} // namespace

Figures::Figures(const Return& made, const ReturnDefinition& definition,
                 const disclosure::Rule& rule)
    : made_(made)
    , rule_(rule) {
    for (const auto& table : made.tables)
        for (const auto& one : definition.tables)
            if (one.frame.name == table.name)
                tables_.push_back(&one);
    for (size_t i = 0; i < tables_.size(); ++i)
        addCells(i);
    for (size_t i = 0; i < tables_.size(); ++i) {
        addColumnLinks(i);
        addTotals(i);
        addRests(i);
    }
    for (const auto& link : definition.links)
        addDeclared(link);
    join();
    spreadLeast();
}

std::vector<size_t> Figures::tablesOf(size_t cell) const {
    std::vector<size_t> out{places_[cell].table};
    for (const auto& [place, other] : at_)
        if (other == cell)
            out.push_back(place.table);
    return out;
}

std::optional<size_t> Figures::cellAt(const FigurePlace& place) const {
    const auto found = at_.find(place);
    return found == at_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<size_t> Figures::cellNamed(size_t table, size_t row, std::string_view column) const {
    const auto& columns = tables_[table]->columns;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].shown.name == column)
            return cellAt({table, row, i});
    return std::nullopt;
}

std::optional<size_t> Figures::cellBeside(size_t table, size_t row, const std::string& name) const {
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return cellNamed(table, row, name);
    const auto other = tableNamed(name.substr(0, slash));
    const auto keys = keysOf(table, row);
    for (size_t i = 0; other && i < made_.tables[*other].rows.size(); ++i)
        if (keysOf(*other, i) == keys)
            return cellNamed(*other, i, std::string_view(name).substr(slash + 1));
    return std::nullopt;
}

std::optional<size_t> Figures::restOf(size_t whole, size_t part) const {
    const auto found = rests_.find({whole, part});
    return found == rests_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<size_t> Figures::partsOf(size_t cell) const {
    const auto& place = places_[cell];
    std::vector<size_t> out;
    for (const auto& name : tables_[place.table]->columns[place.column].parts)
        if (const auto part = cellNamed(place.table, place.row, name);
            part && cells_[*part].isPublished)
            out.push_back(*part);
        else
            return {};
    return out;
}

/// Numbers without a column are known from what is worked out from them.
std::optional<qint64> Figures::valueAt(const FigurePlace& place, const Figure& figure) const {
    const auto& definition = *tables_[place.table];
    const auto& column = definition.columns[place.column];
    const auto& table = made_.tables[place.table];
    if (!isCount(column, figure))
        return std::nullopt;
    if (column.isShown)
        return number(table.rows[place.row][place.column].text);
    const auto& row = table.rows[place.row];
    for (size_t i = 0; i < row.size(); ++i) {
        const auto& from = definition.columns[i].figureOf(row.front().text).from;
        if (row[i].ratio < 0 || from.size() != 2)
            continue;
        const auto& ratio = table.ratios[static_cast<size_t>(row[i].ratio)];
        if (from[1] == column.shown.name)
            return ratio.denominator;
        if (from[0] == column.shown.name && isPercentage(definition.columns[i].figure.kind))
            return ratio.numerator;
    }
    return std::nullopt;
}

void Figures::addCells(size_t table) {
    const auto& columns = tables_[table]->columns;
    for (size_t row = 0; row < made_.tables[table].rows.size(); ++row)
        for (size_t i = 0; i < columns.size(); ++i) {
            const FigurePlace place{table, row, i};
            const auto& key = made_.tables[table].rows[row].front().text;
            const auto value = valueAt(place, columns[i].figureOf(key));
            if (!value || *value < 0)
                continue;
            at_[place] = cells_.size();
            disclosure::Cell cell;
            cell.value = *value;
            // A number without a column that is no sum of columns would be known from its
            // percentage: it counts as published with it. So it does where rounded numbers make
            // the percentage, for the sum of rounded parts is not the rounded sum.
            cell.isPublished = columns[i].isShown || columns[i].parts.empty() || rule_.roundTo > 1;
            cell.isProtected = true;
            cell.cost = costOf(place, *value);
            cell.atLeast = occurs(place, columns[i].figureOf(key)) ? 1 : 0;
            cells_.push_back(cell);
            places_.push_back(place);
        }
}

/// A row that is there only because something counts in it: nobody takes that count for 0.
bool Figures::occurs(const FigurePlace& place, const Figure& figure) const {
    const auto& table = *tables_[place.table];
    const bool countsAll =
        (figure.kind == Figure::Kind::Count || figure.kind == Figure::Kind::Women) &&
        figure.sql == "1";
    const bool hasMonths =
        std::any_of(table.columns.begin(), table.columns.end(),
                    [](const ColumnDefinition& column) { return column.shown.month; });
    return countsAll && !hasMonths && table.rows == RowsOf::Occurring && table.inRow.empty() &&
           !isTotal(place.table, place.row);
}

int Figures::costOf(const FigurePlace& place, qint64 value) const {
    const auto& columns = tables_[place.table]->columns;
    const auto& column = columns[place.column];
    const bool isWhole =
        !column.parts.empty() || std::any_of(columns.begin(), columns.end(), [&](const auto& one) {
            return std::find(one.within.begin(), one.within.end(), column.shown.name) !=
                   one.within.end();
        });
    const auto digits = static_cast<int>(std::bit_width(static_cast<quint64>(value)));
    return (isTotal(place.table, place.row) ? totalCost
            : isWhole                       ? wholeCost
                                            : plainCost) +
           digitCost * digits;
}

/// What the true counts break, as odd records may, nobody can take as known.
void Figures::add(Link link) {
    qint64 sum = 0;
    for (const auto& term : link.terms)
        sum += term.coefficient * cells_[term.cell].value;
    if (link.terms.empty() || (link.relation == Relation::Zero ? sum != 0 : sum > 0))
        return;
    links_.push_back(std::move(link));
}

void Figures::addColumnLinks(size_t table) {
    const auto& columns = tables_[table]->columns;
    for (size_t row = 0; row < made_.tables[table].rows.size(); ++row)
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto whole = cellAt({table, row, i});
            if (!whole)
                continue;
            Link sum{{{1, *whole}}, Relation::Zero};
            for (const auto& part : columns[i].parts)
                if (const auto cell = cellNamed(table, row, part))
                    sum.terms.push_back({-1, *cell});
            if (sum.terms.size() > 1)
                add(std::move(sum));
            for (const auto& other : columns[i].within)
                if (const auto cell = cellNamed(table, row, other))
                    add({{{1, *whole}, {-1, *cell}}, Relation::AtMostZero});
        }
}

/// The last row is of everything; a woman may be in more than one row.
void Figures::addTotals(size_t table) {
    const auto& definition = *tables_[table];
    const auto rows = made_.tables[table].rows.size();
    if (!definition.total || !definition.inRow.empty() || rows == 0)
        return;
    for (size_t i = 0; i < definition.columns.size(); ++i) {
        const auto all = cellAt({table, rows - 1, i});
        if (!all)
            continue;
        const bool women = definition.columns[i].figure.kind == Figure::Kind::Women;
        Link sum{{{1, *all}}, women ? Relation::AtMostZero : Relation::Zero};
        for (size_t row = 0; row + 1 < rows; ++row)
            if (const auto cell = cellAt({table, row, i})) {
                sum.terms.push_back({-1, *cell});
                if (women)
                    add({{{1, *cell}, {-1, *all}}, Relation::AtMostZero});
            }
        add(std::move(sum));
    }
}

void Figures::addRests(size_t table) {
    const auto& columns = tables_[table]->columns;
    for (size_t row = 0; row < made_.tables[table].rows.size(); ++row)
        for (const auto& column : columns) {
            const auto& figure = column.figureOf(made_.tables[table].rows[row].front().text);
            if (!isPercentage(figure.kind))
                continue;
            const auto part = cellNamed(table, row, figure.from[0]);
            const auto whole = cellNamed(table, row, figure.from[1]);
            if (!part || !whole || restOf(*whole, *part) ||
                cells_[*part].value > cells_[*whole].value)
                continue;
            const auto rest = cells_.size();
            rests_[{*whole, *part}] = rest;
            cells_.push_back({cells_[*whole].value - cells_[*part].value, false, true});
            places_.push_back(places_[*whole]);
            add({{{1, *whole}, {-1, *part}, {-1, rest}}, Relation::Zero});
        }
}

std::optional<size_t> Figures::tableNamed(const std::string& name) const {
    for (size_t i = 0; i < tables_.size(); ++i)
        if (tables_[i]->frame.name == name)
            return i;
    return std::nullopt;
}

std::vector<std::string> Figures::keysOf(size_t table, size_t row) const {
    std::vector<std::string> out;
    for (size_t i = 0; i < tables_[table]->columns.size(); ++i)
        if (tables_[table]->columns[i].isKey() && tables_[table]->columns[i].isShown)
            out.push_back(made_.tables[table].rows[row][i].text);
    return out;
}

bool Figures::isTotal(size_t table, size_t row) const {
    return tables_[table]->total && row + 1 == made_.tables[table].rows.size();
}

/// The texts that a key has, in the order of the rows, each once.
std::vector<std::string> Figures::choicesOf(size_t table, size_t key) const {
    std::vector<std::string> out;
    for (size_t row = 0; row < made_.tables[table].rows.size(); ++row)
        if (!isTotal(table, row))
            if (auto text = keysOf(table, row)[key];
                std::find(out.begin(), out.end(), text) == out.end())
                out.push_back(std::move(text));
    return out;
}

bool Figures::matches(const FigureReference& reference, size_t table, size_t row,
                      const Names& names) const {
    const auto keys = keysOf(table, row);
    if (isTotal(table, row))
        return reference.keys.front().kind == Key::Kind::Code &&
               reference.keys.front().text == keys.front();
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto& wanted = reference.keys[i];
        if (wanted.kind == Key::Kind::Code && keys[i] != wanted.text)
            return false;
        if (wanted.kind == Key::Kind::Each && keys[i] != names.at(wanted.text))
            return false;
        if (wanted.kind == Key::Kind::Last && keys[i] != choicesOf(table, i).back())
            return false;
        if (wanted.kind == Key::Kind::Before) {
            const auto all = choicesOf(table, i);
            const auto next = std::find(all.begin(), all.end(), names.at(wanted.text));
            if (next == all.begin() || next == all.end() || keys[i] != *std::prev(next))
                return false;
        }
    }
    return true;
}

std::vector<size_t> Figures::cellsOf(const FigureReference& reference, const Names& names) const {
    std::vector<size_t> out;
    const auto table = tableNamed(reference.table);
    for (size_t row = 0; table && row < made_.tables[*table].rows.size(); ++row)
        if (matches(reference, *table, row, names))
            if (const auto cell = cellNamed(*table, row, reference.column))
                out.push_back(*cell);
    return out;
}

std::vector<FigurePlace> Figures::placesOf(const FigureReference& reference) const {
    std::vector<FigurePlace> out;
    for (const auto cell : cellsOf(reference, {}))
        out.push_back(places_[cell]);
    return out;
}

void Figures::addDeclaredFor(const LinkDefinition& link, const Names& names) {
    std::map<size_t, qint64> terms;
    for (const auto* side : {&link.sum, &link.other})
        for (const auto& reference : *side) {
            const auto cells = cellsOf(reference, names);
            // The first month has none before it, and what was before the period is not known.
            if (cells.empty() &&
                std::any_of(reference.keys.begin(), reference.keys.end(),
                            [](const Key& key) { return key.kind == Key::Kind::Before; }))
                return;
            for (const auto cell : cells)
                terms[cell] += side == &link.sum ? reference.factor : -reference.factor;
        }
    Link out{{}, link.atMost ? Relation::AtMostZero : Relation::Zero};
    for (const auto& [cell, factor] : terms)
        if (factor != 0)
            out.terms.push_back({factor, cell});
    add(std::move(out));
}

/// A link for each of the rows that the first figure of a name has. A row that does not occur
/// counts nothing.
void Figures::addDeclared(const LinkDefinition& link) {
    std::vector<Names> all{{}};
    for (const auto* side : {&link.sum, &link.other})
        for (const auto& reference : *side)
            for (size_t i = 0; i < reference.keys.size(); ++i) {
                const auto& key = reference.keys[i];
                const auto table = tableNamed(reference.table);
                if (key.kind != Key::Kind::Each || !table ||
                    (!all.empty() && all.front().contains(key.text)))
                    continue;
                std::vector<Names> more;
                for (const auto& names : all)
                    for (const auto& choice : choicesOf(*table, i)) {
                        more.push_back(names);
                        more.back()[key.text] = choice;
                    }
                all = std::move(more);
            }
    for (const auto& names : all)
        addDeclaredFor(link, names);
}

} // namespace ninefold
