// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/workings.h"

#include "core/base/text.h"
#include "core/returns/question.h"
#include "core/returns/row_of_figures.h"
#include "core/returns/rows_of_table.h"

#include <QCoreApplication>

#include <charconv>

namespace ninefold {

namespace {

using Kind = Figure::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Failure faultOf(const TableDefinition& table, const QString& what) {
    return {
        Failure::Kind::Input,
        tr("Table “%1” of the definition is at fault: %2.").arg(fromUtf8(table.frame.name), what)};
}

/// A whole number, or nothing where a definition's sum gives something else.
std::optional<qint64> wholeNumber(const std::string& text) {
    qint64 number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// Puts the answers of the workbench into the rows of a table.
class TableMaker {
public:
    explicit TableMaker(const TableDefinition& definition)
        : definition_(definition)
        , table_(definition.frame) {
        for (const auto& column : definition.columns)
            places_.push_back(column.isAsked() ? ++asked_ : 0);
    }

    Result<ReturnTable> make(const std::vector<Workbench::Texts>& rows,
                             const Workbench::Rows& answers) {
        auto answer = answers.rows.begin();
        for (size_t nth = 0; nth < rows.size(); ++nth) {
            const bool counted =
                answer != answers.rows.end() && answer->front() == std::to_string(nth);
            if (const auto failure = addRow(rows[nth], counted ? &*answer : nullptr))
                return *failure;
            if (counted)
                ++answer;
        }
        return std::move(table_);
    }

private:
    std::optional<Failure> addRow(const Workbench::Texts& keys, const Workbench::Texts* answer) {
        numbers_.assign(definition_.columns.size(), 0);
        for (size_t i = 0; answer && i < places_.size(); ++i) {
            if (places_[i] == 0)
                continue;
            const auto number = wholeNumber((*answer)[places_[i]]);
            if (!number)
                return faultOf(definition_, tr("“%1” gives %2, which is no whole number")
                                                .arg(fromUtf8(definition_.columns[i].shown.name),
                                                     fromUtf8((*answer)[places_[i]])));
            numbers_[i] = *number;
        }
        addRowOf(definition_, keys, numbers_, table_);
        return std::nullopt;
    }

    const TableDefinition& definition_;
    ReturnTable table_;
    std::vector<size_t> places_; ///< by column: where it is in an answer; 0: it is not asked
    size_t asked_ = 0;
    std::vector<qint64> numbers_; ///< of the row that is made, by column
};

} // namespace

Result<Workings> Workings::begin(const Casebook& book, const std::vector<CaseAtDay>& cases,
                                 const Period& days, const ReturnDefinition& definition) {
    auto bench = Workbench::fill(book, cases, days);
    if (!bench)
        return bench.failure();
    return Workings(std::move(*bench), days, definition);
}

Result<Workings> Workings::begin(const ReturnTable& cases, const Period& days,
                                 const ReturnDefinition& definition) {
    auto bench = Workbench::ofCases(cases, days);
    if (!bench)
        return bench.failure();
    return Workings(std::move(*bench), days, definition);
}

Status Workings::makeRows(size_t index) {
    const auto& table = definition_->tables[index];
    if (rows_[index])
        return Done{};
    auto rows = rowsOf(table, days_, bench_);
    if (!rows)
        return rows.failure();
    if (auto made = bench_.makeRows(nameOfRows(index), columnsOfRows(table), *rows); !made)
        return made;
    rows_[index] = std::move(*rows);
    return Done{};
}

Result<ReturnTable> Workings::cases(const TableDefinition& table, const Progress& progress) {
    auto answers = bench_.ask(question::wholeTable(table, {}), progress);
    if (!answers)
        return answers.failure();
    auto out = table.frame;
    out.rows.reserve(answers->rows.size());
    for (auto& answer : answers->rows) {
        auto& cells = out.rows.emplace_back();
        cells.reserve(answer.size() - 1);
        for (size_t i = 1; i < answer.size(); ++i)
            cells.push_back({std::move(answer[i]), -1, false});
    }
    return out;
}

Result<ReturnTable> Workings::table(size_t index, const Progress& progress) {
    const auto& table = definition_->tables[index];
    const auto told = [&table](const Failure& failure) {
        return failure.kind == Failure::Kind::Cancelled ? failure : faultOf(table, failure.text);
    };
    if (table.rows == RowsOf::Cases) {
        auto made = cases(table, progress);
        return made ? std::move(made) : Result<ReturnTable>(told(made.failure()));
    }
    if (const auto made = makeRows(index); !made)
        return told(made.failure());
    const auto answers = bench_.ask(question::wholeTable(table, nameOfRows(index)), progress);
    if (!answers)
        return told(answers.failure());
    return TableMaker(table).make(*rows_[index], *answers);
}

Result<std::vector<Id<Referral>>> Workings::behind(std::string_view table, size_t row,
                                                   std::string_view column) {
    std::vector<Id<Referral>> out;
    size_t index = 0;
    while (index < count() && definition_->tables[index].frame.name != table)
        ++index;
    const auto* wanted = index < count() ? definition_->tables[index].column(column) : nullptr;
    if (!wanted)
        return out;
    const auto& of = definition_->tables[index];
    std::string query;
    if (of.rows == RowsOf::Cases) {
        query = question::wholeTable(of, {});
    } else {
        if (const auto made = makeRows(index); !made)
            return made.failure();
        if (row >= rows_[index]->size())
            return out;
        const auto& key = (*rows_[index])[row].front();
        if (const auto& figure = wanted->figureOf(key); figure.isWorkedOut())
            wanted = of.column(figure.from[figure.kind == Kind::Mean ? 1 : 0]);
        if (!wanted->isKey() && !wanted->figureOf(key).isAsked())
            return out;
        query = question::behind(of, nameOfRows(index), row, key, *wanted);
    }
    const auto answers = bench_.ask(query);
    if (!answers)
        return answers.failure();
    for (size_t i = 0; i < answers->rows.size(); ++i)
        if (of.rows != RowsOf::Cases || i == row)
            if (const auto id = wholeNumber(answers->rows[i].front()))
                out.push_back({*id});
    return out;
}

} // namespace ninefold
