// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/definition.h"

namespace ninefold {

/// Asks every question of a definition of an empty workbench. Throws DefinitionFault.
void tryQuestions(const ReturnDefinition& definition);

} // namespace ninefold
