// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_chart.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

Column column(const char* name, const char* label, bool figure) {
    Column out;
    out.name = name;
    out.label = QString::fromLatin1(label);
    out.type = figure ? ColumnType::Integer : ColumnType::Text;
    out.figure = figure;
    return out;
}

ReturnTable needs() {
    ReturnTable table;
    table.name = "needs";
    table.title = QStringLiteral("Needs");
    table.columns = {column("pathway", "Pathway", false), column("all", "All", true),
                     column("high", "High", true), column("low", "Low", true)};
    table.rows = {{{"Housing"}, {"5"}, {"3"}, {"2"}},
                  {{"Health"}, {"0"}, {"0"}, {"0"}},
                  {{"Money"}, {"4"}, {"0"}, {"4"}}};
    table.chart.kind = ChartColumns::Kind::Bars;
    table.chart.series = {"high", "low"};
    table.chart.total = "all";
    return table;
}

ReturnTable months() {
    ReturnTable table;
    table.name = "months";
    table.title = QStringLiteral("Months");
    table.columns = {column("month", "Month", false), column("came", "Came", true),
                     column("left", "Left", true)};
    table.rows = {{{"2026-10"}, {"5"}, {"5"}}, {{"2026-11"}, {"7"}, {"1"}}};
    table.chart.kind = ChartColumns::Kind::Lines;
    table.chart.series = {"came", "left"};
    return table;
}

/// A chart in a window, and what was chosen in it last.
struct Shown {
    explicit Shown(const ReturnTable& table) {
        Theme::instance().apply({ThemeChoice::Light, false, 100});
        QObject::connect(&chart, &FigureChart::chosen, &chart, [this](size_t row, size_t column) {
            cell = {int(row), int(column)};
        });
        chart.resize(500, chart.heightForWidth(500));
        chart.show(table);
        chart.resize(500, chart.heightForWidth(500));
    }
    void press(std::initializer_list<Qt::Key> keys) {
        for (const auto key : keys)
            QTest::keyClick(&chart, key);
    }

    FigureChart chart;
    std::pair<int, int> cell{-1, -1};
};

} // namespace

TEST_CASE("the keyboard goes from part to part of the bars and chooses a figure", "[charts]") {
    Shown shown(needs());
    shown.press({Qt::Key_Return});
    CHECK(shown.cell == std::pair(0, 2));
    shown.press({Qt::Key_Right, Qt::Key_Return});
    CHECK(shown.cell == std::pair(0, 3));
    shown.press({Qt::Key_Down, Qt::Key_Space}); // over the row that has nothing
    CHECK(shown.cell == std::pair(2, 3));
    shown.press({Qt::Key_Down, Qt::Key_Right, Qt::Key_Return});
    CHECK(shown.cell == std::pair(2, 3));
    shown.press({Qt::Key_Home, Qt::Key_Return});
    CHECK(shown.cell == std::pair(0, 2));
}

TEST_CASE("the keyboard stays on a line and goes to others of the month", "[charts]") {
    Shown shown(months());
    shown.press({Qt::Key_Right, Qt::Key_Return});
    CHECK(shown.cell == std::pair(1, 1));
    shown.press({Qt::Key_Down, Qt::Key_Return});
    CHECK(shown.cell == std::pair(1, 2));
    // In October both lines are at one point, and each can be reached.
    shown.press({Qt::Key_Left, Qt::Key_Return});
    CHECK(shown.cell == std::pair(0, 2));
    shown.press({Qt::Key_Up, Qt::Key_Return});
    CHECK(shown.cell == std::pair(0, 1));
}

TEST_CASE("a click on a part chooses its figure and a click beside it nothing", "[charts]") {
    Shown shown(needs());
    QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, {1, 1});
    CHECK(shown.cell == std::pair(-1, -1));
    for (int x = 0; x < 500 && shown.cell.first < 0; x += 5)
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, {x, shown.chart.height() - 20});
    CHECK(shown.cell == std::pair(2, 3));
}

TEST_CASE("the figure that was chosen is framed whether in the chart or in its table", "[charts]") {
    Shown shown(needs());
    const auto plain = shown.chart.grab().toImage();
    shown.chart.showChosen(0, 2);
    CHECK(shown.chart.grab().toImage() != plain);
    shown.chart.showChosen(0, 1); // not drawn
    CHECK(shown.chart.grab().toImage() == plain);
}

TEST_CASE("a screen reader is told every figure and the one that one is at", "[charts]") {
    Shown shown(needs());
    CHECK(shown.chart.accessibleDescription() ==
          u"Housing, High: 3; Housing, Low: 2; Money, Low: 4");
    CHECK(shown.chart.accessibleName() == u"Chart: Needs. Housing, High: 3");
    shown.press({Qt::Key_End});
    CHECK(shown.chart.accessibleName() == u"Chart: Needs. Money, Low: 4");
}

TEST_CASE("a table without a chart and one with a hidden figure are not drawn", "[charts]") {
    auto table = needs();
    table.rows[0][1].hidden = true;
    CHECK_FALSE(DrawnTable::of(table));
    Shown shown(table);
    CHECK(shown.chart.isHidden());
    table = months();
    table.rows.pop_back();
    CHECK_FALSE(DrawnTable::of(table)); // one month makes no line
    CHECK(pngOf({QStringLiteral("Months"), {}, table}).isEmpty());
}

TEST_CASE("a picture has its title and is light whatever the window is", "[charts]") {
    const ChartPicture picture{QStringLiteral("Needs"), QStringLiteral("October 2026"), needs()};
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const auto light = pngOf(picture);
    Theme::instance().apply({ThemeChoice::Dark, false, 200});
    CHECK(pngOf(picture) == light);
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const auto image = QImage::fromData(light, "PNG");
    CHECK(image.width() == 2 * 752);
    CHECK(image.pixelColor(0, 0) == QColor(Qt::white));
    const auto svg = svgOf(picture);
    CHECK(svg.contains("<title>Needs</title>"));
    CHECK(svg.contains("October 2026"));
    CHECK_FALSE(svg.contains("<image"));
}
