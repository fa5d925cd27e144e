// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The SQL that is asked of the workbench for a table of a definition. In it `row` is the row of
// the table, `it` the thing that is counted; the facts of its referral and the columns of `period`
// stand beside them.

#include "core/returns/definition.h"

#include <string>

namespace ninefold::question {

/// The whole table: `nth` of the row, then a column for each column of the definition that is
/// asked, in their order. A row in which nothing counts is not among the answers. Of a case-level
/// table: `referral`, then the facts.
std::string wholeTable(const TableDefinition& table, const std::string& rows);

/// What occurs of the keys that are codes.
std::string occurring(const TableDefinition& table);

/// The referrals that count in one cell, each once, by their ids. `column` is one that is asked,
/// or a key for the whole row.
std::string behind(const TableDefinition& table, const std::string& rows, size_t row,
                   const std::string& rowKey, const ColumnDefinition& column);

/// Whether SQL of the definition can be asked: a question with nothing else in it.
std::string trial(const TableDefinition& table, const std::string& rows, const std::string& sql);

} // namespace ninefold::question
