// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/table_chart.h"

#include <QWidget>

namespace ninefold {

/// The chart of a table of figures, in the window; its table belongs below it. The arrow keys go
/// from mark to mark and Enter, or a click, chooses the figure. A screen reader is told the mark
/// one is at, and in the description every figure that is drawn.
class FigureChart : public QWidget {
    Q_OBJECT
public:
    explicit FigureChart(QWidget* parent = nullptr);

    /// Hides itself where the table has nothing to draw.
    void show(const ReturnTable& table);

    /// The figure whose women are in sight, chosen here or in the table; its mark is framed.
    void showChosen(size_t row, size_t column);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A figure was chosen, by its place in the table.
    void chosen(size_t row, size_t column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRectF room() const;
    std::vector<ChartMark> marks() const;
    /// The mark at that point, or the number of marks.
    size_t markAt(const QPointF& point) const;
    size_t neighbour(int key) const;
    void goTo(size_t mark);
    void choose(size_t mark);
    void sayWhere();

    QString title_;
    std::optional<DrawnTable> drawn_;
    size_t current_ = 0;
    std::optional<size_t> chosen_;
};

} // namespace ninefold
