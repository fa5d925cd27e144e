// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/numbers_of_set.h"

#include "core/base/text.h"
#include "core/returns/numbers_in_text.h"
#include "core/returns/row_of_figures.h"
#include "core/returns/rows_of_table.h"
#include "core/returns/workings.h"

#include <QCoreApplication>
#include <QDir>

#include <set>

namespace ninefold {

namespace {

using Kind = Figure::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString fileOf(const ReturnSet& set, const ReturnTable& table) {
    return QDir(set.folder).filePath(fromUtf8(table.name) + QStringLiteral(".csv"));
}

Failure faultAt(const ReturnSet& set, const ReturnTable& table, size_t row, const QString& what) {
    return {Failure::Kind::Input,
            tr("%1, line %2: %3").arg(fileOf(set, table), QString::number(row + 2), what)};
}

/// The whole number that, of `denominator`, gives the text; none where two would or none does.
std::optional<qint64> numeratorOf(const std::string& text, Ratio::Kind kind, qint64 denominator) {
    if (denominator == 0)
        return text.empty() ? std::optional<qint64>(0) : std::nullopt;
    const bool isMean = kind == Ratio::Kind::Mean;
    const qint64 scale = isMean ? 100 : 1000;
    const auto scaled = isMean ? penceIn(text) : tenthsIn(text);
    if (!scaled)
        return std::nullopt;
    std::optional<qint64> found;
    const qint64 near = *scaled * denominator / scale;
    const qint64 spread = denominator / scale + 2;
    for (qint64 tried = near - spread; tried <= near + spread; ++tried) {
        if (ratioText({kind, tried, denominator}) != text)
            continue;
        if (found)
            return std::nullopt;
        found = tried;
    }
    return found;
}

/// The numbers of one table.
class TableNumbers {
public:
    TableNumbers(const ReturnSet& set, const ReturnDefinition& definition,
                 const std::vector<ReturnTable>& tables, size_t index)
        : set_(set)
        , definition_(definition)
        , of_(definition.tables[index])
        , tables_(tables)
        , table_(tables[index])
        , index_(index) {}

    Result<NumberedRows> read() {
        for (size_t row = 0; row < table_.rows.size(); ++row)
            if (auto failure = readShown(row))
                return *failure;
        if (auto failure = checkRows())
            return *failure;
        if (of_.fromCases)
            if (auto failure = workOutOfCases())
                return *failure;
        for (size_t row = 0; row < rows_.size(); ++row)
            for (size_t i = 0; i < of_.columns.size(); ++i)
                if (auto failure = findHidden(row, i))
                    return *failure;
        if (auto failure = checkWorkedOut())
            return *failure;
        return std::move(rows_);
    }

private:
    const std::string& text(size_t row, size_t column) const {
        return table_.rows[row][column].text;
    }
    QString nameOf(size_t column) const { return fromUtf8(of_.columns[column].shown.name); }

    std::optional<Failure> readShown(size_t row) {
        auto& made = rows_.emplace_back();
        made.numbers.assign(of_.columns.size(), 0);
        for (size_t i = 0; i < table_.columns.size(); ++i)
            if (of_.columns[i].isKey())
                made.keys.push_back(text(row, i));
        for (size_t i = 0; i < table_.columns.size(); ++i) {
            const auto& figure = of_.columns[i].figureOf(made.keys.front());
            std::optional<qint64> number = 0;
            if (figure.kind == Kind::Pounds)
                number = penceIn(text(row, i));
            else if (figure.isAsked())
                number = wholeNumberIn(text(row, i));
            else if (figure.kind == Kind::Blank && !text(row, i).empty())
                number.reset();
            const bool counts = figure.kind == Kind::Count || figure.kind == Kind::Women;
            if (!number || (counts && *number < 0))
                return faultAt(set_, table_, row,
                               tr("column “%1”: “%2” cannot be added up.")
                                   .arg(nameOf(i), fromUtf8(text(row, i))));
            made.numbers[i] = *number;
        }
        return std::nullopt;
    }

    std::optional<Failure> checkRows() const {
        std::set<std::vector<std::string>> seen;
        for (size_t row = 0; row < rows_.size(); ++row)
            if (!seen.insert(rows_[row].keys).second)
                return faultAt(set_, table_, row, tr("this row is there twice."));
        if (of_.rows == RowsOf::Occurring)
            return std::nullopt;
        auto empty = Workbench::empty();
        if (!empty)
            return empty.failure();
        const auto wanted = rowsOf(of_, set_.days(), *empty);
        if (!wanted)
            return wanted.failure();
        for (size_t row = 0; row < std::max(wanted->size(), rows_.size()); ++row) {
            const bool isThere =
                row < rows_.size() && row < wanted->size() &&
                std::equal(rows_[row].keys.begin(), rows_[row].keys.end(), (*wanted)[row].begin());
            if (!isThere)
                return faultAt(
                    set_, table_, row,
                    tr("the rows are not those of this table in %1.").arg(set_.period.label()));
        }
        return std::nullopt;
    }

