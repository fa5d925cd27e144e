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
    QString brief; ///< a word or two, for paper; blank: the label
};
using CodeList = std::vector<CodeLabel>;

struct Column {
    std::string name; ///< of the CSV column
    ColumnType type = ColumnType::Text;
    QString label;
    QString definition;
    CodeList codes;          ///< that may stand in it; empty unless type is Code
    bool month = false;      ///< a text that is a month, as 2026-10, or a quarter: said in words
    bool codesOfKey = false; ///< a code is of the list that the row's first key names
    bool quarter = false;    ///< the quarter of a financial year, as 2026-27-Q3
    bool figure = false; ///< a count or what is worked out from counts; small ones may be hidden

    bool isNumber() const { return type == ColumnType::Integer || type == ColumnType::Decimal; }
};

/// What a percentage or a mean was worked out from.
struct Ratio {
    enum class Kind : quint8 { Percent, Mean, Lower, Upper };
    Kind kind = Kind::Percent; ///< Lower, Upper: bounds of the percentage's 95 % interval
    qint64 numerator = 0;
    qint64 denominator = 0;
};

struct Cell {
    std::string text;    ///< as in the CSV; blank: not recorded, or nothing to divide by
    int ratio = -1;      ///< place in ReturnTable::ratios; -1: not a ratio
    bool hidden = false; ///< in the public version: small, or a way to a small one; text is blank
};

/// What is drawn of a table beside it: on screen, on paper and in the web page the same.
struct ChartColumns {
    enum class Kind : quint8 {
        None,
        Bars,  ///< one bar a row in parts: `series`, at most five, three of them dark to white
        Lines, ///< one line a column of `series`, at most five, over the months of the rows
        Shares ///< one bar a row: `percent`, from 0 to 100, with its interval where there is one
    };
    Kind kind = Kind::None;
    std::vector<std::string> series;
    std::string total, of; ///< words at a bar's end, "42 of 60"; `of` may be blank
    std::string percent;
    std::string lower, upper; ///< blank: no interval
};

struct ReturnTable {
    std::string name;       ///< of the CSV file, without .csv
    QString title;          ///< as "Needs on the nine pathways"
    QString note;           ///< who is counted, in a sentence
    bool caseLevel = false; ///< a row is one referral: never public, never printed
    bool across = false;    ///< printed with rows and columns exchanged
    bool hasFlags = false;  ///< public version: NAME_flag beside every figure in the CSV
    QString flagWords;      ///< what a flag means, for the code book
    ChartColumns chart;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Ratio> ratios;

    /// The place of the column of that name, or -1.
    int column(std::string_view columnName) const;
    /// What a person reads: the label of a code, a date as day month year, a month as
    /// "October 2026", yes and no, "70.0 %", "[c]" for a hidden figure, "Not recorded" for a blank
    /// code that names a row.
    QString words(size_t row, size_t column) const;
    /// The same on paper: codes in brief, a percentage with its numerator and denominator,
    /// "70.0 % (42 of 60)".
    QString printed(size_t row, size_t column) const;
};

/// Percentages with one decimal, means with two, half away from zero on the exact value; blank when
/// the denominator is 0, never "-0.00" (measures.md, "Facts about a referral").
std::string ratioText(const Ratio& ratio);
/// Pence as pounds: 1250 is "12.50".
std::string poundsText(qint64 pence);

} // namespace ninefold
