// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_chart.h"

#include "core/base/chart_axis.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_words.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ninefold {

namespace {

constexpr double mostForNames = 0.36; ///< of the width
constexpr double plotHeight = 168;    ///< in units

/// How one of at most five lines is told from the others.
struct Stroke {
    std::vector<qreal> dashes; ///< in widths of the pen; empty: solid
    QScatterSeries::MarkerShape marker = QScatterSeries::MarkerShapeCircle;
    bool hollow = false;
    bool drawnInInk2 = false; ///< its colour alone is too pale for a line
    double size = 8;          ///< of the marker, in units
};

const std::array<Stroke, 5>& strokes() {
    using Marker = QScatterSeries;
    static const std::array<Stroke, 5> all{
        Stroke{{}, Marker::MarkerShapeCircle, false, false, 8},
        Stroke{{4, 2.5}, Marker::MarkerShapeRectangle, true, false, 7},
        Stroke{{1, 2}, Marker::MarkerShapeTriangle, false, false, 9},
        Stroke{{6, 2, 1.5, 2}, Marker::MarkerShapeRotatedRectangle, false, true, 9},
        Stroke{{2.5, 1.5}, Marker::MarkerShapeCircle, true, true, 7.5}};
    return all;
}

QString nameAndLast(const print::Lines::Line& line) {
    return QStringLiteral("%1 %2").arg(line.name).arg(line.values.empty() ? 0 : line.values.back());
}

double wordsHeight(const ChartInk& ink) {
    return QFontMetricsF(ink.font).height();
}

/// Where everything of one chart stands.
class Layout {
public:
    Layout(const QRectF& target, const print::Lines& data, const ChartInk& ink)
        : data_(data) {
        const QFontMetricsF text(ink.font);
        int most = 1;
        for (const auto& line : data.lines)
            for (const int value : line.values)
                most = std::max(most, value);
        top_ = axisTop(most);
        QStringList names;
        for (const auto& line : data.lines)
            names << nameAndLast(line);
        namesWide_ = widthOfLabels(names, ink, target.width() * mostForNames) + 12 * ink.unit;
        scale_ = text.horizontalAdvance(QString::number(top_)) + 14 * ink.unit;
        const double above = text.height() / 2 + 2 * ink.unit;
        plot_ = {target.left() + scale_, target.top() + above,
                 std::max(20.0, target.width() - scale_ - namesWide_ - 16 * ink.unit),
                 std::max(20.0, target.height() - above - text.height() - 10 * ink.unit)};
        placeNames(names, target, ink);
    }

    int top() const { return top_; }
    const QRectF& plot() const { return plot_; }
    const std::vector<QRectF>& names() const { return names_; }
    double x(size_t step) const {
        const auto last = std::max<qsizetype>(1, data_.steps.size() - 1);
        return plot_.left() + plot_.width() * static_cast<double>(step) / static_cast<double>(last);
    }
    double y(double value) const { return plot_.bottom() - plot_.height() * value / top_; }
    double endOf(size_t line) const {
        const auto& values = data_.lines[line].values;
        return y(values.empty() ? 0 : values.back());
    }

private:
    /// Names that stand directly below one another, as near to the ends of their lines as can be.
    struct Stack {
        std::vector<size_t> lines;
        double wanted = 0; ///< sum over its names of where each would have the stack begin
        double high = 0;

        double top() const { return wanted / static_cast<double>(lines.size()); }
    };

    /// Beside the ends of their lines, and moved apart where ends are close.
    void placeNames(const QStringList& words, const QRectF& target, const ChartInk& ink) {
        std::vector<size_t> order(data_.lines.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return endOf(a) < endOf(b); });
        std::vector<Stack> stacks;
        names_.resize(data_.lines.size());
        for (const auto line : order) {
            const double high = heightOfLabels({words[static_cast<qsizetype>(line)]}, ink,
                                               namesWide_ - 10 * ink.unit);
            names_[line] = {plot_.right() + 16 * ink.unit, 0, namesWide_, high};
            stacks.push_back({{line}, endOf(line) - high / 2, high});
            while (stacks.size() > 1) {
                auto& above = stacks[stacks.size() - 2];
                const auto& last = stacks.back();
                if (above.top() + above.high <= last.top())
                    break;
                above.wanted += last.wanted - above.high * static_cast<double>(last.lines.size());
                above.high += last.high;
                above.lines.insert(above.lines.end(), last.lines.begin(), last.lines.end());
                stacks.pop_back();
            }
        }
        double free = target.top();
        for (const auto& stack : stacks) {
            free = std::max(free, stack.top());
            for (const auto line : stack.lines) {
                names_[line].moveTop(free);
                free += names_[line].height();
            }
        }
        liftFrom(target.bottom(), order);
    }

