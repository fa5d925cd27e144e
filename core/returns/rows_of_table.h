// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that a table of a definition has, before anything is counted.

#include "core/base/period.h"
#include "core/returns/definition.h"

#include <vector>

namespace ninefold {

class Workbench;

using Texts = std::vector<std::string>;

/// The keys of the table, then is_total and, where a key is a month or a quarter, month_first and
/// month_last.
Texts columnsOfRows(const TableDefinition& table);

/// In the order in which they are shown. Not for case-level tables.
Result<std::vector<Texts>> rowsOf(const TableDefinition& table, const Period& days,
                                  Workbench& bench);

} // namespace ninefold
