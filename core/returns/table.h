// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One table of a return, as a value: screen, paper, CSV and web page show the same cells.

#include <QString>

#include <string>
#include <vector>

namespace ninefold {

/// The types of codebook.csv.
enum class ColumnType : quint8 { Text, Integer, Decimal, Date, Code, Boolean };

struct CodeLabel {
    std::string code;
    QString label;
};
using CodeList = std::vector<CodeLabel>;

/// How a figure is worked out from others of its row, exactly and in whole numbers.
enum class Working : quint8 {
    None,
    Percent, ///< numerator of denominator, one decimal
    Mean,    ///< numerator by denominator, two decimals
    Ratio,   ///< percent or mean, as the row says
    Pounds   ///< pence as pounds, two decimals
};

struct Column {
    std::string name; ///< of the CSV column
    ColumnType type = ColumnType::Text;
    QString label;
    QString definition;
    CodeList codes; ///< that may stand in it; empty unless type is Code
    Working working = Working::None;
    int numerator = -1; ///< column of this table that the figure is worked out from; -1: none that
    int denominator = -1; ///< is shown
    /// In the public version: a figure that small counts may hide.
    bool isFigure() const { return figure; }
    bool figure = false;

    bool isNumber() const { return type == ColumnType::Integer || type == ColumnType::Decimal; }
};

struct Cell {
    std::string text;    ///< as in the CSV; blank: not recorded, or nothing to divide by
    bool hidden = false; ///< in the public version: small, or a way to a small one

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct ReturnTable {
    std::string name; ///< of the CSV file, without .csv
    QString title;    ///< as "Needs on the nine pathways"
    QString note;     ///< who is counted, in a sentence
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;

    /// The place of the column of that name, or -1.
    int column(std::string_view columnName) const;
    /// What a person reads: the label of a code, a date as day month year, yes and no, "70.0 %",
    /// "[c]" for a hidden figure.
    QString words(size_t row, size_t column) const;
    /// The same on paper: a percentage with its numerator and denominator, "70.0 % (42 of 60)".
    QString printed(size_t row, size_t column) const;
};

} // namespace ninefold
