// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/moves.h"

#include "core/disclosure/integer_program.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace ninefold::disclosure {

namespace {

// A move through what is hidden anyway costs next to nothing; then come the cells that were hidden
// the time before; the others by the cost that they were given.
constexpr qint64 costOfHidden = 1;
constexpr qint64 costOfHiddenBefore = 20;
constexpr qint64 costOfShown = 1'000;
constexpr qint64 nearer = 10; // times cheaper is what lies near to something hidden

qint64 costOf(const Tables& tables, size_t place) {
    const auto& cell = tables.cell(place);
    if (cell.wasHidden)
        return costOfHiddenBefore;
    return costOfShown * (1 + cell.cost) / (tables.isNearHidden(place) ? nearer : 1);
}

/// The cells that are linked with one, step by step away from it, itself first.
std::vector<size_t> nearest(const Tables& tables, size_t from, size_t most, Through through) {
    std::vector<size_t> out{from};
    std::set<size_t> seen{from};
    std::set<size_t> followed;
    for (size_t i = 0; i < out.size() && out.size() < most; ++i) {
        for (const auto link : tables.linksOf(out[i])) {
            if (!followed.insert(link).second)
                continue;
            for (const auto& term : tables.links()[link].terms) {
                const auto range = tables.range(term.cell);
                const bool moves = through == Through::Shown || range.least != range.most;
                if (moves && seen.insert(term.cell).second)
                    out.push_back(term.cell);
            }
        }
    }
    out.resize(std::min(out.size(), most));
    return out;
}

/// The program whose solutions are moves. A column is how far a cell goes one way.
class MoveProgram {
public:
    MoveProgram(const Tables& tables, bool isFirstEnough)
        : tables_(tables) {
        program_.isFirstEnough = isFirstEnough;
    }

    /// Part of every move.
    void begin(size_t cell, qint64 by) {
        begun_ = {cell, by};
        for (const auto link : tables_.linksOf(cell))
            program_.rows[row(link)].bound -= coefficient(link, cell) * by;
    }
    /// `by` is 1 or -1.
    void column(size_t cell, qint64 by, std::optional<qint64> most, qint64 cost) {
        if (most == 0)
            return;
        for (const auto link : tables_.linksOf(cell))
            program_.entries.push_back({row(link), steps_.size(), coefficient(link, cell) * by});
        program_.columns.push_back({most, cost});
        steps_.push_back({cell, by});
    }
    /// Both ways, as far as the reader's knowledge of the cell goes.
    void columnsWithin(size_t cell, qint64 cost) {
        const auto range = tables_.range(cell);
        const auto value = tables_.cell(cell).value;
        column(cell, 1, range.most ? std::optional(*range.most - value) : std::nullopt, cost);
        column(cell, -1, value - range.least, cost);
    }
    void columnsBeyond(size_t cell, qint64 cost) {
        column(cell, 1, std::nullopt, cost);
        column(cell, -1, tables_.cell(cell).value - tables_.cell(cell).atLeast, cost);
    }

    IntegerSolution::Kind solve() {
        if (!canEveryRowHold())
            return IntegerSolution::Kind::None;
        const auto solution = steps_.empty() ? IntegerSolution{IntegerSolution::Kind::Found, {}}
                                             : disclosure::solve(program_);
        std::map<size_t, qint64> by;
        if (begun_)
            by[begun_->cell] = begun_->by;
        for (size_t i = 0; i < solution.values.size(); ++i)
            by[steps_[i].cell] += steps_[i].by * solution.values[i];
        for (const auto& [cell, sum] : by)
            if (sum != 0)
                move_.push_back({cell, sum});
        return solution.kind;
    }
    const Move& move() const { return move_; }

private:
    size_t row(size_t link) {
        const auto [at, isNew] = rows_.emplace(link, rows_.size());
        if (isNew)
            program_.rows.push_back(
                {-tables_.sum(link), tables_.links()[link].relation == Relation::Zero});
        return at->second;
    }
    qint64 coefficient(size_t link, size_t cell) const {
        for (const auto& term : tables_.links()[link].terms)
            if (term.cell == cell)
                return term.coefficient;
        return 0;
    }
    /// A cell alone in its link cannot move: the most frequent answer, and seen at once.
    bool canEveryRowHold() const {
        std::vector<bool> moves(program_.rows.size(), false);
        for (const auto& entry : program_.entries)
            moves[entry.row] = true;
        for (size_t i = 0; i < program_.rows.size(); ++i) {
            const auto& row = program_.rows[i];
            if (!moves[i] && (row.isEquality ? row.bound != 0 : row.bound < 0))
                return false;
        }
        return true;
    }

