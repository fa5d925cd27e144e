// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A return beside an earlier one of the same period: which cells differ, in the words of both.

#include "core/returns/table.h"

namespace ninefold {

struct CellDifference {
    std::string table; ///< its name
    QString tableTitle;
    QString row;         ///< in words: "P1 Accommodation"; of a table of cases the study id
    std::string column;  ///< its name; blank: the whole row came or went
    QString columnLabel; ///< blank with `column`
    QString then;        ///< in words; blank: nothing stood there
    QString now;
    int rowThen = -1; ///< its place in the table then; -1: the row has come since
    int rowNow = -1;  ///< its place in the table now; -1: the row has gone since

    bool isRow() const { return column.empty(); }
    friend bool operator==(const CellDifference&, const CellDifference&) = default;
};

/// Every cell that differs, in the order of the tables, rows and columns now; rows that have gone
/// stand after those of their table. A row is known again by its columns that are not figures, a
/// row of cases by the study id and the number of the referral; of rows with equal ones the first
/// is compared with the first. A table or column that only one of both has is not compared: that is
/// another definition, not another figure.
std::vector<CellDifference> changesSince(const std::vector<ReturnTable>& then,
                                         const std::vector<ReturnTable>& now);

} // namespace ninefold
