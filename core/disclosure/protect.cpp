// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/protect.h"

#include "core/disclosure/moves.h"

#include <algorithm>
#include <set>

namespace ninefold::disclosure {

namespace {

// The cells of all programs solved: to find what must be hidden, where giving up hides far too
// much, and then what need not be, where it hides a little more than it might. What was long to
// hide is long to show again: then less is tried.
constexpr int effortToHide = 2'000'000;
constexpr int effortInAll = 200'000;
constexpr int leastEffortToShow = 10'000;
constexpr int mostEffortToShow = 60'000;

/// Tells which cells are safe, remembering what it has found.
class Proof {
public:
    explicit Proof(const Tables& tables)
        : tables_(tables)
        , moves_(tables.size()) {}

    /// The small counts that it may have for all that is no secret, the ends first: what reaches
    /// those mostly reaches what is between.
    std::vector<qint64> counts(size_t cell) const {
        const auto& rule = tables_.rule();
        const auto least = std::max(rule.least, tables_.cell(cell).atLeast);
        std::vector<qint64> out;
        if (least <= rule.most)
            out.push_back(rule.most);
        for (auto value = least; value < rule.most; ++value)
            out.push_back(value);
        return out;
    }
    bool isKnownPossible(size_t cell, qint64 value) { return moves_.reaches(tables_, cell, value); }
    bool isPossible(size_t cell, qint64 value, int& effort) {
        if (isKnownPossible(cell, value))
            return true;
        const auto move = findMove(tables_, cell, value, Through::Hidden, effort);
        if (move)
            moves_.add(tables_, *move);
        return move && isKnownPossible(cell, value);
    }
    bool isSafe(size_t cell, int& effort) {
        if (!tables_.isShown(cell) || !tables_.isSmall(cell)) {
            for (const auto value : counts(cell))
                if (!isPossible(cell, value, effort))
                    return false;
            return true;
        }
        return false;
    }
    void learn(const Move& move) { moves_.add(tables_, move); }
    std::vector<size_t> movedWith(size_t cell) const { return moves_.movedWith(cell); }

private:
    const Tables& tables_;
    Moves moves_;
};

class Protector {
public:
    Protector(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule)
        : tables_(cells, links, rule, {})
        , proof_(tables_) {}

    Pattern run() {
        hideSmall();
        hideMore();
        effort_ =
            std::clamp(effortInAll - (effortToHide - effort_), leastEffortToShow, mostEffortToShow);
        if (unsafe_.empty())
            showNeedless();
        return {tables_.hidden(), unsafe_, tables_.wrongLinks()};
    }

private:
    void hide(size_t cell) {
        if (!tables_.isShown(cell))
            return;
        tables_.setHidden(cell, true);
        open_.push_back(cell);
    }
    void hideSmall() {
        for (size_t i = 0; i < tables_.size(); ++i) {
            if (tables_.cell(i).isPublished && tables_.isSmall(i))
                hide(i);
            else if (tables_.mustBeSafe(i))
                open_.push_back(i);
        }
        for (const auto link : tables_.wrongLinks())
            for (const auto& term : tables_.links()[link].terms) {
                hide(term.cell);
                ofWrongLinks_.insert(term.cell);
            }
    }
    /// What is possible stays so when more is hidden, so each cell is looked at once.
    void hideMore() {
        for (size_t i = 0; i < open_.size(); ++i) {
            const auto cell = open_[i];
            for (const auto value : proof_.counts(cell))
                if (!makePossible(cell, value)) {
                    unsafe_.push_back(cell);
                    break;
                }
        }
        std::sort(unsafe_.begin(), unsafe_.end());
    }
    bool makePossible(size_t cell, qint64 value) {
        if (proof_.isPossible(cell, value, effort_))
            return true;
        if (const auto move = findMove(tables_, cell, value, Through::Shown, effort_)) {
            for (const auto& step : *move) {
                const auto count = tables_.cell(step.cell).value + step.by;
                if (!tables_.range(step.cell).contains(count))
                    hide(step.cell);
            }
            proof_.learn(*move);
        }
        while (!proof_.isPossible(cell, value, effort_))
            if (!hideAround(cell))
                return false;
        return true;
    }
    /// Hides all of the nearest links that have something to hide. This is for where no better way
    /// was found.
    bool hideAround(size_t cell) {
        std::vector<size_t> reached{cell};
        std::set<size_t> seen{cell};
        for (size_t i = 0; i < reached.size(); ++i) {
            const auto before = open_.size();
            for (const auto link : tables_.linksOf(reached[i]))
                for (const auto& term : tables_.links()[link].terms) {
                    hide(term.cell);
                    if (seen.insert(term.cell).second)
                        reached.push_back(term.cell);
                }
            if (open_.size() > before)
                return true;
        }
        return false;
    }

