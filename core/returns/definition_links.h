// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What everybody who knows a definition knows of its figures, as the definition says it: which
// figures add up to which, and which are at most as many as others. The public version hides
// nothing that could be worked out this way (measures.md, "Figures that leave the circle").

#include "core/returns/definition.h"
#include "core/returns/definition_node.h"

namespace ninefold {

/// "links" and "series" of a definition whose tables are read, and the figures of other tables that
/// columns are hidden with. Throws DefinitionFault.
void readLinks(const DefinitionNode& root, ReturnDefinition& definition);

/// "parts" and "within" of a column name columns of the table that count. Throws DefinitionFault.
void checkParts(const DefinitionNode& column, const TableDefinition& table);

/// It counts, and so may be linked with others: no key, no percentage, no money and no sum that is
/// hidden with others.
bool isCount(const ColumnDefinition& column, const Figure& figure);

} // namespace ninefold
