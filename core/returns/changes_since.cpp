// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/changes_since.h"

#include <QCoreApplication>
#include <QStringList>

#include <deque>
#include <map>
#include <set>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// The columns by which a row is known again.
std::vector<size_t> keysOf(const ReturnTable& table) {
    std::vector<size_t> keys;
    if (table.caseLevel)
        for (const auto* name : {"study_id", "referral_no"})
            if (const int at = table.column(name); at >= 0)
                keys.push_back(static_cast<size_t>(at));
    if (!keys.empty())
        return keys;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].isNumber())
            keys.push_back(i);
    return keys;
}

using RowKey = std::vector<std::string>;

RowKey keyOf(const ReturnTable& table, const std::vector<size_t>& keys, size_t row) {
    RowKey out;
    out.reserve(keys.size());
    for (const auto column : keys)
        out.push_back(table.columns[column].name + '=' + table.rows[row][column].text);
    return out;
}

QString rowWords(const ReturnTable& table, const std::vector<size_t>& keys, size_t row) {
    QStringList words;
    for (const auto column : keys)
        if (const auto text = table.words(row, column); !text.isEmpty())
            words << text;
    return words.join(QStringLiteral(", "));
}

bool isPercent(const ReturnTable& table, size_t row, size_t column) {
    const auto& cell = table.rows[row][column];
    return cell.ratio >= 0 &&
           table.ratios[static_cast<size_t>(cell.ratio)].kind != Ratio::Kind::Mean;
}

struct Place {
    const ReturnTable& table;
    size_t row;
    size_t column;

    const Cell& cell() const { return table.rows[row][column]; }
};

/// A table that was kept no longer knows of what its percentages were worked out.
QString wordsOf(const Place& here, const Place& other) {
    const auto words = here.table.words(here.row, here.column);
    const bool lacksSign = !here.cell().text.empty() && here.cell().ratio < 0 &&
                           isPercent(other.table, other.row, other.column);
    return lacksSign ? words + QStringLiteral("\u00a0%") : words;
}

class TableComparison {
public:
    TableComparison(const ReturnTable& then, const ReturnTable& now,
                    std::vector<CellDifference>& out)
        : then_(then)
        , now_(now)
        , keysThen_(keysOf(then))
        , keysNow_(keysOf(now))
        , out_(out) {}

    void compare() {
        std::map<RowKey, std::deque<size_t>> before;
        for (size_t row = 0; row < then_.rows.size(); ++row)
            before[keyOf(then_, keysThen_, row)].push_back(row);
        for (size_t row = 0; row < now_.rows.size(); ++row) {
            auto& same = before[keyOf(now_, keysNow_, row)];
            if (same.empty()) {
                addRow(now_, keysNow_, row, {}, tr("this row is new"));
                out_.back().rowNow = static_cast<int>(row);
                continue;
            }
            compareRow(same.front(), row);
            same.pop_front();
        }
        std::set<size_t> gone; // in the order in which they stood
        for (const auto& [key, rows] : before)
            for (const auto row : rows)
                gone.insert(row);
        for (const auto row : gone) {
            addRow(then_, keysThen_, row, {}, tr("this row is gone"));
            out_.back().rowThen = static_cast<int>(row);
        }
    }

private:
    void addRow(const ReturnTable& table, const std::vector<size_t>& keys, size_t row,
                const QString& then, const QString& now) {
        CellDifference difference;
        difference.table = now_.name;
        difference.tableTitle = now_.title;
        difference.row = rowWords(table, keys, row);
        difference.then = then;
        difference.now = now;
        out_.push_back(std::move(difference));
    }

    void compareRow(size_t rowThen, size_t rowNow) {
        for (size_t column = 0; column < now_.columns.size(); ++column) {
            const int columnThen = then_.column(now_.columns[column].name);
            if (columnThen < 0)
                continue;
            const Place then{then_, rowThen, static_cast<size_t>(columnThen)};
            const Place now{now_, rowNow, column};
            if (then.cell().text == now.cell().text && then.cell().hidden == now.cell().hidden)
                continue;
            addRow(now_, keysNow_, rowNow, wordsOf(then, now), wordsOf(now, then));
            auto& difference = out_.back();
            difference.column = now_.columns[column].name;
            difference.columnLabel = now_.columns[column].label;
            difference.rowThen = static_cast<int>(rowThen);
            difference.rowNow = static_cast<int>(rowNow);
        }
    }

    const ReturnTable& then_;
    const ReturnTable& now_;
    std::vector<size_t> keysThen_;
    std::vector<size_t> keysNow_;
    std::vector<CellDifference>& out_;
};

} // namespace

std::vector<CellDifference> changesSince(const std::vector<ReturnTable>& then,
                                         const std::vector<ReturnTable>& now) {
    std::vector<CellDifference> out;
    for (const auto& table : now)
        for (const auto& before : then)
            if (before.name == table.name)
                TableComparison(before, table, out).compare();
    return out;
}

} // namespace ninefold
