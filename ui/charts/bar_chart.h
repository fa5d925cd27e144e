// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

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
    QString title;
    QStringList series; ///< at most five
    std::vector<Bar> bars;
    Colours colours = Colours::Series;
};

/// Draws the chart as vectors into `target`, on screen or on paper: horizontal stacked bars with
/// their numbers in them and the total in words at the end; no axis, since every bar has its number
/// (look.md §5).
void paintBarChart(QPainter& painter, const QRectF& target, const BarChartData& data,
                   const ChartInk& ink);
/// The height that the chart wants.
double barChartHeight(const BarChartData& data, const ChartInk& ink);

/// The chart as a widget; its table belongs beside it.
class BarChart : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);

    void setData(BarChartData data);
    const BarChartData& data() const { return data_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarChartData data_;
};

} // namespace ninefold
