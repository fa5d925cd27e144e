// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/figures_view.h"

class QVBoxLayout;

namespace ninefold {

class FigureChart;

/// A table of figures below its chart, where it has one: a figure is chosen in either.
class ChartedFigures : public FiguresView {
    Q_OBJECT
public:
    explicit ChartedFigures(QWidget* parent = nullptr);

    void show(const ReturnTable& table, const QString& title) override;
    /// What belongs to the chart, between it and the table.
    void addBelowChart(QWidget* widget);

private:
    FigureChart* chart_;
    QWidget* whole_;
    QVBoxLayout* wholeColumn_;
};

} // namespace ninefold
