// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/horizontal_bars.h"

#include "ui/charts/chart_ink.h"

#include <QAbstractAxis>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QValueAxis>

#include <algorithm>

namespace ninefold {

HorizontalBars::HorizontalBars(const std::vector<Part>& parts, double most, double thickness,
                               const ChartInk& ink)
    : chart_(new QChart)
    , across_(new QValueAxis)
    , most_(most) {
    scene_.addItem(chart_);
    chart_->setBackgroundVisible(false);
    chart_->setMargins({});
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->legend()->hide();
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(thickness);
    auto* down = new QBarCategoryAxis;
    for (const auto& part : parts) {
        auto* set = new QBarSet({});
        for (auto value = part.values.rbegin(); value != part.values.rend(); ++value)
            *set << *value; // upwards, as its axis
        set->setBrush(part.fill);
        set->setPen(QPen(ink.ink2, 1));
        series->append(set);
    }
    for (size_t row = 0; !parts.empty() && row < parts.front().values.size(); ++row)
        down->append(QString::number(row));
    chart_->addSeries(series);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across_, down}) {
        axis->setVisible(false);
        chart_->addAxis(axis, axis == across_ ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(axis);
    }
}

void HorizontalBars::paint(QPainter& painter, const QRectF& target) {
    // A pixel more on both sides, or half the outline of the first and the longest bar is cut off.
    const QRectF room = target.adjusted(-1, 0, 1, 0);
    const double pixel = most_ / std::max(1.0, target.width());
    across_->setRange(-pixel, most_ + pixel);
    chart_->resize(room.size());
    chart_->setPlotArea(QRectF(QPointF(0, 0), room.size()));
    scene_.setSceneRect(QRectF(QPointF(0, 0), room.size()));
    scene_.render(&painter, room, scene_.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace ninefold
