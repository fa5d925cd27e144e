// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition_node.h"
#include "core/returns/table.h"

namespace ninefold {

/// What is drawn beside a table: its "chart", if it has one. `frame` has its columns. Throws
/// DefinitionFault.
void readChart(const DefinitionNode& table, ReturnTable& frame);

} // namespace ninefold
