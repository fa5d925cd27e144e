// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/rows_of_table.h"

#include "core/base/text.h"
#include "core/casebook/value_text.h"
#include "core/catalogue/survey_questions.h"
#include "core/returns/code_lists.h"
#include "core/returns/definition_fault.h"
#include "core/returns/question.h"
#include "core/returns/workbench.h"

namespace ninefold {

namespace {

using value_text::write;

/// The texts that a key can have; of a month with its first and last day.
std::vector<Texts> choicesOf(const ColumnDefinition& key, const Period& days) {
    std::vector<Texts> out;
    if (key.shown.quarter) {
        for (const auto& quarter : quartersOf(days))
            out.push_back(
                {toUtf8(quarter.quarter), write(quarter.days.from), write(quarter.days.to)});
    } else if (key.shown.month) {
        for (const auto& month : monthsOf(days))
            out.push_back({toUtf8(month.month), write(month.days.from), write(month.days.to)});
    } else {
        for (const auto& code : key.shown.codes)
            if (code.code != totalCode &&
                (key.only.empty() ||
                 std::find(key.only.begin(), key.only.end(), code.code) != key.only.end()))
                out.push_back({code.code});
    }
    return out;
}

/// A row of keys and, once a month is among them, its days.
struct Row {
    Texts keys;
    Texts days;
};

std::vector<Row> timesEach(const std::vector<Row>& rows, const std::vector<Texts>& choices) {
    std::vector<Row> out;
    for (const auto& row : rows)
        for (const auto& choice : choices) {
            auto& made = out.emplace_back(row);
            made.keys.push_back(choice.front());
            if (choice.size() > 1)
                made.days = {choice[1], choice[2]};
        }
    return out;
}

std::vector<Row> everyRow(const TableDefinition& table, const Period& days) {
    std::vector<Row> rows{{}};
    for (const auto& column : table.columns)
        if (column.isKey())
            rows = timesEach(rows, choicesOf(column, days));
    return rows;
}

size_t positionIn(const CodeList& codes, const std::string& code) {
    size_t at = 0;
    while (at < codes.size() && codes[at].code != code)
        ++at;
    return at; // blank: after all of them
}

/// What occurs of the codes, in the order of their lists, blank last; with every month.
Result<std::vector<Row>> occurringRows(const TableDefinition& table, const Period& days,
                                       Workbench& bench) {
    auto found = bench.ask(question::occurring(table));
    if (!found)
        return found.failure();
    std::vector<const ColumnDefinition*> keys;
    for (const auto& column : table.columns)
        if (column.isKey() && column.shown.type == ColumnType::Code)
            keys.push_back(&column);
    const auto before = [&keys](const Texts& a, const Texts& b) {
        for (size_t i = 0; i < keys.size(); ++i) {
            const auto left = positionIn(keys[i]->shown.codes, a[i]);
            const auto right = positionIn(keys[i]->shown.codes, b[i]);
            if (left != right)
                return left < right;
        }
        return false;
    };
    std::sort(found->rows.begin(), found->rows.end(), before);
    std::vector<Row> out;
    for (const auto& codes : found->rows) {
        std::vector<Row> rows{{}};
        size_t next = 0;
        for (const auto& column : table.columns) {
            if (!column.isKey())
                continue;
            rows = column.shown.type == ColumnType::Code ? timesEach(rows, {{codes[next++]}})
                                                         : timesEach(rows, choicesOf(column, days));
        }
        out.insert(out.end(), rows.begin(), rows.end());
    }
    return out;
}

std::vector<Row> questionRows() {
    std::vector<Row> out;
    for (const auto& wave : codes<SurveyWave>())
        for (const auto& question : surveyQuestions())
            if (question.scale != SurveyScale::Text && question.asksAt(wave.value))
                out.push_back({{std::string(wave.code), std::string(question.code)}, {}});
    return out;
}

std::vector<Row> characteristicRows() {
    std::vector<Row> out;
    for (const auto& characteristic : equalityCharacteristics()) {
        for (const auto& code : *codeListNamed(characteristic.code))
            out.push_back({{characteristic.code, code.code}, {}});
        if (characteristic.canBeUnrecorded)
            out.push_back({{characteristic.code, "not_recorded"}, {}});
    }
    return out;
}

Result<std::vector<Row>> plainRows(const TableDefinition& table, const Period& days,
                                   Workbench& bench) {
    switch (table.rows) {
    case RowsOf::Occurring:
        return occurringRows(table, days, bench);
    case RowsOf::Questions:
        return questionRows();
    case RowsOf::Characteristics:
        return characteristicRows();
    case RowsOf::Every:
    case RowsOf::Cases:
        break;
    }
    return everyRow(table, days);
}

bool hasMonth(const TableDefinition& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const ColumnDefinition& column) { return column.shown.month; });
}

} // namespace

Texts columnsOfRows(const TableDefinition& table) {
    Texts out;
    for (const auto& column : table.columns)
        if (column.isKey())
            out.push_back(column.shown.name);
    out.emplace_back("is_total");
    if (hasMonth(table)) {
        out.emplace_back("month_first");
        out.emplace_back("month_last");
    }
    return out;
}

Result<std::vector<Texts>> rowsOf(const TableDefinition& table, const Period& days,
                                  Workbench& bench) {
    const auto rows = plainRows(table, days, bench);
    if (!rows)
        return rows.failure();
    std::vector<Texts> out;
    for (const auto& row : *rows) {
        auto& made = out.emplace_back(row.keys);
        made.emplace_back();
        made.insert(made.end(), row.days.begin(), row.days.end());
    }
    if (table.total) {
        auto& all = out.emplace_back();
        for (const auto& column : table.columns)
            if (column.isKey())
                all.push_back(all.empty() && column.shown.type == ColumnType::Code ? totalCode
                                                                                   : std::string());
        all.emplace_back("1");
        if (hasMonth(table)) {
            all.push_back(write(days.from));
            all.push_back(write(days.to));
        }
    }
    return out;
}

} // namespace ninefold