    const Tables& tables_;
    IntegerProgram program_;
    std::map<size_t, size_t> rows_; ///< by link
    std::optional<Step> begun_;
    std::vector<Step> steps_; ///< by column
    Move move_;
};

} // namespace

std::optional<Move> findMove(const Tables& tables, size_t cell, qint64 value, Through through,
                             int& effort) {
    // What lies near mostly is enough; what lies beyond keeps its true count.
    for (const size_t most : {size_t{40}, size_t{100}, size_t{200}, tables.size()}) {
        if (effort <= 0)
            return {};
        const auto cells = nearest(tables, cell, most, through);
        effort -= static_cast<int>(cells.size());
        MoveProgram program(tables, through == Through::Hidden);
        program.begin(cell, value - tables.cell(cell).value);
        for (size_t i = 1; i < cells.size(); ++i) {
            program.columnsWithin(cells[i], costOfHidden);
            if (through == Through::Shown && tables.isShown(cells[i]))
                program.columnsBeyond(cells[i], costOf(tables, cells[i]));
        }
        if (program.solve() == IntegerSolution::Kind::Found)
            return program.move();
        if (cells.size() < most)
            break;
    }
    return {};
}

std::optional<Move> furthestMove(const Tables& tables, size_t cell, bool upwards) {
    const auto range = tables.range(cell);
    const auto value = tables.cell(cell).value;
    MoveProgram program(tables, false);
    if (upwards)
        program.column(cell, 1, range.most ? *range.most - value : farAbove, -1);
    else
        program.column(cell, -1, value - range.least, -1);
    const auto cells = nearest(tables, cell, tables.size(), Through::Hidden);
    for (size_t i = 1; i < cells.size(); ++i)
        program.columnsWithin(cells[i], 0);
    if (program.solve() == IntegerSolution::Kind::Found)
        return program.move();
    return {};
}

void Moves::add(const Tables& tables, const Move& move) {
    qint64 times = 0;
    for (const auto& step : move)
        times = std::gcd(times, step.by);
    if (times == 0 || !tables.allows(move))
        return;
    Kept kept{move, {}};
    for (auto& step : kept.steps) {
        step.by /= times;
        touching_[step.cell].push_back(moves_.size());
    }
    for (const auto& change : tables.changes(kept.steps))
        if (tables.links()[change.link].relation == Relation::AtMostZero && change.by != 0)
            kept.changes.push_back(change);
    moves_.push_back(std::move(kept));
}

bool Moves::gives(const Tables& tables, const Kept& move, size_t cell, qint64 by) const {
    const auto own = std::lower_bound(move.steps.begin(), move.steps.end(), cell,
                                      [](const Step& a, size_t b) { return a.cell < b; });
    const auto times = by / own->by;
    return times * own->by == by &&
           std::all_of(move.steps.begin(), move.steps.end(),
                       [&](const Step& step) {
                           const auto count = tables.cell(step.cell).value + times * step.by;
                           return tables.range(step.cell).contains(count);
                       }) &&
           std::all_of(move.changes.begin(), move.changes.end(), [&](const LinkChange& change) {
               return tables.holds({change.link, times * change.by});
           });
}

bool Moves::reaches(const Tables& tables, size_t cell, qint64 value) {
    const auto by = value - tables.cell(cell).value;
    if (by == 0)
        return true;
    const auto served = served_[cell].find(value);
    if (served != served_[cell].end() && gives(tables, moves_[served->second], cell, by))
        return true;
    for (const auto move : touching_[cell])
        if (gives(tables, moves_[move], cell, by)) {
            served_[cell][value] = move;
            return true;
        }
    return false;
}

std::vector<size_t> Moves::movedWith(size_t cell) const {
    std::set<size_t> out;
    for (const auto move : touching_[cell])
        for (const auto& step : moves_[move].steps)
            out.insert(step.cell);
    return {out.begin(), out.end()};
}

} // namespace ninefold::disclosure
