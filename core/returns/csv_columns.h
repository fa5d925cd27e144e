// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return_folder.h"
#include "core/returns/table.h"

namespace ninefold {

/// A column of a table's CSV: one of the table's, or what stands beside one.
struct CsvColumn {
    enum class Kind : quint8 {
        Own,
        Flag, ///< NAME_flag of a figure, in the public version
        Label ///< NAME_label of a code or month, in words
    };
    Column column;
    size_t of = 0; ///< place in the table
    Kind kind = Kind::Own;
};
std::vector<CsvColumn> csvColumns(const ReturnTable& table, const ReturnForms& forms);

/// The field of a row of the table.
std::string csvField(const ReturnTable& table, size_t row, const CsvColumn& column);

} // namespace ninefold
