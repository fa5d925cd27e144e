// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The returns of several centres added up. Counts and amounts are added; percentages, means and
// bounds are worked out again from what was added. Study ids are a centre's own, so a woman known
// to two centres is counted at each: nothing tells that she is one.

#include "core/returns/return.h"
#include "core/returns/return_set.h"

namespace ninefold {

/// In the first column of an added up table: every centre together.
inline constexpr char everyCentre[] = "all";

struct CombineRequest {
    QString name;       ///< that stands in place of a centre's; blank: "3 centres"
    bool soFar = false; ///< allow provisional returns, if all are
};

/// The definition of a set: one that comes with the program. The failure says which version that
/// is, if it is another.
Result<ReturnDefinition> definitionOf(const ReturnSet& set);

/// What differs between sets that are added up: definition and version, period, day, provisional or
/// not; a folder or centre that is there twice; fewer than two (Usage). The failure names them.
Status checkTogether(const std::vector<ReturnSet>& sets, const ReturnDefinition& definition,
                     const CombineRequest& request);

/// Every table with a first column `centre`: the rows of each centre in the order given, then those
/// of `all`; a case-level table has no `all`. Percentages and means of each set are checked against
/// its counts. Failures name folder, file, line and column, or table and column.
Result<Return> addUpReturns(const std::vector<ReturnSet>& sets, const ReturnDefinition& definition,
                            const CombineRequest& request);

/// The tables of an added up return as they are read: first every centre together, then those of
/// each centre, without the column `centre`. Case-level tables stand once, as they are.
std::vector<ReturnTable> sheetsOf(const Return& combined);

} // namespace ninefold
