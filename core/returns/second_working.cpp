// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/second_working.h"

#include "core/base/text.h"
#include "core/returns/second_tables.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

Failure stopped(const ReturnTable& table, const QString& where) {
    return {Failure::Kind::Input,
            tr("The return was not made: worked out a second time, table “%1” came out differently "
               "(%2). Please report this; the records are as they were.")
                .arg(fromUtf8(table.name), where)};
}

std::optional<Failure> differenceIn(const ReturnTable& first, const second::Table& again) {
    std::vector<std::string> columns;
    for (const auto& column : first.columns)
        columns.push_back(column.name);
    if (columns != again.columns)
        return stopped(first, tr("other columns"));
    // Of the equality table only the first rows are worked out a second time.
    const bool whole = first.name != "equality";
    if (first.rows.size() < again.rows.size() || (whole && first.rows.size() > again.rows.size()))
        return stopped(first, tr("%1 rows and %2").arg(first.rows.size()).arg(again.rows.size()));
    for (size_t row = 0; row < again.rows.size(); ++row)
        for (size_t column = 0; column < columns.size(); ++column)
            if (first.rows[row][column].text != again.rows[row][column])
                return stopped(first, tr("row %1, column “%2”: “%3” and “%4”")
                                          .arg(row + 1)
                                          .arg(fromUtf8(columns[column]),
                                               fromUtf8(first.rows[row][column].text),
                                               fromUtf8(again.rows[row][column])));
    return std::nullopt;
}

} // namespace

Result<std::vector<std::string>> agreeingTables(const Return& made, const Casebook& book,
                                                const std::vector<CaseAtDay>& cases,
                                                const Period& days) {
    auto again = second::fromFacts(cases, days);
    for (auto& table : second::fromRecords(book, days))
        again.push_back(std::move(table));
    std::vector<std::string> out;
    for (const auto& table : again) {
        const auto* first = made.table(table.name);
        if (!first)
            continue;
        if (const auto difference = differenceIn(*first, table))
            return *difference;
        out.push_back(table.name);
    }
    return out;
}

} // namespace ninefold
