// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers behind the tables of a centre's return: those that stand in its CSVs, and those of
// columns that are not shown, which a percentage or a mean was worked out from.

#include "core/returns/return_set.h"

namespace ninefold {

struct NumberedRow {
    std::vector<std::string> keys;
    std::vector<qint64> numbers; ///< by column of the definition, of pounds in pence
};
using NumberedRows = std::vector<NumberedRow>;

/// By table of the definition; none for a case-level one. `tables` as of `tablesOfSet`. Percentages
/// and means that do not follow from the numbers, and rows that the table has not, are failures.
///
/// A number that is not shown is, whichever can be had first: the sum of its `parts`; what the
/// case-level table gives for a table that is `from_cases`, which then must give all its figures;
/// the only whole number that gives the mean or percentage as shown.
Result<std::vector<NumberedRows>> numbersOfSet(const ReturnSet& set,
                                               const ReturnDefinition& definition,
                                               const std::vector<ReturnTable>& tables);

} // namespace ninefold
