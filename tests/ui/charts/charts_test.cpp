// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/share_chart.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

BarChartData bars() {
    BarChartData data;
    data.series = {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    data.colours = BarChartData::Colours::Levels;
    data.bars = {{QStringLiteral("1 Housing"), {12, 16, 14}, QStringLiteral("42 of 60")},
                 {QStringLiteral("9 Exploitation"), {0, 0, 0}, QStringLiteral("0 of 60")}};
    return data;
}

/// So many lines over so many months, the numbers from a seed.
print::Lines lines(int many, int months, quint32 seed) {
    QRandomGenerator random(seed);
    print::Lines data;
    for (int month = 0; month < months; ++month)
        data.steps << QStringLiteral("Oct 26");
    for (int line = 0; line < many; ++line) {
        auto& one = data.lines.emplace_back();
        one.name = QStringLiteral("Second appointment attended").left(random.bounded(4, 27));
        for (int month = 0; month < months; ++month)
            one.values.push_back(random.bounded(0, 4));
    }
    return data;
}

print::Shares shares() {
    print::Shares data;
    data.rows.push_back({QStringLiteral("Two appointments or more, and what she said of them"), 7.0,
                         3.1, 15.2, QStringLiteral("7.0\u00a0% (5 of 71)"), true});
    data.rows.push_back(
        {QStringLiteral("None or one"), 0, -1, -1, QStringLiteral("nobody"), false});
    data.note = QStringLiteral("The line with ends shows where the share may well lie.");
    return data;
}

RadarData radar(std::vector<std::optional<int>> now) {
    RadarData data;
    for (int i = 1; i <= 9; ++i)
        data.axes << QString::number(i);
    data.now = RadarData::Line{QStringLiteral("Now"), std::move(now)};
    return data;
}

/// A drawing as PDF, with lengths in points.
QByteArray onPaper(const std::function<void(QPainter&)>& draw) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        QPainter painter(&pdf);
        painter.scale(pdf.resolution() / 72.0, pdf.resolution() / 72.0);
        draw(painter);
    }
    return bytes;
}

QImage onScreen(const RadarData& data) {
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(tokens().page);
    QPainter painter(&image);
    paintRadar(painter, image.rect(), data, screenInk());
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("charts go to paper as lines and areas and not as a picture", "[charts]") {
    const auto pdf = onPaper([](QPainter& painter) {
        paintChart(painter, {0, 0, 400, 150}, bars(), paperInk());
        paintChart(painter, {0, 500, 400, 150}, lines(5, 12, 1), paperInk());
        paintChart(painter, {0, 650, 400, 100}, shares(), paperInk());
        paintRadar(painter, {0, 200, 400, 300}, radar({0, 1, 2, 3, 0, 1, 2, 3, 0}), paperInk());
    });
    CHECK(pdf.startsWith("%PDF"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("a chart with nothing in it is drawn as well", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    QImage image(200, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    paintChart(painter, image.rect(), BarChartData(), screenInk());
    paintChart(painter, image.rect(), print::Lines(), screenInk());
    paintChart(painter, image.rect(), print::Shares(), screenInk());
    paintRadar(painter, image.rect(), {}, screenInk());
    paintRadar(painter, image.rect(), radar(std::vector<std::optional<int>>(9)), screenInk());
    CHECK(chartHeight(BarChartData(), screenInk(), 400) == 0);
    CHECK(chartHeight(print::Lines(), screenInk(), 400) == 0);
    CHECK(chartHeight(print::Shares(), screenInk(), 400) == 0);
}

TEST_CASE("an axis that was not answered breaks the line of a radar", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const auto whole = onScreen(radar({3, 3, 3, 3, 3, 3, 3, 3, 3}));
    const auto broken = onScreen(radar({3, 3, 3, 3, std::nullopt, 3, 3, 3, 3}));
    CHECK(pixelsOf(broken, tokens().accent) < pixelsOf(whole, tokens().accent));
}

TEST_CASE("text on a fill is the one of black and white that reads better", "[charts]") {
    const auto ink = paperInk();
    CHECK(ink.textOn(ink.levels[0]) == QColor(Qt::white));
    CHECK(ink.textOn(ink.levels[2]) == QColor(Qt::black));
}

TEST_CASE("marks lie within their chart and names at lines do not overlap", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const auto ink = screenInk();
    for (quint32 seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        const double width = random.bounded(320, 1200);
        const auto data = lines(random.bounded(1, 6), random.bounded(2, 37), seed);
        const QRectF target(7, 11, width, chartHeight(data, ink, width));
        const auto names = lineNames(target, data, ink);
        for (size_t a = 0; a < names.size(); ++a) {
            CHECK(target.adjusted(-1, -1, 1, 1).contains(names[a]));
            for (size_t b = 0; b < a; ++b)
                CHECK_FALSE(names[a].adjusted(0, 0.1, 0, -0.1).intersects(names[b]));
        }
        for (const auto& mark : chartMarks(target, data, ink)) {
            CHECK(target.contains(mark.place.center()));
            CHECK(mark.place.right() < names.front().left());
        }
        const QRectF below(0, 0, width, chartHeight(bars(), ink, width));
        for (const auto& mark : chartMarks(below, bars(), ink))
            CHECK(below.contains(mark.place));
        const QRectF share(0, 0, width, chartHeight(shares(), ink, width));
        for (const auto& mark : chartMarks(share, shares(), ink))
            CHECK(share.contains(mark.place));
    }
}

TEST_CASE("what is drawn beside one another is told apart in grey", "[charts]") {
    const auto grey = [](const QColor& colour) { return qGray(colour.rgb()); };
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().apply({theme, false, 100});
        const auto ink = screenInk();
        for (size_t a = 0; a < ink.series.size(); ++a)
            for (size_t b = 0; b < a; ++b) {
                CAPTURE(a, b);
                CHECK(std::abs(grey(ink.series[a]) - grey(ink.series[b])) >= 15);
            }
        for (size_t level = 1; level < ink.levels.size(); ++level)
            CHECK(std::abs(grey(ink.levels[level]) - grey(ink.levels[level - 1])) >= 40);
    }
    Theme::instance().apply({ThemeChoice::Light, false, 100});
}

TEST_CASE("a bar has a mark for each part that is more than nothing", "[charts]") {
    const auto marks = chartMarks({0, 0, 500, 100}, bars(), paperInk());
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].words == u"1 Housing, high: 12");
    CHECK(marks[2].words == u"1 Housing, low: 14");
    CHECK(marks[0].place.right() == Approx(marks[1].place.left()));
}
