// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "ui/charts/chart_mark.h"

#include <vector>

class QPainter;

namespace ninefold {

struct ChartInk;

/// Draws shares as vectors into `target`: a bar a row from 0 to 100 %, its figure at the end, and
/// over it the interval as a line with ends.
void paintChart(QPainter& painter, const QRectF& target, const print::Shares& data,
                const ChartInk& ink);
/// The height that the chart wants at that width.
double chartHeight(const print::Shares& data, const ChartInk& ink, double width);
/// Every row, also where nothing is known.
std::vector<ChartMark> chartMarks(const QRectF& target, const print::Shares& data,
                                  const ChartInk& ink);

} // namespace ninefold
