// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which counts of published tables must be hidden so that no small one can be worked out
// (measures.md, "Figures that leave the circle"; the method is that of statistical disclosure
// control, as in the ESSnet "Handbook on Statistical Disclosure Control": primary and secondary
// cell suppression with a protection interval for each hidden cell).
//
// The reader is taken to know all links, the rule, every shown count as far as rounding leaves it,
// that counts are whole and not below 0, and which cells are hidden, but not why. A hidden cell,
// and a small one that is not published and is to be protected, is *safe* where every value from
// the rule's `least` to its `most` is possible, but for those below its `atLeast`, which nobody
// would believe anyway: for each there is a set of whole counts that agrees with all that the
// reader knows. Such a set is searched for in floating point and accepted only when it holds in
// whole numbers, so nothing rests on rounding or on the solver being right. A true count that is
// hidden to keep another is held to the same, so that nobody can tell which kind it is.
//
// All functions are pure, give the same for the same input on every machine of one kind, and may
// be called from several threads. Cells and links are named by their place in the list.

#include "core/disclosure/counts.h"

#include <span>

namespace ninefold::disclosure {

struct Pattern {
    std::vector<bool> hidden; ///< by cell; false for one that is not published
    /// For which no proof was found though all that might help is hidden: links such as
    /// "one = 2 × other" leave it too few values, or the work was cut off. What it belongs to must
    /// not be published as it is. Empty for tables of wholes and parts.
    std::vector<size_t> unsafe;
    /// That the true counts break: a mistake in whoever named them. All their cells are hidden,
    /// and nobody is taken to know them.
    std::vector<size_t> wrongLinks;
};

/// Hides every small published count, then as few others as it can see to be needed: for a cell
/// that is not safe, those of the least cost that together let it be; at the end what turned out
/// to be needless is shown again, the dearest first. It is not the least possible (finding that
/// is hard), and where many tables cross in three ways it may be a good deal more.
/// The work is bounded by counting steps, never by the clock; past the bound more is hidden.
Pattern protect(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule);

/// The cells that are not safe when `hidden` is hidden and all other published ones are shown:
/// also a shown small one. For the audit before publication: none may be left. Where the work is
/// cut off a cell counts as not safe. Links that the true counts break are left out.
std::vector<size_t> unsafeCells(std::span<const Cell> cells, std::span<const Link> links,
                                const Rule& rule, const std::vector<bool>& hidden);

/// The least and the greatest count that `cell` can have for the reader, whole counts only. Both
/// ends are proven possible; where the work is cut off an end is nearer to the true count than it
/// might be, never further. From 100,000 above the true count on, the greatest counts as without
/// end.
Range feasible(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule,
               const std::vector<bool>& hidden, size_t cell);

} // namespace ninefold::disclosure
