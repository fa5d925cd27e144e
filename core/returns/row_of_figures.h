// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of a table out of its keys and numbers, whether they were counted or added up.

#include "core/returns/definition.h"

namespace ninefold {

/// Adds the row to `table`, which has the columns of the definition's frame. `numbers` are by
/// column of the definition, of pounds in pence; percentages and means are worked out from them.
void addRowOf(const TableDefinition& definition, const std::vector<std::string>& keys,
              const std::vector<qint64>& numbers, ReturnTable& table);

/// Which ratio a figure is that is worked out from two columns.
Ratio::Kind ratioOf(Figure::Kind kind);

} // namespace ninefold
