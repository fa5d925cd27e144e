// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace ninefold {

struct ChartInk;

/// What a radar shows: the axes, and at most two lines over them.
struct RadarData {
    struct Line {
        QString label;                          ///< "First, 24 Feb"
        std::vector<std::optional<int>> values; ///< one an axis, 0 … highest; none breaks the line
    };
    QStringList axes;
    int highest = 3;
    std::optional<Line> first; ///< chart colour 2, broken, squares
    std::optional<Line> now;   ///< accent, solid, discs; its area tinted when all axes are answered
};

/// Draws the chart as vectors into `target`, on screen or on paper. None is a small inner ring, so
/// that zeros do not fall together.
void paintRadar(QPainter& painter, const QRectF& target, const RadarData& data,
                const ChartInk& ink);

/// Change over time on the nine pathways, as a widget; its table belongs beside it.
class RadarChart : public QWidget {
    Q_OBJECT
public:
    explicit RadarChart(QWidget* parent = nullptr);

    void setData(RadarData data);
    const RadarData& data() const { return data_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RadarData data_;
};

} // namespace ninefold
