// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/printed_table.h"

#include "core/base/text.h"
#include "core/returns/printed_chart.h"

#include <QLocale>

namespace ninefold {

namespace {

constexpr size_t mostAcross = 6; ///< months that fit beside the labels of a table printed across

/// "2026-10" as "Oct 2026"; anything else as it is.
QString monthWords(const std::string& text) {
    const auto first = QDate::fromString(fromUtf8(text) + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 .toString(first, QStringLiteral("MMM yyyy"))
                           : fromUtf8(text);
}

print::Table upright(const ReturnTable& table) {
    print::Table out;
    for (const auto& column : table.columns) {
        out.heads << column.label;
        out.numeric.push_back(column.isNumber());
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        auto& cells = out.rows.emplace_back();
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells << table.printed(row, i);
    }
    return out;
}

/// Its rows as columns, from row `first` on: months beside one another read better.
print::Table across(const ReturnTable& table, size_t first) {
    print::Table out;
    const auto last = std::min(first + mostAcross, table.rows.size());
    out.heads << table.columns[0].label;
    out.numeric.push_back(false);
    for (size_t row = first; row < last; ++row) {
        out.heads << monthWords(table.rows[row][0].text);
        out.numeric.push_back(true);
    }
    for (size_t i = 1; i < table.columns.size(); ++i) {
        auto& cells = out.rows.emplace_back(QStringList{table.columns[i].label});
        for (size_t row = first; row < last; ++row)
            cells << table.printed(row, i);
    }
    return out;
}

} // namespace

void addChartAndTable(print::Document& document, const ReturnTable& table) {
    addChart(document, table);
    if (!table.across)
        document.blocks.emplace_back(upright(table));
    for (size_t first = 0; table.across && first < table.rows.size(); first += mostAcross)
        document.blocks.emplace_back(across(table, first));
}

} // namespace ninefold