    /// None stands below the lower edge.
    void liftFrom(double lowest, const std::vector<size_t>& order) {
        for (auto line = order.rbegin(); line != order.rend(); ++line) {
            auto& name = names_[*line];
            if (name.bottom() > lowest)
                name.moveBottom(lowest);
            lowest = name.top();
        }
    }

    const print::Lines& data_;
    QRectF plot_;
    std::vector<QRectF> names_;
    double namesWide_ = 0, scale_ = 0;
    int top_ = 1;
};

/// Qt Charts for one painting. Its axes stay hidden: they would cut off the markers at the edges,
/// so the chart is as much wider than the plot as a marker needs.
class LinesOfChart {
public:
    LinesOfChart(const print::Lines& data, const ChartInk& ink)
        : data_(data)
        , ink_(ink)
        , chart_(new QChart) {
        scene_.addItem(chart_);
        chart_->setBackgroundVisible(false);
        chart_->setMargins({});
        chart_->layout()->setContentsMargins(0, 0, 0, 0);
        chart_->legend()->hide();
        for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across_, up_}) {
            axis->setVisible(false);
            chart_->addAxis(axis, axis == across_ ? Qt::AlignBottom : Qt::AlignLeft);
        }
        for (size_t i = data.lines.size(); i-- > 0;) // the first one on top
            addLine(i);
    }

    void paint(QPainter& painter, const Layout& layout) {
        const auto& plot = layout.plot();
        const double edge = 8 * ink_.unit;
        const auto last = static_cast<double>(std::max<qsizetype>(1, data_.steps.size() - 1));
        const double beside = edge * last / plot.width();
        const double beyond = edge * layout.top() / plot.height();
        across_->setRange(-beside, last + beside);
        up_->setRange(-beyond, layout.top() + beyond);
        const QRectF room = plot.adjusted(-edge, -edge, edge, edge);
        chart_->resize(room.size());
        chart_->setPlotArea(QRectF(QPointF(0, 0), room.size()));
        scene_.setSceneRect(QRectF(QPointF(0, 0), room.size()));
        scene_.render(&painter, room, scene_.sceneRect(), Qt::IgnoreAspectRatio);
    }

private:
    void attach(QAbstractSeries* series) {
        chart_->addSeries(series);
        series->attachAxis(across_);
        series->attachAxis(up_);
    }
    void addLine(size_t place) {
        const auto& stroke = strokes()[place % strokes().size()];
        const auto& fill = ink_.series[place % ink_.series.size()];
        const auto& colour = stroke.drawnInInk2 ? ink_.ink2 : fill;
        auto* line = new QLineSeries;
        auto* markers = new QScatterSeries;
        const auto& values = data_.lines[place].values;
        for (size_t step = 0; step < values.size(); ++step) {
            line->append(static_cast<double>(step), values[step]);
            markers->append(static_cast<double>(step), values[step]);
        }
        QPen pen(colour, 2 * ink_.unit, Qt::SolidLine, Qt::FlatCap);
        if (!stroke.dashes.empty())
            pen.setDashPattern(QList<qreal>(stroke.dashes.begin(), stroke.dashes.end()));
        line->setPen(pen);
        attach(line);
        markers->setMarkerShape(stroke.marker);
        markers->setMarkerSize(stroke.size * ink_.unit);
        markers->setColor(stroke.hollow ? ink_.ground : fill);
        markers->setPen(QPen(colour, 1.5 * ink_.unit));
        attach(markers);
    }

    const print::Lines& data_;
    const ChartInk& ink_;
    QGraphicsScene scene_;
    QChart* chart_;
    QValueAxis* across_ = new QValueAxis;
    QValueAxis* up_ = new QValueAxis;
};

