// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/radar_chart.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

BarChartData bars() {
    BarChartData data;
    data.title = QStringLiteral("Women with a need, by level");
    data.series = {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    data.colours = BarChartData::Colours::Levels;
    data.bars = {{QStringLiteral("1 Housing"), {12, 16, 14}, QStringLiteral("42 of 60")},
                 {QStringLiteral("9 Exploitation"), {0, 0, 0}, QStringLiteral("0 of 60")}};
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
        paintBarChart(painter, {0, 0, 400, 150}, bars(), paperInk());
        paintRadar(painter, {0, 200, 400, 300}, radar({0, 1, 2, 3, 0, 1, 2, 3, 0}), paperInk());
    });
    CHECK(pdf.startsWith("%PDF"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("a chart with nothing in it is drawn as well", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    QImage image(200, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    paintBarChart(painter, image.rect(), {}, screenInk());
    paintRadar(painter, image.rect(), {}, screenInk());
    paintRadar(painter, image.rect(), radar(std::vector<std::optional<int>>(9)), screenInk());
    CHECK(barChartHeight({}, screenInk()) == 0);
}

TEST_CASE("an axis that was not answered breaks the line of a radar", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const auto whole = onScreen(radar({3, 3, 3, 3, 3, 3, 3, 3, 3}));
    const auto broken = onScreen(radar({3, 3, 3, 3, std::nullopt, 3, 3, 3, 3}));
    CHECK(pixelsOf(broken, tokens().accent) < pixelsOf(whole, tokens().accent));
}

TEST_CASE("the words of a bar chart are there for a screen reader", "[charts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    BarChart chart;
    chart.setData(bars());
    CHECK(chart.accessibleName() == QStringLiteral("Women with a need, by level"));
    CHECK(chart.accessibleDescription() ==
          QStringLiteral("1 Housing 42 of 60, 9 Exploitation 0 of 60"));
}

TEST_CASE("text on a fill is the one of black and white that reads better", "[charts]") {
    const auto ink = paperInk();
    CHECK(ink.textOn(ink.levels[0]) == QColor(Qt::white));
    CHECK(ink.textOn(ink.levels[2]) == QColor(Qt::black));
}
