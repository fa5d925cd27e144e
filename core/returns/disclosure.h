// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The public version of a return (measures.md, "Figures that leave the circle").

#include "core/returns/cover.h"
#include "core/returns/return.h"

namespace ninefold {

struct ReturnDefinition;

/// The tables of the public return that was submitted last for this period or an earlier one; empty
/// if there is none, or what was kept of it cannot be read.
std::vector<ReturnTable> publishedBefore(const Casebook& book, const Return& made);

/// Takes the case-level tables out, and hides every count that the return's rule calls small, what
/// is worked out from one, and further figures, until no hidden count can be worked out from what
/// is shown, by anybody who knows the definition. What `before` hides is hidden rather than
/// another, so that two returns tell no more together. With a rule that rounds, counts are shown
/// rounded and percentages are of the rounded counts; a mean whose sum is no count is not shown.
void hideSmallCounts(Return& made, const ReturnDefinition& definition,
                     const std::vector<ReturnTable>& before);

/// In words: what is hidden and why, by which rule, and how many figures; empty unless public.
Lines suppressionStatement(const Return& made);

} // namespace ninefold