void paintScales(QPainter& painter, const print::Lines& data, const ChartInk& ink,
                 const Layout& layout) {
    const QFontMetricsF metrics(ink.font);
    const auto& plot = layout.plot();
    painter.setFont(ink.font);
    const int marks = axisSteps(layout.top());
    for (int i = 0; i <= marks; ++i) {
        const int value = layout.top() * i / marks;
        const double y = std::round(layout.y(value)) + 0.5;
        painter.setPen(QPen(ink.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink.ink2);
        painter.drawText(QRectF(plot.left() - 84 * ink.unit, y - metrics.height() / 2,
                                72 * ink.unit, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    double widest = 1;
    for (const auto& step : data.steps)
        widest = std::max(widest, metrics.horizontalAdvance(step) + 10 * ink.unit);
    // The newest month always has its name, and of the others as many as there is room for.
    const auto count = static_cast<size_t>(data.steps.size());
    const auto room = static_cast<size_t>(std::max(1.0, plot.width() / widest));
    const size_t each = std::max<size_t>(1, (count + room - 1) / room);
    for (size_t back = 0; back < count; back += each) {
        const size_t step = count - 1 - back;
        painter.drawText(QRectF(layout.x(step) - widest / 2, plot.bottom() + 8 * ink.unit, widest,
                                metrics.height()),
                         Qt::AlignCenter, data.steps[static_cast<qsizetype>(step)]);
    }
}

/// "Received **19**", or in two lines where it is long; led to from the end of its line where it
/// could not stand beside it.
void paintName(QPainter& painter, const Layout& layout, size_t place,
               const print::Lines::Line& line, const ChartInk& ink) {
    const auto& room = layout.names()[place];
    const double end = layout.endOf(place);
    if (std::abs(room.center().y() - end) > 3 * ink.unit) {
        painter.setPen(QPen(ink.ink2, 1));
        painter.drawLine(QPointF(layout.plot().right() + 6 * ink.unit, end),
                         QPointF(room.left() - 3 * ink.unit, room.center().y()));
    }
    painter.setPen(ink.ink);
    painter.setFont(ink.font);
    if (room.height() > wordsHeight(ink) * 1.5) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         nameAndLast(line));
        return;
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, line.name);
    const double wide = QFontMetricsF(ink.font).horizontalAdvance(line.name + QLatin1Char(' '));
    paintFigure(painter, room.adjusted(wide, 0, 0, 0),
                QString::number(line.values.empty() ? 0 : line.values.back()), ink);
}

} // namespace

double chartHeight(const print::Lines& data, const ChartInk& ink, double width) {
    if (data.lines.empty() || data.steps.isEmpty())
        return 0;
    double names = 0;
    for (const auto& line : data.lines)
        names += heightOfLabels({nameAndLast(line)}, ink, width * mostForNames);
    return std::max(plotHeight * ink.unit, names) + 2 * wordsHeight(ink) + 12 * ink.unit;
}

void paintChart(QPainter& painter, const QRectF& target, const print::Lines& data,
                const ChartInk& ink) {
    if (data.lines.empty() || data.steps.isEmpty())
        return;
    const Layout layout(target, data, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintScales(painter, data, ink, layout);
    LinesOfChart(data, ink).paint(painter, layout);
    for (size_t i = 0; i < data.lines.size(); ++i)
        paintName(painter, layout, i, data.lines[i], ink);
    painter.restore();
}

std::vector<ChartMark> chartMarks(const QRectF& target, const print::Lines& data,
                                  const ChartInk& ink) {
    std::vector<ChartMark> out;
    const Layout layout(target, data, ink);
    const double half = 7 * ink.unit;
    for (size_t line = 0; line < data.lines.size(); ++line)
        for (size_t step = 0; step < data.lines[line].values.size(); ++step) {
            const int value = data.lines[line].values[step];
            out.push_back(
                {step, line,
                 QStringLiteral("%1, %2: %3")
                     .arg(data.lines[line].name, data.steps[static_cast<qsizetype>(step)])
                     .arg(value),
                 QRectF(layout.x(step) - half, layout.y(value) - half, 2 * half, 2 * half)});
        }
    return out;
}

std::vector<QRectF> lineNames(const QRectF& target, const print::Lines& data, const ChartInk& ink) {
    return Layout(target, data, ink).names();
}

} // namespace ninefold
