// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Published counts, and what everybody knows about them (measures.md, "Figures that leave the
// circle"). Nothing here knows what is counted.

#include <QtGlobal>

#include <optional>
#include <vector>

namespace ninefold::disclosure {

/// One count. A cell that is not published has no figure of its own but follows from others, such
/// as the denominator of a percentage without a column, or what a part leaves of a whole.
struct Cell {
    qint64 value = 0;         ///< the true count, 0 to 1,000,000,000
    bool isPublished = true;  ///< it has a figure, shown or hidden
    bool isProtected = false; ///< of one that is not published: must not be known when it is small
    int cost = 1;             ///< 0 to 1,000: where something more must be hidden, rather the lower
    bool wasHidden = false;   ///< the time before: hidden before all others, whatever the cost
    qint64 atLeast = 0;       ///< 0 to its `value`: that it is not less is no secret
};

struct Term {
    qint64 coefficient = 1; ///< not 0, -1,000 to 1,000
    size_t cell = 0;
};

enum class Relation { Zero, AtMostZero };

/// What anybody who knows the definitions knows: that the sum of the terms is 0, or at most 0.
/// A whole and its parts: whole - one - other = 0. A part: part - whole <= 0.
struct Link {
    std::vector<Term> terms;
    Relation relation = Relation::Zero;
};

/// Which counts are small, and how the others are shown. The reader is taken to know it.
struct Rule {
    qint64 least = 1; ///< at least 1: 0 is shown
    qint64 most = 4;  ///< at least `least`
    qint64 roundTo =
        0; ///< shown counts are rounded to the nearest multiple, halves up; 0 and 1: exact
};

struct Range {
    qint64 least = 0;
    std::optional<qint64> most; ///< none: without end

    bool contains(qint64 value) const { return value >= least && (!most || value <= *most); }
    bool operator==(const Range&) const = default;
};

bool isSmall(qint64 value, const Rule& rule);

/// As a shown count is written.
qint64 rounded(qint64 value, const Rule& rule);

/// What somebody who reads a shown count knows of the true one: it rounds to what is written, is
/// not below 0, and is not small, for small ones are hidden. With 1-4 hidden and rounding to 5, a
/// shown 0 is 0, a shown 5 is 5 to 7, a shown 10 is 8 to 12. `value` is the true count and not
/// small.
Range known(qint64 value, const Rule& rule);

} // namespace ninefold::disclosure
