// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/disclosure.h"

#include "core/disclosure/protect.h"
#include "core/returns/figures.h"
#include "core/returns/submission.h"

#include <algorithm>
#include <set>

namespace ninefold {

namespace {

using Kind = Figure::Kind;

disclosure::Rule ruleOf(const SuppressionRule& rule) {
    return {1, rule.most, rule.roundTo};
}

/// A row by its keys; a month by its number in the table, for the months before were others.
std::vector<std::string> keysOf(const ReturnTable& table, size_t row) {
    std::vector<std::string> out;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].figure)
            continue;
        if (!table.columns[i].month) {
            out.push_back(table.rows[row][i].text);
            continue;
        }
        std::set<std::string> earlier;
        for (size_t other = 0; other < row; ++other)
            if (table.rows[other][i].text < table.rows[row][i].text)
                earlier.insert(table.rows[other][i].text);
        out.push_back(std::to_string(earlier.size()));
    }
    return out;
}

void addFlags(ReturnTable& table, const SuppressionRule& rule) {
    table.hasFlags = true;
    table.flagWords = flagWords(rule);
}

class Hider {
public:
    Hider(Return& made, const ReturnDefinition& definition)
        : made_(made)
        , definition_(definition)
        , rule_(ruleOf(made.rule))
        , figures_(made, definition, rule_) {}

    void prefer(const std::vector<ReturnTable>& before) {
        for (size_t i = 0; i < made_.tables.size(); ++i)
            for (const auto& table : before)
                if (table.name == made_.tables[i].name)
                    preferIn(i, table);
    }

    void run() {
        hidden_ = protectAll();
        if (hideSoFar())
            hidden_ = protectAll();
        for (const auto& [place, cell] : figures_.all())
            if (hidden_[cell] || soFar_.contains(cell))
                hideAt(place);
        for (const auto table : withheld_)
            withhold(table);
        for (size_t i = 0; i < made_.tables.size(); ++i)
            finish(i);
    }

private:
    void preferIn(size_t table, const ReturnTable& before) {
        const auto& now = made_.tables[table];
        std::set<std::pair<std::vector<std::string>, std::string>> hidden;
        for (size_t row = 0; row < before.rows.size(); ++row) {
            const auto keys = keysOf(before, row);
            for (size_t i = 0; i < before.columns.size(); ++i)
                if (before.rows[row][i].hidden)
                    hidden.emplace(keys, before.columns[i].name);
        }
        for (size_t row = 0; row < now.rows.size(); ++row) {
            const auto keys = keysOf(now, row);
            for (size_t i = 0; i < now.columns.size(); ++i)
                if (const auto cell = figures_.cellAt({table, row, i}))
                    if (hidden.contains({keys, now.columns[i].name}))
                        figures_.cells()[*cell].wasHidden = true;
        }
    }

    std::vector<bool> protectAll() {
        const auto pattern = disclosure::protect(figures_.cells(), figures_.links(), rule_);
        for (const auto cell : pattern.unsafe)
            for (const auto table : figures_.tablesOf(cell))
                withheld_.insert(table);
        return pattern.hidden;
    }

    /// Figures so far are no longer published where one of their series is hidden.
    bool hideSoFar() {
        for (const auto& series : definition_.series) {
            bool any = false;
            for (const auto* side : {&series.period, &series.soFar})
                for (const auto& reference : *side)
                    for (const auto& place : figures_.placesOf(reference))
                        any = any || hidden_[*figures_.cellAt(place)];
            if (!any)
                continue;
            for (const auto& reference : series.soFar)
                for (const auto& place : figures_.placesOf(reference)) {
                    soFar_.insert(*figures_.cellAt(place));
                    figures_.cells()[*figures_.cellAt(place)].isPublished = false;
                }
        }
        return !soFar_.empty();
    }

    void hideAt(const FigurePlace& place) {
        auto& table = made_.tables[place.table];
        if (place.column < table.columns.size())
            table.rows[place.row][place.column].hidden = true;
    }
    void withhold(size_t table) {
        auto& made = made_.tables[table];
        for (size_t row = 0; row < made.rows.size(); ++row)
            for (size_t i = 0; i < made.columns.size(); ++i)
                if (made.columns[i].figure && !made.rows[row][i].text.empty())
                    made.rows[row][i].hidden = true;
    }

