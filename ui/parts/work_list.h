// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ninefold {

class WorkRowDelegate;

/// A list of work (WorkRowDelegate). Enter, a click on the action and the context menu run the one
/// next action; Ctrl+Enter, a double click and the context menu open the record.
class WorkList : public QListView {
    Q_OBJECT
public:
    explicit WorkList(QWidget* parent = nullptr);

    /// Narrow rows; the list is then as high as its rows, to be scrolled with the page.
    void setNarrow(bool narrow);
    void setModel(QAbstractItemModel* model) override;
    /// The first row that is not a section header; invalid if there is none.
    QModelIndex firstRow() const;

Q_SIGNALS:
    void actionWanted(const QModelIndex& index);
    void recordWanted(const QModelIndex& index);
    /// The row came into use; in narrow lists the page scrolls to it. In the list's coordinates.
    void rowReached(const QRect& row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void chooseRows();
    bool isWork(const QModelIndex& index) const;
    bool isOnAction(const QModelIndex& index, QPoint at) const;
    void fitHeight();

    WorkRowDelegate* delegate_;
    bool narrow_ = false;
};

} // namespace ninefold
