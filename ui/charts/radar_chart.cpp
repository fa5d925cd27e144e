// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radar_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/style/theme.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QAreaSeries>
#include <QColor>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ninefold {

namespace {

/// Levels are drawn this much further out, so that "none" on several axes is a ring, not one point.
constexpr double innerRing = 0.6;
/// Beyond the outermost ring, for the markers on it: a polar chart cuts off what lies further out.
constexpr double outerRoom = 0.25;

struct RadarStroke {
    QColor colour;
    Qt::PenStyle pen = Qt::SolidLine;
    QScatterSeries::MarkerShape marker = QScatterSeries::MarkerShapeCircle;
    bool hollow = false;
    double width = 2;
};

/// Qt Charts' polar chart for one painting: its own axes stay hidden, since a radar has straight
/// sides between its axes where a polar chart has circles.
class Radar {
public:
    Radar(const RadarData& data, const ChartInk& ink)
        : data_(data)
        , ink_(ink)
        , chart_(new QPolarChart) {
        scene_.addItem(chart_);
        chart_->setBackgroundVisible(false);
        chart_->setMargins({});
        chart_->layout()->setContentsMargins(0, 0, 0, 0);
        chart_->legend()->hide();
        angular_->setRange(0, 360);
        radial_->setRange(0, data.highest + innerRing + outerRoom);
        for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{angular_, radial_})
            axis->setVisible(false);
        chart_->addAxis(angular_, QPolarChart::PolarOrientationAngular);
        chart_->addAxis(radial_, QPolarChart::PolarOrientationRadial);

        addWeb();
        if (data.now && isWhole(*data.now))
            addArea(*data.now);
        if (data.first)
            addLine(*data.first,
                    {ink.series[1], Qt::DashLine, QScatterSeries::MarkerShapeRectangle, true, 2});
        if (data.now)
            addLine(*data.now,
                    {ink.accent, Qt::SolidLine, QScatterSeries::MarkerShapeCircle, false, 2});
    }

    void paint(QPainter& painter, const QRectF& target) {
        const double edge = 8 * ink_.unit; // room for the markers on the outermost ring
        const QRectF room = target.adjusted(-edge, -edge, edge, edge);
        chart_->resize(room.size());
        chart_->setPlotArea(QRectF(QPointF(edge, edge), target.size()));
        scene_.setSceneRect(QRectF(QPointF(0, 0), room.size()));
        scene_.render(&painter, room, scene_.sceneRect(), Qt::KeepAspectRatio);
    }

private:
    double angle(qsizetype axis) const {
        return 360.0 * static_cast<double>(axis) / static_cast<double>(data_.axes.size());
    }
    bool isWhole(const RadarData::Line& line) const {
        return std::all_of(line.values.begin(), line.values.end(),
                           [](const auto& value) { return value.has_value(); });
    }
    void attach(QAbstractSeries* series) {
        chart_->addSeries(series);
        series->attachAxis(angular_);
        series->attachAxis(radial_);
    }
    /// Spokes, and a polygon for every level.
    void addWeb() {
        const QPen pen(ink_.grid, 1);
        for (int level = 0; level <= data_.highest; ++level) {
            auto* ring = new QLineSeries;
            for (qsizetype i = 0; i <= data_.axes.size(); ++i)
                ring->append(angle(i), level + innerRing);
            ring->setPen(pen);
            attach(ring);
        }
        for (qsizetype i = 0; i < data_.axes.size(); ++i) {
            auto* spoke = new QLineSeries;
            spoke->append(angle(i), innerRing);
            spoke->append(angle(i), data_.highest + innerRing);
            spoke->setPen(pen);
            attach(spoke);
        }
    }
    /// The first value comes again at 360°, which closes the line.
    QLineSeries* closed(const RadarData::Line& line) const {
        auto* series = new QLineSeries;
        for (qsizetype i = 0; i <= data_.axes.size(); ++i) {
            const auto& value = line.values[static_cast<size_t>(i % data_.axes.size())];
            series->append(angle(i), value.value_or(0) + innerRing);
        }
        return series;
    }
    void addArea(const RadarData::Line& line) {
        auto* edge = closed(line);
        auto* area = new QAreaSeries(edge);
        edge->setParent(area); // an area does not own its edge
        QColor tint = ink_.accent;
        tint.setAlphaF(0.12F);
        area->setBrush(tint);
        area->setPen(Qt::NoPen);
        attach(area);
    }
    /// One piece of line for every stretch of answered axes, then the markers.
    void addLine(const RadarData::Line& line, const RadarStroke& stroke) {
        QPen pen(stroke.colour, stroke.width * ink_.unit, stroke.pen);
        pen.setCapStyle(Qt::FlatCap);
        auto* markers = new QScatterSeries;
        QLineSeries* piece = nullptr;
        const auto count = data_.axes.size();
        for (qsizetype i = 0; i <= count; ++i) {
            const auto& value = line.values[static_cast<size_t>(i % count)];
            if (!value) {
                piece = nullptr;
                continue;
            }
            if (!piece) {
                piece = new QLineSeries;
                piece->setPen(pen);
                pieces_.push_back(piece);
            }
            piece->append(angle(i), *value + innerRing);
            if (i < count)
                markers->append(angle(i), *value + innerRing);
        }
        for (auto* one : pieces_)
            attach(one);
        pieces_.clear();
        markers->setMarkerShape(stroke.marker);
        markers->setMarkerSize((stroke.hollow ? 7 : 8) * ink_.unit);
        markers->setColor(stroke.hollow ? ink_.ground : stroke.colour);
        markers->setBorderColor(stroke.colour);
        markers->setPen(QPen(stroke.colour, 1.75 * ink_.unit));
        attach(markers);
    }