    /// Whoever reads the shown counts may know it, and it is not small.
    bool isOpen(size_t cell) const {
        const auto& one = figures_.cells()[cell];
        const auto& place = figures_.placeOf(cell);
        if (disclosure::isSmall(one.value, rule_) || soFar_.contains(cell) ||
            withheld_.contains(place.table))
            return false;
        if (one.isPublished)
            return !hidden_[cell];
        const auto parts = figures_.partsOf(cell);
        return std::none_of(parts.begin(), parts.end(),
                            [this](size_t part) { return hidden_[part]; });
    }
    bool mayShow(size_t table, size_t row, const ColumnDefinition& column, const Figure& figure) {
        for (const auto& other : column.hiddenWith)
            if (const auto cell = figures_.cellBeside(table, row, other); cell && !isOpen(*cell))
                return false;
        if (!figure.isWorkedOut())
            return true;
        const auto part = figures_.cellNamed(table, row, figure.from[0]);
        const auto whole = figures_.cellNamed(table, row, figure.from[1]);
        if (!whole || !isOpen(*whole) || (part && !isOpen(*part)))
            return false;
        if (figure.kind == Kind::Mean)
            return part || rule_.roundTo <= 1;
        const auto rest = part ? figures_.restOf(*whole, *part) : std::nullopt;
        return rest && !disclosure::isSmall(figures_.cells()[*rest].value, rule_);
    }

    void finish(size_t index) {
        auto& table = made_.tables[index];
        const auto& columns = figures_.table(index).columns;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            const auto key = table.rows[row].front().text;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const auto& figure = columns[i].figureOf(key);
                if (columns[i].isKey() || figure.kind == Kind::Blank)
                    continue;
                auto& cell = table.rows[row][i];
                cell.hidden = cell.hidden || !mayShow(index, row, columns[i], figure);
                if (cell.hidden) {
                    if (cell.ratio >= 0)
                        table.ratios[static_cast<size_t>(cell.ratio)] = {};
                    cell.text.clear();
                    cell.ratio = -1;
                } else if (rule_.roundTo > 1) {
                    round(table, cell, figures_.cellAt({index, row, i}));
                }
            }
        }
        addFlags(table, made_.rule);
    }
    void round(ReturnTable& table, Cell& cell, std::optional<size_t> count) const {
        if (count) {
            cell.text = std::to_string(disclosure::rounded(figures_.cells()[*count].value, rule_));
        } else if (cell.ratio >= 0) {
            auto& ratio = table.ratios[static_cast<size_t>(cell.ratio)];
            ratio.numerator = disclosure::rounded(ratio.numerator, rule_);
            ratio.denominator = disclosure::rounded(ratio.denominator, rule_);
            cell.text = ratioText(ratio);
        }
    }

    Return& made_;
    const ReturnDefinition& definition_;
    disclosure::Rule rule_;
    Figures figures_;
    std::vector<bool> hidden_; ///< by cell
    std::set<size_t> soFar_;
    std::set<size_t> withheld_; ///< tables in which a figure could not be kept
};

} // namespace

std::vector<ReturnTable> publishedBefore(const Casebook& book, const Return& made) {
    const Submission* newest = nullptr;
    const auto order = [](const Submission& one) {
        return std::tuple(one.to, one.from, one.version.value_or(1));
    };
    for (const auto& one : book.all<Submission>())
        if (one.definition == QString::fromStdString(made.definitionId) &&
            one.isPublic.value_or(false) && one.to <= made.period.to &&
            (!newest || order(*newest) < order(one)))
            newest = &one;
    if (!newest)
        return {};
    const auto files = submittedFolder(book, newest->id);
    if (!files)
        return {};
    auto tables = tablesOf(*files, made.tables);
    return tables ? std::move(*tables) : std::vector<ReturnTable>();
}

void hideSmallCounts(Return& made, const ReturnDefinition& definition,
                     const std::vector<ReturnTable>& before) {
    std::erase_if(made.tables, [](const ReturnTable& table) { return table.caseLevel; });
    if (made.rule.most < 1 && made.rule.roundTo <= 1) {
        for (auto& table : made.tables)
            addFlags(table, made.rule);
        return;
    }
    Hider hider(made, definition);
    hider.prefer(before);
    hider.run();
}

} // namespace ninefold
