// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charted_figures.h"

#include "ui/charts/figure_chart.h"
#include "ui/style/theme.h"

#include <QVBoxLayout>

namespace ninefold {

ChartedFigures::ChartedFigures(QWidget* parent)
    : FiguresView(parent)
    , chart_(new FigureChart)
    , whole_(new QWidget)
    , wholeColumn_(new QVBoxLayout(whole_)) {
    chart_->setObjectName(QStringLiteral("figureChart"));
    wholeColumn_->setContentsMargins(0, u(4), 0, u(8));
    wholeColumn_->addWidget(chart_);
    setAbove(whole_);
    connect(chart_, &FigureChart::chosen, this, &FiguresView::chosen);
    connect(this, &FiguresView::chosen, chart_, &FigureChart::showChosen);
}

void ChartedFigures::addBelowChart(QWidget* widget) {
    wholeColumn_->addWidget(widget);
}

void ChartedFigures::show(const ReturnTable& table, const QString& title) {
    chart_->show(table);
    const bool hasMore = wholeColumn_->count() > 1;
    whole_->setVisible(hasMore || !chart_->isHidden());
    FiguresView::show(table, title);
}

} // namespace ninefold
