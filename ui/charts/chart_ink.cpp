// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_ink.h"

#include "ui/style/theme.h"

namespace ninefold {

QColor ChartInk::textOn(const QColor& fill) const {
    const QColor black(Qt::black), white(Qt::white);
    return contrastRatio(white, fill) >= contrastRatio(black, fill) ? white : black;
}

namespace {

ChartInk inkOf(const Tokens& t) {
    ChartInk ink;
    ink.ink = t.ink;
    ink.ink2 = t.ink2;
    ink.grid = t.line;
    ink.ground = t.page;
    ink.accent = t.accent;
    ink.series = t.chart;
    ink.levels = {t.chartHigh, t.chartMedium, t.chartLow};
    return ink;
}

} // namespace

ChartInk screenInk() {
    auto ink = inkOf(tokens());
    ink.font = font(Type::Text);
    ink.unit = Theme::instance().unit();
    return ink;
}

ChartInk pictureInk() {
    auto ink = inkOf(tokenTable(false, false));
    ink.ground = Qt::white;
    ink.font = QFont(QStringLiteral("Liberation Sans"));
    ink.font.setPixelSize(14);
    return ink;
}

ChartInk paperInk() {
    ChartInk ink;
    ink.ink = Qt::black;
    ink.ink2 = QColor(0x33, 0x33, 0x33);
    ink.ground = Qt::white;
    ink.grid = QColor(0x99, 0x99, 0x99);
    ink.accent = Qt::black;
    ink.series = {QColor(0x26, 0x26, 0x26), QColor(0x73, 0x73, 0x73), QColor(0x99, 0x99, 0x99),
                  QColor(0xBF, 0xBF, 0xBF), QColor(0xFF, 0xFF, 0xFF)};
    ink.levels = {QColor(0x26, 0x26, 0x26), QColor(0xA6, 0xA6, 0xA6), QColor(0xFF, 0xFF, 0xFF)};
    ink.font = QFont(QStringLiteral("Liberation Sans"));
    ink.font.setPixelSize(10); // one pixel is one point of the scaled painter
    ink.unit = 0.75;
    return ink;
}

} // namespace ninefold
