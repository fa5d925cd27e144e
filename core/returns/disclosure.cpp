// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/disclosure.h"

#include "core/returns/definition.h"

#include <charconv>
#include <map>

namespace ninefold {

namespace {

using RowNumbers = std::vector<size_t>;

/// Hides cells of one table and knows what stood in them. What is hidden is blanked at the end, so
/// that every rule sees the true counts.
class Hider {
public:
    Hider(ReturnTable& table, const TableDefinition& definition, qint64 most)
        : table_(table)
        , definition_(definition)
        , most_(most) {}

    size_t rowCount() const { return table_.rows.size(); }
    size_t columnCount() const { return table_.columns.size(); }
    RowNumbers allRows() const {
        RowNumbers out;
        for (size_t row = 0; row < rowCount(); ++row)
            out.push_back(row);
        return out;
    }
    const std::string& key(size_t row) const { return table_.rows[row][0].text; }
    size_t rowOf(std::string_view name) const {
        size_t row = 0;
        while (row < rowCount() && key(row) != name)
            ++row;
        return row;
    }
    size_t column(std::string_view name) const { return static_cast<size_t>(table_.column(name)); }
    qint64 value(size_t row, size_t column) const {
        const auto& text = table_.rows[row][column].text;
        qint64 number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
    qint64 value(size_t row, std::string_view name) const { return value(row, column(name)); }
    bool isSmall(qint64 count) const { return count >= 1 && count <= most_; }
    qint64 most() const { return most_; }

    /// A count of women, referrals or events; not a sum of minutes, an amount, a ratio.
    bool isCount(size_t column) const {
        return table_.columns[column].type == ColumnType::Integer &&
               table_.columns[column].figure && definition_.columns[column].hiddenWith.empty();
    }
    bool isHidden(size_t row, size_t column) const { return table_.rows[row][column].hidden; }
    bool isHidden(size_t row) const {
        for (size_t i = 0; i < table_.columns.size(); ++i)
            if (isHidden(row, i))
                return true;
        return false;
    }
    bool hidesAny() const {
        for (size_t row = 0; row < rowCount(); ++row)
            if (isHidden(row))
                return true;
        return false;
    }
    void hide(size_t row, size_t column) {
        if (table_.columns[column].figure && !table_.rows[row][column].text.empty())
            table_.rows[row][column].hidden = true;
    }
    void hideRow(size_t row) {
        for (size_t i = 0; i < table_.columns.size(); ++i)
            hide(row, i);
    }
    void hideColumn(size_t column) {
        for (size_t row = 0; row < rowCount(); ++row)
            hide(row, column);
    }
    void hideAll() {
        for (size_t row = 0; row < rowCount(); ++row)
            hideRow(row);
    }

    /// A count of the row is small, or the difference of a percentage's two numbers.
    bool hasSmall(size_t row) const {
        for (size_t i = 0; i < table_.columns.size(); ++i) {
            if (isCount(i) && isSmall(value(row, i)))
                return true;
            const auto place = table_.rows[row][i].ratio;
            if (place < 0)
                continue;
            const auto& ratio = table_.ratios[static_cast<size_t>(place)];
            if (isSmall(ratio.denominator) ||
                (ratio.kind != Ratio::Kind::Mean &&
                 (isSmall(ratio.numerator) || isSmall(ratio.denominator - ratio.numerator))))
                return true;
        }
        return false;
    }

    /// Whole rows: the figures of one row explain one another.
    void hideSmallRows() {
        for (size_t row = 0; row < rowCount(); ++row)
            if (hasSmall(row))
                hideRow(row);
    }

    /// The rows' sums are taken as known: at least two are hidden, and what is hidden together is
    /// enough that each could be any small count.
    void completePartition(const RowNumbers& rows) {
        while (needsAnother(rows)) {
            const auto next = smallestShown(rows);
            if (next == rowCount())
                return;
            hideRow(next);
        }
    }

    void finish() {
        for (auto& row : table_.rows)
            for (auto& cell : row)
                if (cell.hidden) {
                    cell.text.clear();
                    cell.ratio = -1;
                }
        table_.hasFlags = true;
    }

private:
    bool needsAnother(const RowNumbers& rows) const {
        size_t hiddenRows = 0;
        for (const auto row : rows)
            hiddenRows += isHidden(row) ? 1 : 0;
        if (hiddenRows == 0)
            return false;
        if (hiddenRows == 1)
            return true;
        for (size_t i = 0; i < table_.columns.size(); ++i) {
            if (!isCount(i))
                continue;
            qint64 sum = 0;
            for (const auto row : rows)
                sum += isHidden(row, i) ? value(row, i) : 0;
            if (isSmall(sum) && sum < most_)
                return true;
        }
        return false;
    }
    /// The row with the fewest in its first count, but rather some than none.
    size_t smallestShown(const RowNumbers& rows) const {
        size_t first = 0;
        while (first < table_.columns.size() && !isCount(first))
            ++first;
        size_t best = rowCount();
        const auto size = [&](size_t row) {
            const auto count = first < table_.columns.size() ? value(row, first) : 0;
            return count == 0 ? std::numeric_limits<qint64>::max() : count;
        };
        for (const auto row : rows)
            if (!isHidden(row) && (best == rowCount() || size(row) < size(best)))
                best = row;
        return best;
    }

    ReturnTable& table_;
    const TableDefinition& definition_;
    qint64 most_;
};

/// The tables of a return by name, and the rules that link them (measures.md, "Figures that leave
/// the circle"). Rather too much is hidden than too little.
class Disclosure {
public:
    Disclosure(Return& made, const ReturnDefinition& definition, qint64 most) {
        for (auto& table : made.tables)
            for (const auto& one : definition.tables)
                if (one.frame.name == table.name)
                    hiders_.emplace(table.name, Hider(table, one, most));
    }

