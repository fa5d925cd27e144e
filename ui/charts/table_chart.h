// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart of a table of figures, whichever kind it is.

#include "core/returns/table.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/share_chart.h"

#include <optional>
#include <variant>

namespace ninefold {

class DrawnTable {
public:
    /// None where the table has nothing to draw (core/returns/printed_chart.h).
    static std::optional<DrawnTable> of(const ReturnTable& table);

    double height(const ChartInk& ink, double width) const;
    void paint(QPainter& painter, const QRectF& target, const ChartInk& ink) const;
    std::vector<ChartMark> marks(const QRectF& target, const ChartInk& ink) const;

    /// Months go across; bars stand below one another.
    bool stepsGoAcross() const { return std::holds_alternative<print::Lines>(shape_); }

    /// The cell of the table that a mark stands for.
    struct Cell {
        size_t row;
        size_t column;
    };
    Cell cellOf(const ChartMark& mark) const;

private:
    std::variant<BarChartData, print::Lines, print::Shares> shape_;
    std::vector<size_t> rows_;    ///< of the table, by step
    std::vector<size_t> columns_; ///< by part
};

/// What goes into somebody's document: the chart under its title and a line that says of when and
/// of whom it is, on white.
struct ChartPicture {
    QString title;
    QString note;
    ReturnTable table;
};
/// As PNG, at twice the size it will be shown at; empty where there is nothing to draw.
QByteArray pngOf(const ChartPicture& picture);
/// The same as vectors.
QByteArray svgOf(const ChartPicture& picture);

} // namespace ninefold
