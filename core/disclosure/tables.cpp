// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/tables.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ninefold::disclosure {

namespace {

/// The same link with every cell once.
Link gathered(const Link& link) {
    std::map<size_t, qint64> sums;
    for (const auto& term : link.terms)
        sums[term.cell] += term.coefficient;
    Link out{{}, link.relation};
    for (const auto& [cell, coefficient] : sums)
        if (coefficient != 0)
            out.terms.push_back({coefficient, cell});
    return out;
}

} // namespace

Tables::Tables(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule,
               std::vector<bool> hidden)
    : cells_(cells)
    , rule_(rule)
    , hidden_(std::move(hidden))
    , linksOf_(cells.size()) {
    hidden_.resize(cells.size(), false);
    for (size_t i = 0; i < links.size(); ++i) {
        links_.push_back(gathered(links[i]));
        qint64 sum = 0;
        for (const auto& term : links_[i].terms)
            sum += term.coefficient * cells_[term.cell].value;
        sums_.push_back(sum);
        if (sum > 0 || (sum < 0 && links[i].relation == Relation::Zero)) {
            wrongLinks_.push_back(i);
            continue;
        }
        for (const auto& term : links_[i].terms)
            linksOf_[term.cell].push_back(i);
    }
    group();
}

void Tables::group() {
    groups_.resize(size());
    std::iota(groups_.begin(), groups_.end(), size_t{0});
    const auto find = [this](size_t cell) {
        while (groups_[cell] != cell)
            cell = groups_[cell] = groups_[groups_[cell]];
        return cell;
    };
    constexpr size_t few = 3;
    for (const auto& link : links_)
        if (!link.terms.empty() && link.terms.size() <= few)
            for (const auto& term : link.terms)
                groups_[find(term.cell)] = find(link.terms.front().cell);
    for (size_t i = 0; i < size(); ++i)
        groups_[i] = find(i);
    hiddenIn_.assign(size(), 0);
    for (size_t i = 0; i < size(); ++i)
        hiddenIn_[groups_[i]] += hidden_[i] ? 1 : 0;
}

void Tables::setHidden(size_t cell, bool hidden) {
    if (hidden_[cell] == hidden)
        return;
    hidden_[cell] = hidden;
    hiddenIn_[groups_[cell]] += hidden ? 1 : -1;
}

bool Tables::mustBeSafe(size_t cell) const {
    return cells_[cell].isPublished ? hidden_[cell] || isSmall(cell)
                                    : cells_[cell].isProtected && isSmall(cell);
}

Range Tables::range(size_t cell) const {
    const auto value = cells_[cell].value;
    if (!isShown(cell))
        return {cells_[cell].atLeast, std::nullopt};
    return isSmall(cell) ? Range{value, value} : known(value, rule_);
}

std::vector<LinkChange> Tables::changes(const Move& move) const {
    std::map<size_t, qint64> sums;
    for (const auto& step : move)
        for (const auto link : linksOf_[step.cell]) {
            const auto& terms = links_[link].terms;
            const auto term = std::find_if(terms.begin(), terms.end(),
                                           [&](const Term& one) { return one.cell == step.cell; });
            sums[link] += term->coefficient * step.by;
        }
    std::vector<LinkChange> out;
    out.reserve(sums.size());
    for (const auto& [link, by] : sums)
        out.push_back({link, by});
    return out;
}

bool Tables::holds(const LinkChange& change) const {
    const auto sum = sums_[change.link] + change.by;
    return links_[change.link].relation == Relation::Zero ? sum == 0 : sum <= 0;
}

bool Tables::allows(const Move& move) const {
    const auto changed = changes(move);
    return std::all_of(move.begin(), move.end(),
                       [&](const Step& step) {
                           return range(step.cell).contains(cells_[step.cell].value + step.by);
                       }) &&
           std::all_of(changed.begin(), changed.end(),
                       [&](const LinkChange& change) { return holds(change); });
}

} // namespace ninefold::disclosure