    /// Works the whole table out of the cases, and keeps what its ratios were worked out from.
    std::optional<Failure> workOutOfCases() {
        const ReturnTable* cases = nullptr;
        for (const auto& table : tables_)
            if (table.caseLevel)
                cases = &table;
        auto workings = Workings::begin(*cases, set_.days(), definition_);
        if (!workings)
            return workings.failure();
        auto again = workings->table(index_);
        if (!again)
            return again.failure();
        for (size_t row = 0; row < std::max(again->rows.size(), table_.rows.size()); ++row)
            for (size_t i = 0; i < table_.columns.size(); ++i)
                if (row >= again->rows.size() || row >= table_.rows.size() ||
                    again->rows[row][i].text != text(row, i))
                    return faultAt(set_, table_, row,
                                   tr("column “%1” is not what the cases in %2.csv give.")
                                       .arg(nameOf(i), fromUtf8(cases->name)));
        outOfCases_ = std::move(*again);
        return std::nullopt;
    }

    /// A number that is not shown, if something is worked out from it.
    std::optional<Failure> findHidden(size_t row, size_t column) {
        const auto& wanted = of_.columns[column];
        if (wanted.isShown)
            return std::nullopt;
        auto& number = rows_[row].numbers[column];
        if (!wanted.parts.empty()) {
            for (const auto& part : wanted.parts)
                number += *numberNamed(row, part);
            return std::nullopt;
        }
        bool isNeeded = false;
        for (size_t i = 0; i < table_.columns.size(); ++i) {
            const auto& figure = of_.columns[i].figureOf(rows_[row].keys.front());
            if (!figure.isWorkedOut() ||
                (figure.from[0] != wanted.shown.name && figure.from[1] != wanted.shown.name))
                continue;
            isNeeded = true;
            if (const auto told = toldBy(row, i, wanted.shown.name)) {
                number = *told;
                return std::nullopt;
            }
        }
        if (!isNeeded)
            return std::nullopt;
        return faultAt(set_, table_, row,
                       tr("table “%1” cannot be added up: the number “%2” is worked out from "
                          "stands in no file of the return.")
                           .arg(fromUtf8(table_.name), fromUtf8(wanted.shown.name)));
    }

    /// What the ratio in a column tells of the number of that name that it was worked out from.
    std::optional<qint64> toldBy(size_t row, size_t column, const std::string& name) const {
        const auto& figure = of_.columns[column].figureOf(rows_[row].keys.front());
        if (outOfCases_) {
            const auto& cell = outOfCases_->rows[row][column];
            const auto& ratio = outOfCases_->ratios[static_cast<size_t>(cell.ratio)];
            return figure.from[0] == name ? ratio.numerator : ratio.denominator;
        }
        const auto* denominator = of_.column(figure.from[1]);
        if (figure.from[0] != name || figure.kind == Kind::Lower || figure.kind == Kind::Upper ||
            !denominator->isShown)
            return std::nullopt;
        return numeratorOf(text(row, column), ratioOf(figure.kind),
                           *numberNamed(row, figure.from[1]));
    }

    std::optional<qint64> numberNamed(size_t row, const std::string& name) const {
        for (size_t i = 0; i < of_.columns.size(); ++i)
            if (of_.columns[i].shown.name == name)
                return rows_[row].numbers[i];
        return std::nullopt;
    }

    std::optional<Failure> checkWorkedOut() const {
        auto again = of_.frame;
        for (size_t row = 0; row < rows_.size(); ++row) {
            addRowOf(of_, rows_[row].keys, rows_[row].numbers, again);
            for (size_t i = 0; i < table_.columns.size(); ++i)
                if (again.rows[row][i].text != text(row, i))
                    return faultAt(set_, table_, row,
                                   tr("column “%1” is “%2”, and its counts give “%3”.")
                                       .arg(nameOf(i), fromUtf8(text(row, i)),
                                            fromUtf8(again.rows[row][i].text)));
        }
        return std::nullopt;
    }

    const ReturnSet& set_;
    const ReturnDefinition& definition_;
    const TableDefinition& of_;
    const std::vector<ReturnTable>& tables_;
    const ReturnTable& table_;
    size_t index_;
    NumberedRows rows_;
    std::optional<ReturnTable> outOfCases_;
};

} // namespace

Result<std::vector<NumberedRows>> numbersOfSet(const ReturnSet& set,
                                               const ReturnDefinition& definition,
                                               const std::vector<ReturnTable>& tables) {
    std::vector<NumberedRows> out(tables.size());
    for (size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].caseLevel)
            continue;
        auto numbers = TableNumbers(set, definition, tables, i).read();
        if (!numbers)
            return numbers.failure();
        out[i] = std::move(*numbers);
    }
    return out;
}

} // namespace ninefold
