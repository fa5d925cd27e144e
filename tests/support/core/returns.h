// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Returns of small caseloads, read back by row and column.

#include "core/returns/definition.h"
#include "core/returns/return.h"
#include "tests/support/core/story.h"

namespace ninefold::test {

/// The MOPAC return of a period as parsePeriod reads it, made long after it ended.
Return mopacReturn(const Casebook& book, const char* period);

/// The text of the cell in the row whose first cells are `key` ("CC|CN").
std::string cell(const Return& made, const char* table, const std::string& key, const char* column);

/// A table as its CSV.
std::string csv(const Return& made, const char* table);

} // namespace ninefold::test
