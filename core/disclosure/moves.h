// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Other counts that agree with what the reader knows: how they are found, and kept to serve for
// more than the cell they were found for.

#include "core/disclosure/tables.h"

#include <map>

namespace ninefold::disclosure {

enum class Through {
    Hidden, ///< shown cells stay within what the reader knows of them
    Shown,  ///< shown cells may leave it, at their cost: those that do would have to be hidden
};

/// The move of the least cost that gives `cell` the count `value`. None: there is none, or it was
/// not found. Not yet checked in whole numbers. `effort` goes down by the cells of each program
/// that is solved; at 0 no more are.
std::optional<Move> findMove(const Tables& tables, size_t cell, qint64 value, Through through,
                             int& effort);

inline constexpr qint64 farAbove = 100'000; ///< as good as without end

/// The move that takes `cell` furthest from its true count, by at most `farAbove`, upwards or
/// downwards, with what is hidden. Not yet checked in whole numbers.
std::optional<Move> furthestMove(const Tables& tables, size_t cell, bool upwards);

/// Moves, each by its smallest whole parts: what can be made once can often be made more times,
/// and backwards. A move found for one cell tells about all that it touches.
class Moves {
public:
    explicit Moves(size_t cells)
        : touching_(cells)
        , served_(cells) {}

    /// Keeps it, unless in whole numbers it does not agree with what the reader knows.
    void add(const Tables& tables, const Move& move);

    /// A kept move, made some times, gives the cell this count.
    bool reaches(const Tables& tables, size_t cell, qint64 value);

    /// The cells of all moves that touch this one, each once, ascending.
    std::vector<size_t> movedWith(size_t cell) const;

private:
    struct Kept {
        Move steps;
        std::vector<LinkChange> changes; ///< of links that are at most 0: the others hold anyway
    };
    bool gives(const Tables& tables, const Kept& move, size_t cell, qint64 by) const;

    std::vector<Kept> moves_;
    std::vector<std::vector<size_t>> touching_;    ///< by cell: the moves that change it
    std::vector<std::map<qint64, size_t>> served_; ///< by cell and count: the one that gave it last
};

} // namespace ninefold::disclosure
