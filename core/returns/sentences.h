// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a return says in words: sentences of its definition with figures in them, as
// "{summary/four_plus/value} had four or more needs." A figure is table/key/…/column.

#include "core/returns/definition_node.h"
#include "core/returns/return.h"

namespace ninefold {

struct ReturnDefinition;

/// Reads the `sentences` of a definition whose tables have been read. Throws DefinitionFault where
/// one names a figure that there is not.
void readSentences(const DefinitionNode& node, ReturnDefinition& definition);

/// The sentences of a return, percentages with both their numbers. One whose figure is hidden, or
/// blank because nobody is counted, is left out.
QStringList sentencesOf(const ReturnDefinition& definition, const Return& made);

} // namespace ninefold
