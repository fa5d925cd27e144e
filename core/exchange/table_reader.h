// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/file_faults.h"

#include <optional>
#include <string_view>

namespace ninefold {

/// A column that a file of the folder may have.
struct ColumnSpec {
    std::string_view name;
    bool required = false;
};

/// What a row has for one column.
struct FieldCell {
    enum class State : quint8 {
        Read,     ///< taken off the formula guard; blank: not recorded
        NoColumn, ///< the file does not have the column: not recorded
        /// The row has a fault that may have moved its fields. What stands here may be used to find
        /// the row by its key; nothing is told about it.
        Doubtful,
        Unreadable
    };
    std::string_view text; ///< until the next row is read
    State state = State::NoColumn;
};

/// One file of the folder, row by row under its header: tells what is wrong with the form of file,
/// header and rows, and gives the cells in the order of the columns asked for.
class TableReader {
public:
    TableReader(QIODevice& device, std::vector<ColumnSpec> columns, FileFaults& faults);

    /// False when the rows below cannot be read.
    bool readHeader();
    /// False at the end, when the file could not be read further, and when the faults are full.
    bool nextRow();

    int line() const { return record_.line; }
    bool isEmptyLine() const { return record_.isEmptyLine; }
    const std::vector<FieldCell>& cells() const { return cells_; }
    /// Rows may be hidden in what was read as one, or were not read: what is not found here may
    /// still be there.
    bool mayHideRows() const { return mayHideRows_; }
    bool failed() const { return reader_.failed(); }
    qint64 bytesRead() const { return reader_.bytesRead(); }

private:
    bool headerIsReadable();
    bool nextRecord();
    void placeColumns();
    std::optional<size_t> tellFieldFaults();
    std::string columnAt(size_t index) const;

    CsvReader reader_;
    std::vector<ColumnSpec> columns_;
    FileFaults& faults_;
    CsvRecord record_;
    CsvRecord ahead_; ///< the record after empty lines
    std::vector<std::string> header_;
    std::vector<std::optional<size_t>> placeOf_; ///< of each column in the header
    std::vector<FieldCell> cells_;
    int emptyFrom_ = 0; ///< line of the next empty line to give, before ahead_
    bool hasAhead_ = false;
    bool mayHideRows_ = false;
};

} // namespace ninefold