    void run() {
        for (auto& [name, hider] : hiders_) {
            if (name == "throughput")
                hideMonths(hider);
            else
                hider.hideSmallRows();
        }
        // Each step may hide what another must answer to; twice is enough for the longest chain.
        for (int i = 0; i < 2; ++i) {
            linkNeeds();
            linkDuration();
            completePartitions();
            linkCompliance();
            linkActivities();
        }
        for (auto& [name, hider] : hiders_)
            hider.finish();
    }

private:
    Hider* find(const char* name) {
        const auto at = hiders_.find(name);
        return at == hiders_.end() ? nullptr : &at->second;
    }

    /// Cell by cell: most columns of a month do not explain one another.
    static void hideMonths(Hider& months) {
        for (const auto row : months.allRows())
            for (size_t i = 0; i < months.columnCount(); ++i)
                if (months.isCount(i) && months.isSmall(months.value(row, i)))
                    months.hide(row, i);
        const auto anyHidden = [&](const char* name) {
            for (const auto row : months.allRows())
                if (months.isHidden(row, months.column(name)))
                    return true;
            return false;
        };
        // What is open at the end moves by what is accepted and closed.
        if (anyHidden("accepted") || anyHidden("closed") || anyHidden("open_at_end"))
            months.hideColumn(months.column("open_at_end"));
        hideReceived(months);
    }

    /// The sum of the months is known from the equality table: never one month alone.
    static void hideReceived(Hider& months) {
        const auto received = months.column("referrals_received");
        const auto women = months.column("women_referred");
        for (;;) {
            size_t hidden = 0;
            qint64 sum = 0;
            size_t next = months.rowCount();
            for (const auto row : months.allRows()) {
                if (months.isHidden(row, received)) {
                    ++hidden;
                    sum += months.value(row, received);
                } else if (next == months.rowCount() ||
                           months.value(row, received) < months.value(next, received)) {
                    next = row;
                }
            }
            if (hidden == 0 || (hidden > 1 && sum >= months.most()) || next == months.rowCount())
                return;
            months.hide(next, received);
            months.hide(next, women);
        }
    }

    /// Hides in both what stands in both: `row` of the summary and `other` of another table.
    static void together(Hider& one, const char* row, Hider& another, const char* other) {
        const auto here = one.rowOf(row);
        const auto there = another.rowOf(other);
        if (here == one.rowCount() || there == another.rowCount() ||
            (!one.isHidden(here) && !another.isHidden(there)))
            return;
        one.hideRow(here);
        another.hideRow(there);
    }

