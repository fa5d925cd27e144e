// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/figures.h"

#include <algorithm>
#include <utility>

namespace ninefold {

namespace {

using disclosure::Link;
using disclosure::Relation;

/// The link with other names for its cells, each once.
Link renamed(const Link& link, const std::vector<size_t>& now) {
    std::map<size_t, qint64> terms;
    for (const auto& term : link.terms)
        terms[now[term.cell]] += term.coefficient;
    Link out{{}, link.relation};
    for (const auto& [cell, factor] : terms)
        if (factor != 0)
            out.terms.push_back({factor, cell});
    return out;
}

bool same(const Link& one, const Link& other) {
    return one.relation == other.relation &&
           std::equal(one.terms.begin(), one.terms.end(), other.terms.begin(), other.terms.end(),
                      [](const auto& a, const auto& b) {
                          return a.cell == b.cell && a.coefficient == b.coefficient;
                      });
}

} // namespace

/// By cell the first of those that are known to be the same number.
std::vector<size_t> Figures::namesakes() const {
    std::vector<size_t> first(cells_.size());
    for (size_t i = 0; i < first.size(); ++i)
        first[i] = i;
    const auto find = [&first](size_t cell) {
        while (first[cell] != cell)
            cell = first[cell];
        return cell;
    };
    for (const auto& link : links_)
        if (link.relation == Relation::Zero && link.terms.size() == 2 &&
            link.terms[0].coefficient == -link.terms[1].coefficient) {
            const auto one = find(link.terms[0].cell);
            const auto other = find(link.terms[1].cell);
            first[std::max(one, other)] = std::min(one, other);
        }
    for (auto& cell : first)
        cell = find(cell);
    return first;
}

/// What is known to be the same number is one cell, hidden everywhere or nowhere.
void Figures::join() {
    const auto first = namesakes();
    std::vector<size_t> now(cells_.size());
    std::vector<disclosure::Cell> cells;
    std::vector<FigurePlace> places;
    for (size_t i = 0; i < cells_.size(); ++i) {
        now[i] = first[i] == i ? cells.size() : now[first[i]];
        if (first[i] == i) {
            cells.push_back(cells_[i]);
            places.push_back(places_[i]);
            continue;
        }
        auto& kept = cells[now[i]];
        kept.isPublished = kept.isPublished || cells_[i].isPublished;
        kept.cost = std::max(kept.cost, cells_[i].cost);
        kept.atLeast = std::max(kept.atLeast, cells_[i].atLeast);
    }
    std::vector<Link> links;
    for (const auto& link : links_) {
        auto made = renamed(link, now);
        if (!made.terms.empty() && std::none_of(links.begin(), links.end(),
                                                [&](const Link& one) { return same(one, made); }))
            links.push_back(std::move(made));
    }
    for (auto& [place, cell] : at_)
        cell = now[cell];
    std::map<std::pair<size_t, size_t>, size_t> rests;
    for (const auto& [numbers, rest] : rests_)
        rests[{now[numbers.first], now[numbers.second]}] = now[rest];
    rests_ = std::move(rests);
    cells_ = std::move(cells);
    links_ = std::move(links);
    places_ = std::move(places);
}

/// What occurs counts at least 1; so a whole counts at least as many as it has parts that occur.
void Figures::spreadLeast() {
    const auto raise = [this](const Link& link, qint64 sign) {
        qint64 least = 0;
        const disclosure::Term* whole = nullptr;
        for (const auto& term : link.terms) {
            if (sign * term.coefficient > 0)
                least += sign * term.coefficient * cells_[term.cell].atLeast;
            else if (std::exchange(whole, &term))
                return false; // any of several may have it
        }
        if (!whole)
            return false;
        const auto times = -sign * whole->coefficient;
        least = (least + times - 1) / times;
        auto& known = cells_[whole->cell].atLeast;
        return std::exchange(known, std::max(known, least)) < least;
    };
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const auto& link : links_) {
            isMore = raise(link, 1) || isMore;
            if (link.relation == Relation::Zero)
                isMore = raise(link, -1) || isMore;
        }
    }
}

} // namespace ninefold
