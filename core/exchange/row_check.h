// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/expectation.h"
#include "core/exchange/table_reader.h"

#include <functional>

namespace ninefold {

/// A row of T's file as far as it could be read.
template <class T>
struct CheckedRow {
    const std::vector<Field<T>>& columns;
    const std::vector<FieldCell>& cells;
    int line = 0;
    T record;
    std::vector<bool> known; ///< by column: the field is as the row says

    size_t indexOf(std::string_view name) const {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == name)
                return i;
        return columns.size();
    }
    bool knows(std::string_view name) const { return known[indexOf(name)]; }
    const FieldCell& cell(std::string_view name) const { return cells[indexOf(name)]; }
};

/// Finds what a link column refers to: its id as text, blank when it told a fault or must not.
using LinkFinder =
    std::function<std::string(std::string_view column, LinkTo to, std::string_view text)>;

/// Reads one field into the record; false when it is not known what should stand there.
template <class T>
bool readCell(const Field<T>& column, const FieldCell& cell, int line, const LinkFinder& findLink,
              FileFaults& faults, T& record) {
    if (cell.state == FieldCell::State::NoColumn)
        return !column.required; // a required column that is missing was told at the header
    if (cell.state != FieldCell::State::Read)
        return false;
    const auto text = cell.text;
    if (column.required && (column.kind == FieldKind::Text ? isMissingText(text) : text.empty())) {
        faults.add(line, column.name, FaultKind::MissingRequired, text, expectationOf(column, {}));
        return false;
    }
    if (column.kind == FieldKind::Link && !text.empty()) {
        const auto id = findLink(column.name, column.linkTo, text);
        return !id.empty() && column.set(record, id) == ReadFault::None;
    }
    const auto fault = column.set(record, text);
    if (fault != ReadFault::None)
        faults.add(line, column.name, faultKindOf(fault), text, expectationOf(column, text));
    return fault == ReadFault::None;
}

template <class T>
CheckedRow<T> checkRow(const TableReader& table, const std::vector<Field<T>>& columns,
                       const LinkFinder& findLink, FileFaults& faults) {
    CheckedRow<T> row{columns, table.cells(), table.line(), {}, {}};
    row.known.reserve(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        row.known.push_back(
            readCell(columns[i], row.cells[i], row.line, findLink, faults, row.record));
    return row;
}

} // namespace ninefold
