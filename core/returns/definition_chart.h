// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition_node.h"
#include "core/returns/table.h"

namespace ninefold {

/// Reads the `chart` of a table, if it has one, into its frame. Throws DefinitionFault.
void readChart(const DefinitionNode& table, ReturnTable& frame);

} // namespace ninefold
