// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columns_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold;

namespace {

struct Line {
    qint64 key = 0;
    QString text;
};

ColumnsModel<Line> model() {
    ViewColumn<Line> column;
    column.key = QStringLiteral("text");
    column.title = QStringLiteral("Text");
    column.cell = [](const Line& line) {
        ViewCell cell;
        cell.text = line.text;
        cell.sort = line.key;
        return cell;
    };
    return {{column}, [](const Line& line) { return line.key; }};
}

std::vector<Line> someLines(std::mt19937& random) {
    std::vector<Line> lines;
    for (int key = 1; key <= 12; ++key)
        if (random() % 3 != 0)
            lines.push_back({key, QString::number(random() % 100)});
    std::shuffle(lines.begin(), lines.end(), random);
    return lines;
}

} // namespace

TEST_CASE("new rows are taken over and what was chosen stays with its record", "[models]") {
    const auto seed = GENERATE(range(1U, 60U));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    auto rows = model();
    const QAbstractItemModelTester tester(&rows,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    rows.setRows(someLines(random));
    std::vector<std::pair<QPersistentModelIndex, qint64>> chosen;
    for (int row = 0; row < rows.rowCount(); ++row)
        chosen.emplace_back(rows.index(row, 0), rows.rowAt(row).key);

    const auto wanted = someLines(random);
    rows.setRows(wanted);
    REQUIRE(rows.rowCount() == static_cast<int>(wanted.size()));
    for (size_t i = 0; i < wanted.size(); ++i) {
        CHECK(rows.rows()[i].key == wanted[i].key);
        CHECK(rows.rows()[i].text == wanted[i].text);
    }
    for (const auto& [index, key] : chosen) {
        const int row = rows.rowOf(key);
        CHECK(index.isValid() == (row >= 0));
        if (index.isValid())
            CHECK(index.row() == row);
    }
}

TEST_CASE("a cell says what is shown and what is spoken", "[models]") {
    auto rows = model();
    rows.setRows({{7, QStringLiteral("1 of 2")}});
    const auto cell = rows.index(0, 0);
    CHECK(cell.data().toString() == QStringLiteral("1 of 2"));
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == QStringLiteral("1 of 2"));
    CHECK(cell.data(KeyRole).toLongLong() == 7);
    CHECK(cell.data(SortRole).toLongLong() == 7);
    CHECK_FALSE(cell.data(Qt::DecorationRole).isValid());
    CHECK(rows.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Text"));
    CHECK(rows.columnOf(u"text") == 0);
    CHECK(rows.columnOf(u"else") == -1);
}
