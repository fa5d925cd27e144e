// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsScene>

#include <vector>

class QChart;
class QPainter;
class QRectF;
class QValueAxis;

namespace ninefold {

struct ChartInk;

/// Stacked bars across, one a row of equal height, by Qt Charts: only the bars. Words stand beside
/// them, where Qt Charts has no place for words.
class HorizontalBars {
public:
    /// A value a row, from the top, all with one fill.
    struct Part {
        std::vector<double> values;
        QColor fill;
    };
    /// `thickness`: of a bar, from 0 to 1 of its row's height.
    HorizontalBars(const std::vector<Part>& parts, double most, double thickness,
                   const ChartInk& ink);

    /// Fills `target` from left to right where the value is `most`.
    void paint(QPainter& painter, const QRectF& target);

private:
    QGraphicsScene scene_;
    QChart* chart_; ///< the scene's
    QValueAxis* across_;
    double most_;
};

} // namespace ninefold
