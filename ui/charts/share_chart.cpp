// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/horizontal_bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace ninefold {

namespace {

constexpr double mostForShareLabels = 0.36; ///< of the width
constexpr double whole = 100;               ///< per cent

struct ShareMeasures {
    double labels = 0, words = 0, row = 0, bar = 0, note = 0;
    QRectF plot; ///< all rows, from 0 to 100 %

    ShareMeasures(const QRectF& target, const print::Shares& data, const ChartInk& ink) {
        const QFontMetricsF text(ink.font);
        const double gap = 10 * ink.unit;
        QStringList names;
        for (const auto& one : data.rows) {
            names << one.label;
            words = std::max(words, widthOfFigure(one.words, ink));
        }
        labels = widthOfLabels(names, ink, target.width() * mostForShareLabels);
        row = std::max(30 * ink.unit, heightOfLabels(names, ink, labels) + 8 * ink.unit);
        bar = std::max(16 * ink.unit, text.height() * 0.9);
        if (!data.note.isEmpty())
            note = heightOfLabels({data.note}, ink, target.width()) + 8 * ink.unit;
        plot = {target.left() + labels + gap, target.top(),
                std::max(10.0, target.width() - labels - words - 2 * gap),
                row * static_cast<double>(data.rows.size())};
    }
    double at(double percent) const { return plot.left() + plot.width() * percent / whole; }
    /// From 0 to 100 % of one row, as high as its bar.
    QRectF track(size_t place) const {
        return {plot.left(), plot.top() + row * static_cast<double>(place) + (row - bar) / 2,
                plot.width(), bar};
    }
};

/// The interval, wide enough to be seen over dark and light.
void paintInterval(QPainter& painter, const print::Shares::Row& row, const QRectF& track,
                   const ShareMeasures& m, const ChartInk& ink) {
    const double middle = track.center().y();
    const double half = track.height() / 4;
    const double from = m.at(row.lower);
    const double to = m.at(row.upper);
    for (const auto& [colour, width] : {std::pair(ink.ground, 4.5), std::pair(ink.ink, 2.0)}) {
        painter.setPen(QPen(colour, width * ink.unit, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        for (const double end : {from, to})
            painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half));
    }
}

} // namespace

double chartHeight(const print::Shares& data, const ChartInk& ink, double width) {
    if (data.rows.empty())
        return 0;
    const ShareMeasures m({0, 0, width, 0}, data, ink);
    return m.plot.bottom() + m.note;
}

void paintChart(QPainter& painter, const QRectF& target, const print::Shares& data,
                const ChartInk& ink) {
    if (data.rows.empty())
        return;
    const ShareMeasures m(target, data, ink);
    HorizontalBars::Part part{{}, ink.series[2]};
    for (const auto& row : data.rows)
        part.values.push_back(row.isKnown ? row.percent : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < data.rows.size(); ++i) {
        painter.setPen(QPen(ink.grid, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m.track(i));
    }
    HorizontalBars({part}, whole, m.bar / m.row, ink).paint(painter, m.plot);
    for (size_t i = 0; i < data.rows.size(); ++i) {
        const auto& row = data.rows[i];
        const auto track = m.track(i);
        const double top = m.plot.top() + m.row * static_cast<double>(i);
        painter.setPen(ink.ink);
        painter.setFont(ink.font);
        painter.drawText(QRectF(target.left(), top, m.labels, m.row),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.label);
        if (row.lower >= 0)
            paintInterval(painter, row, track, m, ink);
        paintFigure(painter, {m.plot.right() + 10 * ink.unit, top, m.words, m.row}, row.words, ink);
    }
    if (m.note > 0) {
        painter.setFont(ink.font);
        painter.setPen(ink.ink2);
        painter.drawText(QRectF(target.left(), m.plot.bottom() + 8 * ink.unit, target.width(),
                                m.note - 8 * ink.unit + 1),
                         Qt::AlignLeft | Qt::TextWordWrap, data.note);
    }
    painter.restore();
}

std::vector<ChartMark> chartMarks(const QRectF& target, const print::Shares& data,
                                  const ChartInk& ink) {
    std::vector<ChartMark> out;
    const ShareMeasures m(target, data, ink);
    for (size_t i = 0; i < data.rows.size(); ++i)
        out.push_back({i, 0, QStringLiteral("%1: %2").arg(data.rows[i].label, data.rows[i].words),
                       m.track(i)});
    return out;
}

} // namespace ninefold
