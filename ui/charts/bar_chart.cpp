// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/style/theme.h"

#include <QAbstractAxis>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

namespace ninefold {

namespace {

QColor fillOf(const BarChartData& data, const ChartInk& ink, size_t series) {
    if (data.colours == BarChartData::Colours::Levels)
        return ink.levels[std::min(series, ink.levels.size() - 1)];
    const size_t place = data.series.size() == 3 ? series * 2 : series; // 1, 3, 5 for three
    return ink.series[std::min(place, ink.series.size() - 1)];
}

int totalOf(const BarChartData::Bar& bar) {
    return std::accumulate(bar.values.begin(), bar.values.end(), 0);
}

/// Lengths of one chart: what its words take, and what is left for the bars.
struct Measures {
    QFontMetricsF text, strong;
    double title, legend, row, labels, totals;

    Measures(const BarChartData& data, const ChartInk& ink)
        : text(ink.font)
        , strong(strongFont(ink))
        , title(data.title.isEmpty() ? 0 : 26 * ink.unit)
        , legend(data.series.size() > 1 ? 28 * ink.unit : 0)
        , row(std::max(32 * ink.unit, text.height() * 1.5))
        , labels(0)
        , totals(0) {
        for (const auto& bar : data.bars) {
            labels = std::max(labels, text.horizontalAdvance(bar.label));
            totals = std::max(totals, strong.horizontalAdvance(bar.total));
        }
        labels += 10 * ink.unit;
        totals += 10 * ink.unit;
    }
    static QFont strongFont(const ChartInk& ink) {
        QFont font = ink.font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

void paintLegend(QPainter& painter, QPointF at, const BarChartData& data, const ChartInk& ink) {
    const QFontMetricsF metrics(ink.font);
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const QRectF box(at.x(), at.y() + 5 * ink.unit, 18 * ink.unit, 12 * ink.unit);
        painter.setPen(QPen(ink.ink2, 1));
        painter.setBrush(fillOf(data, ink, static_cast<size_t>(i)));
        painter.drawRect(box);
        painter.setPen(ink.ink);
        painter.setFont(ink.font);
        painter.drawText(QRectF(box.right() + 5 * ink.unit, at.y(), 1000, 22 * ink.unit),
                         Qt::AlignLeft | Qt::AlignVCenter, data.series[i]);
        at.rx() = box.right() + metrics.horizontalAdvance(data.series[i]) + 22 * ink.unit;
    }
}

/// The bars themselves; labels and totals stand beside them, where Qt Charts has no place for
/// words.
class Bars {
public:
    Bars(const BarChartData& data, const ChartInk& ink) {
        chart_ = new QChart;
        scene_.addItem(chart_);
        chart_->setBackgroundVisible(false);
        chart_->setMargins({});
        chart_->layout()->setContentsMargins(0, 0, 0, 0);
        chart_->legend()->hide();
        auto* series = new QHorizontalStackedBarSeries;
        series->setBarWidth(0.68);
        for (qsizetype i = 0; i < data.series.size(); ++i)
            series->append(setOf(data, ink, static_cast<size_t>(i)));
        chart_->addSeries(series);
        auto* across = new QValueAxis;
        int most = 1;
        for (const auto& bar : data.bars)
            most = std::max(most, totalOf(bar));
        across->setRange(0, most);
        auto* down = new QBarCategoryAxis;
        for (size_t i = 0; i < data.bars.size(); ++i)
            down->append(QString::number(i));
        for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across, down}) {
            axis->setVisible(false);
            chart_->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
            series->attachAxis(axis);
        }
        most_ = most;
    }

    void paint(QPainter& painter, const QRectF& target) {
        // A pixel more on every side, or the outline of the longest bar is cut off.
        const QRectF room = target.adjusted(-1, -1, 1, 1);
        chart_->resize(room.size());
        chart_->setPlotArea(QRectF(QPointF(1, 1), target.size()));
        scene_.setSceneRect(QRectF(QPointF(0, 0), room.size()));
        scene_.render(&painter, room, scene_.sceneRect(), Qt::IgnoreAspectRatio);
    }
    int most() const { return most_; }

private:
    static QBarSet* setOf(const BarChartData& data, const ChartInk& ink, size_t series) {
        auto* set = new QBarSet(data.series[static_cast<qsizetype>(series)]);
        for (auto bar = data.bars.rbegin(); bar != data.bars.rend(); ++bar) // upwards, as its axis
            *set << (series < bar->values.size() ? bar->values[series] : 0);
        set->setBrush(fillOf(data, ink, series));
        set->setPen(QPen(ink.ink2, 1));
        return set;
    }

    QGraphicsScene scene_;
    QChart* chart_;
    int most_ = 1;
};

} // namespace

double barChartHeight(const BarChartData& data, const ChartInk& ink) {
    const Measures m(data, ink);
    return m.title + m.legend + m.row * static_cast<double>(data.bars.size());
}

void paintBarChart(QPainter& painter, const QRectF& target, const BarChartData& data,
                   const ChartInk& ink) {
    const Measures m(data, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!data.title.isEmpty()) {
        painter.setFont(Measures::strongFont(ink));
        painter.setPen(ink.ink);
        painter.drawText(QRectF(target.left(), target.top(), target.width(), m.title),
                         Qt::AlignLeft | Qt::AlignTop, data.title);
    }
    if (m.legend > 0)
        paintLegend(painter, target.topLeft() + QPointF(0, m.title), data, ink);

    const QRectF plot(target.left() + m.labels, target.top() + m.title + m.legend,
                      std::max(10.0, target.width() - m.labels - m.totals),
                      m.row * static_cast<double>(data.bars.size()));
    Bars bars(data, ink);
    bars.paint(painter, plot);
    for (size_t i = 0; i < data.bars.size(); ++i) {
        const auto& bar = data.bars[i];
        const double top = plot.top() + m.row * static_cast<double>(i);
        const double unit = plot.width() / bars.most();
        painter.setPen(ink.ink);
        painter.setFont(ink.font);
        painter.drawText(QRectF(target.left(), top, m.labels, m.row),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        double x = plot.left();
        for (size_t part = 0; part < bar.values.size(); ++part) {
            const auto number = QString::number(bar.values[part]);
            const QRectF room(x, top, unit * bar.values[part], m.row);
            if (m.text.horizontalAdvance(number) + 4 * ink.unit <= room.width()) {
                painter.setPen(ink.textOn(fillOf(data, ink, part)));
                painter.drawText(room, Qt::AlignCenter, number);
            }
            x = room.right();
        }
        painter.setPen(ink.ink);
        painter.setFont(Measures::strongFont(ink));
        painter.drawText(QRectF(x + 8 * ink.unit, top, m.totals + plot.width(), m.row),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.total);
    }
    painter.restore();
}

BarChart::BarChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void BarChart::setData(BarChartData data) {
    data_ = std::move(data);
    QStringList parts;
    for (const auto& bar : data_.bars)
        parts << QStringLiteral("%1 %2").arg(bar.label, bar.total);
    setAccessibleName(data_.title);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const {
    return {u(420), qCeil(barChartHeight(data_, screenInk())) + 2};
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBarChart(painter, QRectF(rect()).adjusted(1, 1, -1, -1), data_, screenInk());
}

} // namespace ninefold
