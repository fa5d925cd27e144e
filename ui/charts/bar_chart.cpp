// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/horizontal_bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QPointF>

#include <algorithm>
#include <numeric>

namespace ninefold {

namespace {

constexpr double mostForLabels = 0.36; ///< of the width
constexpr double thickness = 0.68;     ///< of a bar, of its row

QColor fillOf(const BarChartData& data, const ChartInk& ink, size_t series) {
    if (data.colours == BarChartData::Colours::Levels)
        return ink.levels[std::min(series, ink.levels.size() - 1)];
    const size_t place = data.series.size() == 3 ? series * 2 : series; // 1, 3, 5 for three
    return ink.series[std::min(place, ink.series.size() - 1)];
}

/// Where the words of the legend begin, in lines as long as the width, from 0, 0.
std::vector<QPointF> legendPlaces(const BarChartData& data, const ChartInk& ink, double width) {
    const QFontMetricsF metrics(ink.font);
    const double high = std::max(22 * ink.unit, metrics.height());
    std::vector<QPointF> out;
    QPointF at(0, 0);
    for (const auto& name : data.series) {
        const double wide = metrics.horizontalAdvance(name) + 23 * ink.unit;
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + high};
        out.push_back(at);
        at.rx() += wide + 22 * ink.unit;
    }
    return out;
}

/// Lengths of one chart: what its words take, and what is left for the bars.
struct Measures {
    std::vector<QPointF> legendAt;
    double legend = 0, row = 0, labels = 0, totals = 0;
    int most = 1;
    QRectF plot;

    Measures(const QRectF& target, const BarChartData& data, const ChartInk& ink) {
        const QFontMetricsF text(ink.font);
        if (data.series.size() > 1) {
            legendAt = legendPlaces(data, ink, target.width());
            legend = legendAt.back().y() + std::max(22 * ink.unit, text.height()) + 8 * ink.unit;
        }
        QStringList names;
        for (const auto& bar : data.bars) {
            names << bar.label;
            totals = std::max(totals, widthOfFigure(bar.total, ink));
            most = std::max(most, std::accumulate(bar.values.begin(), bar.values.end(), 0));
        }
        labels = widthOfLabels(names, ink, target.width() * mostForLabels);
        row = std::max(32 * ink.unit, heightOfLabels(names, ink, labels) + 8 * ink.unit);
        totals += 10 * ink.unit;
        const double gap = 10 * ink.unit;
        plot = {target.left() + labels + gap, target.top() + legend,
                std::max(10.0, target.width() - labels - gap - totals),
                row * static_cast<double>(data.bars.size())};
    }
    /// The room of one part of a bar, in its whole row.
    QRectF partOf(const BarChartData::Bar& bar, size_t place, size_t part) const {
        const double unit = plot.width() / most;
        const int before = std::accumulate(
            bar.values.begin(), bar.values.begin() + static_cast<std::ptrdiff_t>(part), 0);
        return {plot.left() + unit * before, plot.top() + row * static_cast<double>(place),
                unit * bar.values[part], row};
    }
};

void paintLegend(QPainter& painter, const QPointF& from, const BarChartData& data,
                 const ChartInk& ink, const Measures& m) {
    const QFontMetricsF metrics(ink.font);
    const double high = std::max(22 * ink.unit, metrics.height());
    for (size_t i = 0; i < m.legendAt.size(); ++i) {
        const QPointF at = from + m.legendAt[i];
        const QRectF box(at.x(), at.y() + (high - 12 * ink.unit) / 2, 18 * ink.unit, 12 * ink.unit);
        painter.setPen(QPen(ink.ink2, 1));
        painter.setBrush(fillOf(data, ink, i));
        painter.drawRect(box);
        const auto& name = data.series[static_cast<qsizetype>(i)];
        painter.setPen(ink.ink);
        painter.setFont(ink.font);
        painter.drawText(
            QRectF(box.right() + 5 * ink.unit, at.y(), metrics.horizontalAdvance(name) + 2, high),
            Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void paintWords(QPainter& painter, const QRectF& target, const BarChartData& data,
                const ChartInk& ink, const Measures& m) {
    const QFontMetricsF metrics(ink.font);
    for (size_t i = 0; i < data.bars.size(); ++i) {
        const auto& bar = data.bars[i];
        const double top = m.plot.top() + m.row * static_cast<double>(i);
        painter.setPen(ink.ink);
        painter.setFont(ink.font);
        painter.drawText(QRectF(target.left(), top, m.labels, m.row),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, bar.label);
        double end = m.plot.left();
        for (size_t part = 0; part < bar.values.size(); ++part) {
            const auto room = m.partOf(bar, i, part);
            const auto number = QString::number(bar.values[part]);
            if (metrics.horizontalAdvance(number) + 4 * ink.unit <= room.width()) {
                painter.setPen(ink.textOn(fillOf(data, ink, part)));
                painter.drawText(room, Qt::AlignCenter, number);
            }
            end = room.right();
        }
        paintFigure(painter, {end + 8 * ink.unit, top, m.totals, m.row}, bar.total, ink);
    }
}

} // namespace

double chartHeight(const BarChartData& data, const ChartInk& ink, double width) {
    return data.bars.empty() ? 0 : Measures({0, 0, width, 0}, data, ink).plot.bottom();
}

void paintChart(QPainter& painter, const QRectF& target, const BarChartData& data,
                const ChartInk& ink) {
    if (data.bars.empty())
        return;
    const Measures m(target, data, ink);
    std::vector<HorizontalBars::Part> parts;
    for (size_t part = 0; part < static_cast<size_t>(data.series.size()); ++part) {
        parts.push_back({{}, fillOf(data, ink, part)});
        for (const auto& bar : data.bars)
            parts.back().values.push_back(part < bar.values.size() ? bar.values[part] : 0);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, target.topLeft(), data, ink, m);
    HorizontalBars(parts, m.most, thickness, ink).paint(painter, m.plot);
    paintWords(painter, target, data, ink, m);
    painter.restore();
}

std::vector<ChartMark> chartMarks(const QRectF& target, const BarChartData& data,
                                  const ChartInk& ink) {
    std::vector<ChartMark> out;
    const Measures m(target, data, ink);
    for (size_t i = 0; i < data.bars.size(); ++i)
        for (size_t part = 0; part < data.bars[i].values.size(); ++part) {
            if (data.bars[i].values[part] == 0)
                continue;
            const double margin = m.row * (1 - thickness) / 2;
            out.push_back({i, part,
                           QStringLiteral("%1, %2: %3")
                               .arg(data.bars[i].label, data.series[static_cast<qsizetype>(part)])
                               .arg(data.bars[i].values[part]),
                           m.partOf(data.bars[i], i, part).adjusted(0, margin, 0, -margin)});
        }
    return out;
}

} // namespace ninefold
