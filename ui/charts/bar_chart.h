// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_mark.h"

#include <QStringList>

#include <vector>

class QPainter;

namespace ninefold {

struct ChartInk;

/// What a bar chart shows: one bar a row, its parts in the order of `series`.
struct BarChartData {
    enum class Colours : quint8 {
        Levels, ///< high, medium, low
        Series  ///< the five chart colours; 1, 3, 5 for three
    };
    struct Bar {
        QString label;
        std::vector<int> values; ///< one a series, 0 or more
        QString total;           ///< in words: "42 of 60"
    };
    QStringList series; ///< at most five
    std::vector<Bar> bars;
    Colours colours = Colours::Series;
};

/// Draws the chart as vectors into `target`, on screen or on paper: horizontal stacked bars with
/// their numbers in them and the total in words at the end; no axis, since every bar has its number
///. Long labels and legends go on in another line.
void paintChart(QPainter& painter, const QRectF& target, const BarChartData& data,
                const ChartInk& ink);
/// The height that the chart wants at that width.
double chartHeight(const BarChartData& data, const ChartInk& ink, double width);
/// Every part of every bar that is more than nothing, row by row.
std::vector<ChartMark> chartMarks(const QRectF& target, const BarChartData& data,
                                  const ChartInk& ink);

} // namespace ninefold
