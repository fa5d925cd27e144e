// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts_on_paper.h"

#include "core/base/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace ninefold::print {

namespace {

constexpr qreal small = 10; ///< points: words of a chart
const QColor barFill(0x7f, 0xb0, 0xb1);
const QColor gridInk(0xb0, 0xb0, 0xb0);

void drawShare(Paper& paper, const Shares::Row& row, qreal labelWidth, qreal wordsWidth) {
    const qreal room = paper.width() - labelWidth - wordsWidth - 8;
    const qreal height =
        std::max(20.0, paper.height(row.label, small, Weight::Regular, labelWidth - 8) + 4);
    paper.need(height);
    const qreal top = paper.y();
    const auto at = [&](qreal percent) { return labelWidth + room * percent / 100; };
    paper.text(row.label, 0, top + 2, small, Weight::Regular, labelWidth - 8);
    paper.box({labelWidth, top + 1, room, 14}, Qt::white, 0.25);
    if (row.isKnown && row.percent > 0)
        paper.box({labelWidth, top + 1, room * row.percent / 100, 14}, barFill, 0.75);
    if (row.lower >= 0) {
        const qreal middle = top + 8;
        paper.stroke({{at(row.lower), middle}, {at(row.upper), middle}}, 1.25);
        for (const qreal end : {row.lower, row.upper})
            paper.stroke({{at(end), middle - 4}, {at(end), middle + 4}}, 1.25);
    }
    paper.text(row.words, labelWidth + room + 8, top + 2, small, Weight::Regular, wordsWidth);
    paper.advance(height);
}

} // namespace

void drawShares(Paper& paper, const Shares& block) {
    qreal words = 0;
    qreal label = 0;
    for (const auto& row : block.rows) {
        words = std::max(words, paper.lineWidth(row.words, small, Weight::Regular));
        label = std::max(label, paper.lineWidth(row.label, small, Weight::Regular));
    }
    const qreal labelWidth = std::min(label + 12, paper.width() * 0.42);
    for (const auto& row : block.rows)
        drawShare(paper, row, labelWidth, words + 2);
    if (!block.note.isEmpty()) {
        const qreal height = paper.height(block.note, small, Weight::Regular, paper.width());
        paper.need(height + 6);
        paper.text(block.note, 0, paper.y() + 4, small, Weight::Regular, paper.width());
        paper.advance(height + 4);
    }
    paper.advance(10);
}

void drawLines(Paper& paper, const Lines& block) {
    constexpr qreal height = 115; ///< leaves room for the table of fifteen rows below it
    constexpr qreal left = 30;
    constexpr qreal sample = 24; ///< of a line, before its name
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                       Qt::DashDotDotLine};
    paper.need(height + 40);
    int most = 1;
    qreal names = 0;
    for (const auto& line : block.lines) {
        for (const int value : line.values)
            most = std::max(most, value);
        names = std::max(
            names, paper.lineWidth(line.name + QStringLiteral(" 0000"), small, Weight::Regular));
    }
    const int top = axisTop(most);
    const qreal above = paper.y() + 6;
    const qreal width = paper.width() - left - names - sample - 15;
    const auto steps = std::max<qsizetype>(1, block.steps.size() - 1);
    const auto x = [&](qsizetype step) {
        return left + width * static_cast<qreal>(step) / static_cast<qreal>(steps);
    };
    const auto y = [&](qreal value) { return above + height * (1 - value / top); };
    const int marks = axisSteps(top);
    for (int i = 0; i <= marks; ++i) {
        const int value = top * i / marks;
        paper.rule(y(value), left, left + width, 0.5, gridInk);
        paper.text(QString::number(value), 0, y(value) - 6, small, Weight::Regular, left - 6,
                   Qt::AlignRight);
    }
    // Names of months where there is room for them.
    const auto each = static_cast<qsizetype>(
        std::ceil(44.0 * static_cast<qreal>(block.steps.size()) / std::max(width, 1.0)));
    for (qsizetype i = 0; i < block.steps.size(); i += std::max<qsizetype>(1, each))
        paper.text(block.steps[i], x(i) - 30, above + height + 4, small, Weight::Regular, 60,
                   Qt::AlignHCenter);

    // Names at the lines' ends, moved apart where the ends are close.
    // Before each a piece of its line, since an end may be anywhere between the names.
    std::vector<std::pair<qreal, size_t>> ends;
    for (size_t i = 0; i < block.lines.size(); ++i) {
        QPolygonF points;
        for (size_t step = 0; step < block.lines[i].values.size(); ++step)
            points << QPointF(x(static_cast<qsizetype>(step)), y(block.lines[i].values[step]));
        paper.stroke(points, 1.5, styles[i % 5]);
        for (const auto& point : points)
            paper.mark(point, static_cast<int>(i % 5));
        ends.emplace_back(points.isEmpty() ? above : points.last().y(), i);
    }
    std::sort(ends.begin(), ends.end());
    qreal free = above - 8;
    for (const auto& [at, i] : ends) {
        const auto& line = block.lines[i];
        const qreal label = std::max(at - 6, free);
        const qreal from = left + width + 10;
        paper.stroke({{from, label + 6}, {from + sample, label + 6}}, 1.5, styles[i % 5]);
        paper.mark({from + sample / 2, label + 6}, static_cast<int>(i % 5));
        paper.text(QStringLiteral("%1 %2").arg(line.name).arg(
                       line.values.empty() ? 0 : line.values.back()),
                   from + sample + 5, label, small, Weight::Regular, names);
        free = label + 13;
    }
    paper.advance(height + 34);
}

} // namespace ninefold::print