    const RadarData& data_;
    const ChartInk& ink_;
    QGraphicsScene scene_;
    QPolarChart* chart_;
    QValueAxis* angular_ = new QValueAxis;
    QValueAxis* radial_ = new QValueAxis;
    std::vector<QLineSeries*> pieces_;
};

/// From the chart's circle to the names of its axes.
constexpr double nameGap = 4;
/// The sine of an axis that is named in the middle above or below its end.
constexpr double nearlyUpright = 0.2;

double turnOf(const RadarData& data, qsizetype axis) {
    return 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(data.axes.size());
}

void paintAxisNames(QPainter& painter, const QRectF& plot, const RadarData& data,
                    const ChartInk& ink) {
    const QFontMetricsF metrics(ink.font);
    painter.setFont(ink.font);
    painter.setPen(ink.ink);
    for (qsizetype i = 0; i < data.axes.size(); ++i) {
        const double turn = turnOf(data, i);
        const double radius = plot.width() / 2 + nameGap * ink.unit;
        const QPointF at(plot.center().x() + radius * std::sin(turn),
                         plot.center().y() - radius * std::cos(turn));
        const double wide = metrics.horizontalAdvance(data.axes[i]);
        const double side = std::sin(turn);
        const double left = std::abs(side) < nearlyUpright ? at.x() - wide / 2
                            : side > 0                     ? at.x()
                                                           : at.x() - wide;
        const double high = metrics.height();
        const double top = at.y() - high / 2 - std::cos(turn) * high / 2;
        painter.drawText(QRectF(left, top, wide + 1, high), Qt::AlignLeft, data.axes[i]);
    }
}

/// The two lines with their names, in the middle below the chart.
void paintKey(QPainter& painter, const QRectF& area, const RadarData& data, const ChartInk& ink) {
    const QFontMetricsF metrics(ink.font);
    const double sample = 30 * ink.unit, gap = 6 * ink.unit, between = 20 * ink.unit;
    double wide = -between;
    for (const auto* line : {&data.first, &data.now})
        if (*line)
            wide += sample + gap + metrics.horizontalAdvance((*line)->label) + between;
    double x = area.center().x() - wide / 2;
    const double middle = area.center().y();
    painter.setFont(ink.font);
    for (const auto* line : {&data.first, &data.now}) {
        if (!*line)
            continue;
        const bool isFirst = line == &data.first;
        const auto colour = isFirst ? ink.series[1] : ink.accent;
        painter.setPen(
            QPen(colour, 2 * ink.unit, isFirst ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
        painter.setPen(QPen(colour, 1.75 * ink.unit));
        painter.setBrush(isFirst ? ink.ground : colour);
        const QPointF dot(x + sample / 2, middle);
        const double half = 3.75 * ink.unit;
        if (isFirst)
            painter.drawRect(QRectF(dot.x() - half, dot.y() - half, 2 * half, 2 * half));
        else
            painter.drawEllipse(dot, half, half);
        x += sample + gap;
        const auto& label = (*line)->label;
        painter.setPen(ink.ink);
        painter.drawText(QRectF(x, area.top(), metrics.horizontalAdvance(label) + 2, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
        x += metrics.horizontalAdvance(label) + between;
    }
}

} // namespace

void paintRadar(QPainter& painter, const QRectF& target, const RadarData& data,
                const ChartInk& ink) {
    if (data.axes.isEmpty())
        return;
    const QFontMetricsF metrics(ink.font);
    const double key = metrics.height() + 8 * ink.unit;
    const double names = metrics.height() + 10 * ink.unit;
    double side = target.height() - key - 2 * names;
    for (qsizetype i = 0; i < data.axes.size(); ++i) {
        // The names at the sides need their width beside the chart; those above and below do not.
        const double across = std::abs(std::sin(turnOf(data, i)));
        const double left = target.width() / 2 - metrics.horizontalAdvance(data.axes[i]);
        if (across >= nearlyUpright)
            side = std::min(side, 2 * (left / across - nameGap * ink.unit));
    }
    side = std::max(40 * ink.unit, side);
    const QRectF plot(target.center().x() - side / 2, target.top() + names, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Radar(data, ink).paint(painter, plot);
    paintAxisNames(painter, plot, data, ink);
    paintKey(painter, QRectF(target.left(), plot.bottom() + names, target.width(), key), data, ink);
    painter.restore();
}

RadarChart::RadarChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void RadarChart::setData(RadarData data) {
    data_ = std::move(data);
    QStringList parts;
    for (const auto* line : {&data_.first, &data_.now})
        if (*line)
            parts << (*line)->label;
    setAccessibleName(tr("Change over time: %1").arg(parts.join(QStringLiteral(", "))));
    update();
}

QSize RadarChart::sizeHint() const {
    return {u(374), u(240)};
}

void RadarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRadar(painter, rect(), data_, screenInk());
}

} // namespace ninefold
