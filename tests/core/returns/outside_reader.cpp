// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/returns/outside_reader.h"

#include "core/base/csv_records.h"
#include "core/returns/definition_fault.h"
#include "core/returns/return_files.h"

#include <algorithm>
#include <stdexcept>

namespace ninefold::test {

namespace {

using disclosure::Link;
using disclosure::Relation;
using KeyKind = FigureReference::Key::Kind;
using Kind = Figure::Kind;
using Records = std::vector<std::vector<std::string>>;

Records recordsOf(const ReturnTable& table) {
    const auto bytes = csvOf(table);
    auto out = csv::recordsOf({bytes.constData(), static_cast<size_t>(bytes.size())});
    if (!out)
        throw std::runtime_error("not a CSV: " + table.name);
    return *out;
}

std::vector<std::string> columnOf(const Records& records, const std::string& name) {
    const auto& header = records.front();
    const auto found = std::find(header.begin(), header.end(), name);
    std::vector<std::string> out;
    if (found == header.end())
        return out;
    for (size_t row = 1; row < records.size(); ++row)
        out.push_back(records[row][static_cast<size_t>(found - header.begin())]);
    return out;
}

bool counts(const ColumnDefinition& column, const Figure& figure) {
    const bool number =
        figure.kind == Kind::Count || figure.kind == Kind::Women || figure.kind == Kind::Sum;
    // What is hidden with counts is minutes or money, and a sum that is not shown is of steps.
    return number && column.hiddenWith.empty() && (column.isShown || figure.kind != Kind::Sum);
}

bool isShare(Kind kind) {
    return kind == Kind::Percent || kind == Kind::Lower || kind == Kind::Upper;
}

} // namespace

ReturnDefinition withEveryNumber(ReturnDefinition definition) {
    definition.comesWithProgram = false;
    for (auto& table : definition.tables)
        for (auto& column : table.columns) {
            if (!column.isShown)
                table.frame.columns.push_back(column.shown);
            column.isShown = true;
        }
    return definition;
}

OutsideReader::OutsideReader(const ReturnDefinition& definition, const Return& published,
                             const Return& truth)
    : definition_(definition)
    , rule_{1, published.rule.most, published.rule.roundTo} {
    for (const auto& table : definition.tables)
        if (!table.frame.caseLevel)
            readSheet(table, published, truth);
    for (const auto& [name, sheet] : sheets_)
        addCells(sheet);
    for (const auto& [name, sheet] : sheets_) {
        addRowLinks(sheet);
        addPercentages(sheet);
        addTotals(sheet);
    }
    for (const auto& link : definition.links)
        addDeclared(link);
}

void OutsideReader::readSheet(const TableDefinition& table, const Return& published,
                              const Return& truth) {
    const auto outside = recordsOf(*published.table(table.frame.name));
    const auto inside = recordsOf(*truth.table(table.frame.name));
    if (outside.size() != inside.size())
        throw std::runtime_error("other rows: " + table.frame.name);
    auto& sheet = sheets_[table.frame.name];
    sheet.definition = &table;
    sheet.keys.resize(outside.size() - 1);
    for (const auto& column : table.columns) {
        const auto& name = column.shown.name;
        sheet.truth[name] = columnOf(inside, name);
        if (column.isShown)
            sheet.shown[name] = columnOf(outside, name);
        if (column.isKey())
            for (size_t row = 0; row < sheet.keys.size(); ++row)
                sheet.keys[row].push_back(sheet.shown[name][row]);
        else if (column.isShown)
            for (const auto& flag : columnOf(outside, name + "_flag"))
                sheet.hidden[name].push_back(flag == "c");
        sheet.hidden[name].resize(sheet.keys.size());
    }
}

/// Some figure is shown from which a number without a column is known.
bool OutsideReader::isTold(const Sheet& sheet, const std::string& column, size_t row) const {
    for (const auto& other : sheet.definition->columns) {
        const auto& from = other.figureOf(sheet.keys[row].front()).from;
        if (other.isShown && std::find(from.begin(), from.end(), column) != from.end() &&
            !sheet.hidden.at(other.shown.name)[row] &&
            !sheet.shown.at(other.shown.name)[row].empty())
            return true;
    }
    return false;
}

void OutsideReader::addCells(const Sheet& sheet) {
    const auto& table = *sheet.definition;
    for (size_t row = 0; row < sheet.keys.size(); ++row)
        for (const auto& column : table.columns) {
            const auto& name = column.shown.name;
            const auto& figure = column.figureOf(sheet.keys[row].front());
            if (!counts(column, figure))
                continue;
            const auto place =
                table.frame.name + '/' + std::to_string(row) + '/' + column.shown.name;
            at_[place] = cells_.size();
            auto words = table.frame.name;
            for (const auto& key : sheet.keys[row])
                words += '/' + key;
            names_.push_back(words + '/' + name);
            plain_.push_back(!table.total || row + 1 < sheet.keys.size());
            disclosure::Cell cell;
            cell.value = std::stoll(sheet.truth.at(name)[row]);
            cell.isPublished = column.isShown || isTold(sheet, name, row);
            cell.isProtected = true;
            // Nobody writes a row of nothing where only what occurs has one.
            const bool hasMonths =
                std::any_of(table.columns.begin(), table.columns.end(),
                            [](const auto& one) { return one.isKey() && one.shown.month; });
            if (table.rows == RowsOf::Occurring && !hasMonths && figure.sql == "1" &&
                sheet.keys[row].front() != totalCode)
                cell.atLeast = 1;
            cells_.push_back(cell);
            hidden_.push_back(column.isShown && sheet.hidden.at(name)[row]);
        }
}

std::optional<size_t> OutsideReader::cellOf(const Sheet& sheet, const std::string& column,
                                            size_t row) const {
    const auto found =
        at_.find(sheet.definition->frame.name + '/' + std::to_string(row) + '/' + column);
    return found == at_.end() ? std::nullopt : std::optional(found->second);
}

/// "table/column": of the row with the same keys.
std::optional<size_t> OutsideReader::cellBeside(const Sheet& sheet, const std::string& name,
                                                size_t row) const {
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return cellOf(sheet, name, row);
    const auto& other = sheets_.at(name.substr(0, slash));
    const auto same = std::find(other.keys.begin(), other.keys.end(), sheet.keys[row]);
    return same == other.keys.end() ? std::nullopt
                                    : cellOf(other, name.substr(slash + 1),
                                             static_cast<size_t>(same - other.keys.begin()));
}

/// Odd records may break what should hold; then nobody knows it.
void OutsideReader::add(Link link) {
    qint64 sum = 0;
    for (const auto& term : link.terms)
        sum += term.coefficient * cells_[term.cell].value;
    if (sum == 0 || (sum < 0 && link.relation == Relation::AtMostZero))
        links_.push_back(std::move(link));
}

void OutsideReader::addRowLinks(const Sheet& sheet) {
    for (size_t row = 0; row < sheet.keys.size(); ++row)
        for (const auto& column : sheet.definition->columns) {
            const auto whole = cellOf(sheet, column.shown.name, row);
            if (!whole)
                continue;
            Link parts{{{-1, *whole}}, Relation::Zero};
            for (const auto& part : column.parts)
                parts.terms.push_back({1, *cellOf(sheet, part, row)});
            if (!column.parts.empty())
                add(parts);
            for (const auto& other : column.within)
                add({{{1, *whole}, {-1, *cellOf(sheet, other, row)}}, Relation::AtMostZero});
        }
}

/// What a numerator leaves of its denominator is a count of women as well.
void OutsideReader::addPercentages(const Sheet& sheet) {
    for (size_t row = 0; row < sheet.keys.size(); ++row)
        for (const auto& column : sheet.definition->columns) {
            const auto& figure = column.figureOf(sheet.keys[row].front());
            if (figure.kind != Kind::Percent)
                continue;
            const auto part = *cellOf(sheet, figure.from[0], row);
            const auto whole = *cellOf(sheet, figure.from[1], row);
            const auto rest = cells_[whole].value - cells_[part].value;
            if (rest < 0)
                continue;
            names_.push_back(names_[whole] + " without " + figure.from[0]);
            cells_.push_back({rest, false, true});
            hidden_.push_back(false);
            plain_.push_back(false);
            add({{{1, part}, {1, cells_.size() - 1}, {-1, whole}}, Relation::Zero});
        }
}

void OutsideReader::addTotals(const Sheet& sheet) {
    const auto& table = *sheet.definition;
    if (!table.total || !table.inRow.empty())
        return;
    const auto last = sheet.keys.size() - 1;
    for (const auto& column : table.columns) {
        const auto total = cellOf(sheet, column.shown.name, last);
        if (!total)
            continue;
        const bool women = column.figure.kind == Kind::Women;
        Link sum{{{1, *total}}, women ? Relation::AtMostZero : Relation::Zero};
        for (size_t row = 0; row < last; ++row) {
            const auto cell = *cellOf(sheet, column.shown.name, row);
            sum.terms.push_back({-1, cell});
            if (women)
                add({{{1, cell}, {-1, *total}}, Relation::AtMostZero});
        }
        add(sum);
    }
}

std::vector<size_t> OutsideReader::rowsOf(const Sheet& sheet, const FigureReference& reference,
                                          const Names& names) const {
    std::vector<size_t> out;
    const auto rows = sheet.keys.size();
    const bool hasTotal = sheet.definition->total && rows > 0;
    for (size_t row = 0; row < rows; ++row) {
        const auto& keys = sheet.keys[row];
        if (hasTotal && row + 1 == rows) {
            if (reference.keys.front().kind == KeyKind::Code &&
                reference.keys.front().text == totalCode)
                out.push_back(row);
            continue;
        }
        bool fits = true;
        for (size_t i = 0; i < keys.size(); ++i) {
            const auto& key = reference.keys[i];
            std::set<std::string> all; // months sort as they follow one another
            if (key.kind == KeyKind::Last || key.kind == KeyKind::Before)
                for (size_t other = 0; other + (hasTotal ? 1 : 0) < rows; ++other)
                    all.insert(sheet.keys[other][i]);
            if (key.kind == KeyKind::Code)
                fits = fits && keys[i] == key.text;
            if (key.kind == KeyKind::Each)
                fits = fits && keys[i] == names.at(key.text);
            if (key.kind == KeyKind::Last)
                fits = fits && keys[i] == *all.rbegin();
            if (key.kind == KeyKind::Before) {
                const auto next = all.upper_bound(keys[i]);
                fits = fits && next != all.end() && *next == names.at(key.text);
            }
        }
        if (fits)
            out.push_back(row);
    }
    return out;
}

void OutsideReader::addDeclaredFor(const LinkDefinition& link, const Names& names) {
    Link out{{}, link.atMost ? Relation::AtMostZero : Relation::Zero};
    for (const auto* side : {&link.sum, &link.other})
        for (const auto& reference : *side) {
            const auto& sheet = sheets_.at(reference.table);
            const auto rows = rowsOf(sheet, reference, names);
            const bool before =
                std::any_of(reference.keys.begin(), reference.keys.end(),
                            [](const auto& key) { return key.kind == KeyKind::Before; });
            if (before && rows.empty())
                return;
            for (const auto row : rows)
                if (const auto cell = cellOf(sheet, reference.column, row))
                    out.terms.push_back(
                        {side == &link.sum ? reference.factor : -reference.factor, *cell});
        }
    add(out);
}

void OutsideReader::addDeclared(const LinkDefinition& link) {
    std::vector<Names> all{{}};
    for (const auto* side : {&link.sum, &link.other})
        for (const auto& reference : *side)
            for (size_t i = 0; i < reference.keys.size(); ++i) {
                const auto& key = reference.keys[i];
                if (key.kind != KeyKind::Each || (!all.empty() && all[0].contains(key.text)))
                    continue;
                const auto& sheet = sheets_.at(reference.table);
                std::set<std::string> choices;
                for (size_t row = 0; row < sheet.keys.size(); ++row)
                    if (!sheet.definition->total || row + 1 < sheet.keys.size())
                        choices.insert(sheet.keys[row][i]);
                std::vector<Names> more;
                for (auto names : all)
                    for (const auto& choice : choices) {
                        names[key.text] = choice;
                        more.push_back(names);
                    }
                all = more;
            }
    for (const auto& names : all)
        addDeclaredFor(link, names);
}

/// Of each series of which something is hidden.
std::set<size_t> OutsideReader::soFar() const {
    std::set<size_t> out;
    for (const auto& series : definition_.series) {
        bool any = false;
        std::set<size_t> figures;
        for (const auto* side : {&series.period, &series.soFar})
            for (const auto& reference : *side) {
                const auto& sheet = sheets_.at(reference.table);
                for (const auto row : rowsOf(sheet, reference, {}))
                    if (const auto cell = cellOf(sheet, reference.column, row)) {
                        any = any || hidden_[*cell];
                        if (side == &series.soFar)
                            figures.insert(*cell);
                    }
            }
        if (any)
            out.insert(figures.begin(), figures.end());
    }
    return out;
}

void OutsideReader::complainOfFigures(const Sheet& sheet, std::vector<std::string>& out) const {
    for (size_t row = 0; row < sheet.keys.size(); ++row)
        for (const auto& column : sheet.definition->columns) {
            const auto& name = column.shown.name;
            if (!column.isShown || column.isKey() || sheet.hidden.at(name)[row] ||
                sheet.shown.at(name)[row].empty())
                continue;
            const auto& figure = column.figureOf(sheet.keys[row].front());
            const auto place =
                sheet.definition->frame.name + '/' + std::to_string(row) + '/' + name;
            for (const auto* sources : {&figure.from, &column.hiddenWith})
                for (const auto& source : *sources)
                    if (const auto cell = cellBeside(sheet, source, row);
                        cell && (hidden_[*cell] || disclosure::isSmall(cells_[*cell].value, rule_)))
                        out.push_back(place + " is shown beside hidden " + source);
            if (isShare(figure.kind) &&
                disclosure::isSmall(cells_[*cellOf(sheet, figure.from[1], row)].value -
                                        cells_[*cellOf(sheet, figure.from[0], row)].value,
                                    rule_))
                out.push_back(place + " is of all but a few");
        }
}

std::vector<std::string> OutsideReader::complaints() const {
    std::vector<std::string> out;
    for (const auto& [name, sheet] : sheets_)
        complainOfFigures(sheet, out);
    const auto inSeries = soFar();
    for (const auto cell : inSeries)
        if (!hidden_[cell])
            out.push_back(names_[cell] + " is shown and others of its series are not");
    for (const auto cell : disclosure::unsafeCells(cells_, links_, rule_, hidden_)) {
        if (inSeries.contains(cell) && !disclosure::isSmall(cells_[cell].value, rule_))
            continue;
        // The search for a proof may be cut off; the ends of what is feasible are another way.
        const auto range = disclosure::feasible(cells_, links_, rule_, hidden_, cell);
        if (!hidden_[cell] && cells_[cell].isPublished) {
            out.push_back(names_[cell] + " is small and shown");
            continue;
        }
        if (range.contains(rule_.least) && range.contains(rule_.most))
            continue;
        // Which rows there are tells something too, whatever is hidden in them.
        const std::vector<bool> all(cells_.size(), true);
        const auto known = disclosure::feasible(cells_, links_, rule_, all, cell).least;
        const auto least = std::max(rule_.least, known);
        if (least <= rule_.most && (!range.contains(least) || !range.contains(rule_.most)))
            out.push_back(names_[cell] + " is at least " + std::to_string(range.least) +
                          (range.most ? " and at most " + std::to_string(*range.most) : ""));
    }
    return out;
}

} // namespace ninefold::test
