// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition.h"

namespace ninefold {

/// Throws a DefinitionFault where `parts` are no counts that are shown, or a table cannot be worked
/// out of the cases as it says.
void checkAddingUp(const ReturnDefinition& definition);

} // namespace ninefold
