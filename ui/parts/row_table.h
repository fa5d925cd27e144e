// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ninefold {

/// A table as look.md §3 has it: whole rows, no grid of its own, rows 34 u high that follow the
/// text size, the row under the pointer lit, Enter and double click open (QTableView::activated).
/// Cells are painted by the delegates of cell_delegates.h; a plain one is set.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);

    /// In units: 34 rows of words, 28 figures, 46 two lines.
    void setRowUnits(int units);
    int hoveredRow() const { return hovered_; }
    /// What its words and its heading need, with the mark of sorting only where it is sorted: Qt
    /// keeps room for that mark in every column.
    int neededWidth(int column) const;

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hover(int row);
    void measure();

    int rowUnits_ = 34;
    int hovered_ = -1;
};

} // namespace ninefold