    void showNeedless() {
        std::vector<size_t> more;
        for (size_t i = 0; i < tables_.size(); ++i)
            if (isHiddenForOthers(i))
                more.push_back(i);
        std::stable_sort(more.begin(), more.end(), [&](size_t a, size_t b) {
            const auto& one = tables_.cell(a);
            const auto& other = tables_.cell(b);
            if (one.wasHidden != other.wasHidden)
                return other.wasHidden;
            return one.cost > other.cost;
        });
        for (const auto cell : more)
            if (effort_ > 0 && tables_.isHidden(cell))
                tryToShow(cell);
    }
    bool isHiddenForOthers(size_t cell) const {
        return tables_.isHidden(cell) && !tables_.isSmall(cell) && !ofWrongLinks_.contains(cell);
    }
    /// Shows it, and with it others that are hidden for others and would no longer be safe: cells
    /// that only keep one another go together.
    void tryToShow(size_t first) {
        std::vector<size_t> shown;
        std::set<size_t> affected;
        const auto show = [&](size_t cell) {
            tables_.setHidden(cell, false);
            shown.push_back(cell);
            const auto moved = proof_.movedWith(cell);
            affected.insert(moved.begin(), moved.end());
        };
        show(first);
        while (!affected.empty()) {
            const auto cell = *affected.begin();
            affected.erase(affected.begin());
            if (!tables_.mustBeSafe(cell) || proof_.isSafe(cell, effort_))
                continue;
            if (isHiddenForOthers(cell)) {
                show(cell);
                continue;
            }
            for (const auto one : shown)
                tables_.setHidden(one, true);
            return;
        }
    }

    Tables tables_;
    Proof proof_;
    int effort_ = effortToHide;
    std::vector<size_t> open_; ///< to be made safe, in this order
    std::vector<size_t> unsafe_;
    std::set<size_t> ofWrongLinks_;
};

} // namespace

Pattern protect(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule) {
    return Protector(cells, links, rule).run();
}

std::vector<size_t> unsafeCells(std::span<const Cell> cells, std::span<const Link> links,
                                const Rule& rule, const std::vector<bool>& hidden) {
    const Tables tables(cells, links, rule, hidden);
    Proof proof(tables);
    int effort = effortToHide;
    std::vector<size_t> out;
    for (size_t i = 0; i < tables.size(); ++i)
        if (tables.mustBeSafe(i) && !proof.isSafe(i, effort))
            out.push_back(i);
    return out;
}

Range feasible(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule,
               const std::vector<bool>& hidden, size_t cell) {
    const Tables tables(cells, links, rule, hidden);
    const auto value = tables.cell(cell).value;
    const auto end = [&](bool upwards) -> qint64 {
        const auto move = furthestMove(tables, cell, upwards);
        if (!move || !tables.allows(*move))
            return value;
        const auto step = std::find_if(move->begin(), move->end(),
                                       [&](const Step& one) { return one.cell == cell; });
        return step == move->end() ? value : value + step->by;
    };
    const auto most = end(true);
    return {end(false), most >= value + farAbove ? std::nullopt : std::optional(most)};
}

} // namespace ninefold::disclosure