    void linkNeeds() {
        auto* needs = find("needs");
        auto* counts = find("need_counts");
        auto* summary = find("summary");
        if (!needs || !counts || !summary)
            return;
        together(*summary, "abuse", *needs, "P8");
        together(*summary, "substance", *needs, "P4");
        together(*summary, "four_plus", *counts, "four_plus");
        together(*summary, "tri_need", *counts, "tri_need");
        // The needs of all pathways are those of all women: where a pathway is hidden, how many
        // have how many needs would tell it.
        if (needs->hidesAny())
            for (const auto row : counts->allRows())
                if (counts->key(row) != "four_plus" && counts->key(row) != "tri_need")
                    counts->hideRow(row);
    }

    void linkDuration() {
        auto* duration = find("duration");
        auto* summary = find("summary");
        if (!duration || !summary)
            return;
        const auto over3 = summary->rowOf("over_3_months");
        const auto from6 = summary->rowOf("6_to_12_months");
        if (duration->hidesAny())
            duration->hideAll();
        const bool isClose =
            summary->isSmall(summary->value(over3, "count") - summary->value(from6, "count"));
        if (isClose || summary->isHidden(over3) || summary->isHidden(from6)) {
            duration->hideAll();
            summary->hideRow(from6);
        }
    }

    void completePartitions() {
        for (auto& [name, hider] : hiders_) {
            if (name == "equality") {
                completeEquality(hider);
            } else if (name == "need_counts") {
                completeNeedCounts(hider);
            } else if (name == "compliance" || name == "needs") {
                hider.completePartition(hider.allRows());
            }
        }
    }

    /// Each characteristic parts the same women.
    static void completeEquality(Hider& equality) {
        std::map<std::string, RowNumbers> groups;
        for (const auto row : equality.allRows())
            groups[equality.key(row)].push_back(row);
        for (const auto& [name, rows] : groups)
            equality.completePartition(rows);
        // A sum that is small itself is the same in every characteristic.
        for (const auto* name : {"referred", "accepted", "attended_one", "complied"}) {
            const auto column = equality.column(name);
            qint64 sum = 0;
            for (const auto row : groups["age_band"])
                sum += equality.value(row, column);
            if (equality.isSmall(sum))
                equality.hideColumn(column);
        }
    }

    /// 0–3 and 4–9 needs are parts with a known sum, for "four or more" stands beside them.
    static void completeNeedCounts(Hider& counts) {
        RowNumbers few;
        RowNumbers many;
        for (const auto row : counts.allRows()) {
            const auto& key = counts.key(row);
            if (key.size() == 1)
                (key < "4" ? few : many).push_back(row);
        }
        const auto fourPlus = counts.rowOf("four_plus");
        if (fourPlus < counts.rowCount() && counts.isHidden(fourPlus)) {
            // Its own parts must not add up to it again.
            for (const auto& rows : {few, many})
                if (std::none_of(rows.begin(), rows.end(),
                                 [&](size_t row) { return counts.isHidden(row); }))
                    for (const auto row : rows)
                        counts.hideRow(row);
        }
        counts.completePartition(few);
        counts.completePartition(many);
    }

    /// How many met the condition in time is the same in both tables.
    void linkCompliance() {
        auto* compliance = find("compliance");
        auto* equality = find("equality");
        if (!compliance || !equality)
            return;
        const auto met = equality->column("complied");
        const bool hidden = compliance->hidesAny();
        qint64 shown = 0;
        qint64 hiddenSum = 0;
        for (const auto row : compliance->allRows())
            (compliance->isHidden(row) ? hiddenSum : shown) += compliance->value(row, "complied");
        // What is hidden there must not be the small rest of a known sum.
        if (hidden && (hiddenSum < compliance->most() || equality->isSmall(shown + hiddenSum)))
            equality->hideColumn(met);
    }

    /// Activities so far and activities of the period are two figures of one series.
    void linkActivities() {
        auto* activities = find("activities");
        auto* summary = find("summary");
        if (!activities || !summary || !activities->hidesAny())
            return;
        for (const auto* name : {"activity_events_each", "activity_types_each"})
            if (const auto row = summary->rowOf(name); row < summary->rowCount())
                summary->hideRow(row);
    }

    std::map<std::string, Hider> hiders_;
};

} // namespace

void hideSmallCounts(Return& made, const ReturnDefinition& definition, int smallCount) {
    std::erase_if(made.tables, [](const ReturnTable& table) { return table.caseLevel; });
    Disclosure(made, definition, smallCount).run();
}

} // namespace ninefold
