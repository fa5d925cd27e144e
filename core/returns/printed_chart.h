// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/returns/table.h"

namespace ninefold {

/// What is drawn of a table, and which of its rows each bar, or each step of the lines, is. The
/// parts of a bar, and the lines, are the columns `chart.series` of the table.
struct TableChart {
    std::variant<print::Bars, print::Lines, print::Shares> shape;
    std::vector<size_t> rows;
};
/// None where a table has no chart or no rows, where a figure of it is hidden, and for lines of one
/// step only.
std::optional<TableChart> chartOf(const ReturnTable& table);

/// The chart of a table on paper, where there is one.
void addChart(print::Document& document, const ReturnTable& table);

} // namespace ninefold
