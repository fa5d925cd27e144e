// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/work_list.h"

#include "ui/models/item_roles.h"
#include "ui/parts/work_row_delegate.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPersistentModelIndex>
#include <QResizeEvent>
#include <QStyleOptionViewItem>

namespace ninefold {

namespace {

constexpr int leastForColumns = 620;

} // namespace

WorkList::WorkList(QWidget* parent)
    : QListView(parent)
    , delegate_(new WorkRowDelegate(this)) {
    setFrameShape(NoFrame);
    setItemDelegate(delegate_);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(delegate_, &WorkRowDelegate::actionChosen, this, &WorkList::actionWanted);
}

void WorkList::setNarrow(bool narrow) {
    narrow_ = narrow;
    chooseRows();
    setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    scheduleDelayedItemsLayout();
    fitHeight();
}

/// Beside something else in big text there may be room for the list, but not for two columns.
void WorkList::chooseRows() {
    const bool narrow = narrow_ || width() < u(leastForColumns);
    if (narrow == delegate_->isNarrow())
        return;
    delegate_->setNarrow(narrow);
    scheduleDelayedItemsLayout();
}

void WorkList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    chooseRows();
}

void WorkList::setModel(QAbstractItemModel* rows) {
    QListView::setModel(rows);
    connect(rows, &QAbstractItemModel::modelReset, this, &WorkList::fitHeight);
}

/// Wide, the list scrolls in itself; narrow, it shows all its rows and the page scrolls.
void WorkList::fitHeight() {
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; narrow_ && model() && row < model()->rowCount(); ++row)
        height += delegate_->sizeHint(option, model()->index(row, 0)).height();
    setMinimumHeight(height);
    setMaximumHeight(narrow_ ? height : QWIDGETSIZE_MAX);
}

bool WorkList::isWork(const QModelIndex& index) const {
    return index.isValid() && !index.data(SectionRole).isValid();
}

bool WorkList::isOnAction(const QModelIndex& index, QPoint at) const {
    return isWork(index) && delegate_->actionRect(visualRect(index), index).contains(at);
}

QModelIndex WorkList::firstRow() const {
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (const auto index = model()->index(row, 0); isWork(index))
            return index;
    return {};
}

void WorkList::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !isWork(currentIndex())) {
        QListView::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT recordWanted(currentIndex());
    else
        Q_EMIT actionWanted(currentIndex());
}

void WorkList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index =
        byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!isWork(index))
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("workMenu"));
    auto* act = menu.addAction(index.data(ActionRole).toString());
    auto* open = menu.addAction(tr("Open her record"));
    menu.setDefaultAction(act);
    const auto at =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    const QPersistentModelIndex kept(index); // another window may change the list meanwhile
    const auto* chosen = menu.exec(at);
    if (!kept.isValid())
        return;
    if (chosen == act)
        Q_EMIT actionWanted(kept);
    else if (chosen == open)
        Q_EMIT recordWanted(kept);
}

void WorkList::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto at = event->position().toPoint();
    const auto index = indexAt(at);
    if (isWork(index) && !isOnAction(index, at) && event->button() == Qt::LeftButton)
        Q_EMIT recordWanted(index);
    else
        QListView::mouseDoubleClickEvent(event);
}

void WorkList::mouseMoveEvent(QMouseEvent* event) {
    const auto at = event->position().toPoint();
    viewport()->setCursor(isOnAction(indexAt(at), at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void WorkList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowReached(visualRect(current));
}

} // namespace ninefold
