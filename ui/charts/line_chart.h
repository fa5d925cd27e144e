// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "ui/charts/chart_mark.h"

#include <vector>

class QPainter;

namespace ninefold {

struct ChartInk;

/// Draws lines over months as vectors into `target`, each with its own dash and marker and its name
/// and last number at its end, so that they are told apart without colour.
void paintChart(QPainter& painter, const QRectF& target, const print::Lines& data,
                const ChartInk& ink);
/// The height that the chart wants at that width.
double chartHeight(const print::Lines& data, const ChartInk& ink, double width);
/// Every point, line by line.
std::vector<ChartMark> chartMarks(const QRectF& target, const print::Lines& data,
                                  const ChartInk& ink);
/// Where the names at the ends of the lines stand, in their order; never over one another.
std::vector<QRectF> lineNames(const QRectF& target, const print::Lines& data, const ChartInk& ink);

} // namespace ninefold
