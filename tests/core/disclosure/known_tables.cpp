// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/disclosure/known_tables.h"

#include <algorithm>
#include <sstream>

namespace ninefold::disclosure::test {

KnownTables::KnownTables(const std::vector<std::pair<std::string, qint64>>& counts,
                         const std::vector<std::string>& relations, Rule theRule)
    : rule(theRule) {
    for (const auto& [name, value] : counts)
        add(value, name);
    for (const auto& relation : relations) {
        Link link;
        qint64 sign = 1;
        qint64 side = 1;
        qint64 factor = 1;
        std::istringstream words(relation);
        for (std::string word; words >> word;) {
            if (word == "=" || word == "<=") {
                link.relation = word == "=" ? Relation::Zero : Relation::AtMostZero;
                side = -1;
                sign = 1;
            } else if (word == "+" || word == "-") {
                sign = word == "+" ? 1 : -1;
            } else if (word.find_first_not_of("0123456789") == std::string::npos) {
                factor = std::stoll(word);
            } else {
                link.terms.push_back({side * sign * factor, at(word)});
                factor = 1;
            }
        }
        links.push_back(link);
    }
}

size_t KnownTables::add(qint64 value, const std::string& name) {
    Cell cell;
    cell.value = value;
    cell.isPublished = !name.starts_with('_');
    cell.isProtected = !cell.isPublished;
    cells.push_back(cell);
    names.push_back(name);
    return cells.size() - 1;
}

size_t KnownTables::at(const std::string& name) const {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw std::out_of_range("no cell " + name);
    return static_cast<size_t>(found - names.begin());
}

void KnownTables::addWhole(size_t whole, const std::vector<size_t>& parts) {
    Link link{{{1, whole}}, Relation::Zero};
    for (const auto part : parts)
        link.terms.push_back({-1, part});
    links.push_back(link);
}

void KnownTables::addPart(size_t part, size_t whole) {
    links.push_back({{{1, part}, {-1, whole}}, Relation::AtMostZero});
}

std::string KnownTables::namesOf(const std::vector<bool>& hidden) const {
    std::string out;
    for (size_t i = 0; i < cells.size(); ++i)
        if (hidden[i])
            out += (out.empty() ? "" : " ") + names[i];
    return out;
}

std::vector<bool> KnownTables::patternOf(const std::string& hiddenNames) const {
    std::vector<bool> out(cells.size(), false);
    std::istringstream words(hiddenNames);
    for (std::string word; words >> word;)
        out[at(word)] = true;
    return out;
}

std::string KnownTables::feasible(const std::string& hiddenNames, const std::string& cell) const {
    const auto range = disclosure::feasible(cells, links, rule, patternOf(hiddenNames), at(cell));
    return std::to_string(range.least) + "-" + (range.most ? std::to_string(*range.most) : "");
}

EveryTable::EveryTable(const KnownTables& tables, const std::vector<bool>& hidden)
    : tables_(tables) {
    const auto& rule = tables.rule;
    for (const auto& cell : tables.cells)
        highest_ = std::max(highest_, cell.value);
    highest_ = 3 * highest_ + rule.most + 1;
    const auto written = [&](qint64 count) {
        const auto step = std::max<qint64>(rule.roundTo, 1);
        const auto over = count % step;
        return 2 * over >= step ? count - over + step : count - over;
    };
    for (size_t i = 0; i < tables.cells.size(); ++i) {
        const auto& cell = tables.cells[i];
        std::vector<qint64> counts;
        for (qint64 count = 0; count <= highest_; ++count) {
            const bool isSmall = count >= rule.least && count <= rule.most;
            if (!cell.isPublished || hidden[i] ||
                (!isSmall && written(count) == written(cell.value)))
                counts.push_back(count);
        }
        possible_.push_back(counts);
    }
}

bool EveryTable::canBe(size_t cell, qint64 value) const {
    auto left = possible_;
    std::erase_if(left[cell], [&](qint64 count) { return count != value; });
    return fits(left);
}

bool EveryTable::fits(std::vector<std::vector<qint64>>& left) const {
    if (!narrow(left))
        return false;
    size_t open = left.size();
    for (size_t i = 0; i < left.size(); ++i)
        if (left[i].size() > 1 && (open == left.size() || left[i].size() < left[open].size()))
            open = i;
    if (open == left.size())
        return true;
    for (const auto value : left[open]) {
        auto next = left;
        next[open] = {value};
        if (fits(next))
            return true;
    }
    return false;
}

/// Takes out what a link alone forbids, until nothing changes.
bool EveryTable::narrow(std::vector<std::vector<qint64>>& left) const {
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& link : tables_.links) {
            qint64 lowest = 0;
            qint64 highest = 0;
            for (const auto& term : link.terms) {
                if (left[term.cell].empty())
                    return false;
                lowest += std::min(term.coefficient * left[term.cell].front(),
                                   term.coefficient * left[term.cell].back());
                highest += std::max(term.coefficient * left[term.cell].front(),
                                    term.coefficient * left[term.cell].back());
            }
            for (const auto& term : link.terms) {
                const qint64 front = term.coefficient * left[term.cell].front();
                const qint64 back = term.coefficient * left[term.cell].back();
                const auto others = lowest - std::min(front, back);
                const auto othersHighest = highest - std::max(front, back);
                const auto gone = std::erase_if(left[term.cell], [&](qint64 count) {
                    const auto part = term.coefficient * count;
                    return part + others > 0 ||
                           (link.relation == Relation::Zero && part + othersHighest < 0);
                });
                if (left[term.cell].empty())
                    return false;
                if (gone > 0) {
                    changed = true;
                    break; // the sums above are of before
                }
            }
        }
    }
    return true;
}

} // namespace ninefold::disclosure::test
