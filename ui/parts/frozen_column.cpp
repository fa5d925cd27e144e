// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/frozen_column.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace ninefold {

FrozenColumn::FrozenColumn(RowTable* table)
    : RowTable(table)
    , table_(table) {
    setFocusPolicy(Qt::NoFocus);
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegateForColumn(0, table->itemDelegateForColumn(0));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu); // the table's own
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(table->horizontalHeader()->sectionsClickable());
    connect(horizontalHeader(), &QHeaderView::sectionClicked, table->horizontalHeader(),
            &QHeaderView::sectionClicked);
    connect(this, &QTableView::activated, table, &QTableView::activated);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    table->installEventFilter(this);
    place();
}

void FrozenColumn::place() {
    const bool wanted = table_->horizontalScrollBar()->value() > 0;
    setVisible(wanted);
    if (!wanted)
        return;
    const int width = table_->columnWidth(0);
    setColumnWidth(0, width);
    setGeometry(table_->frameWidth(), table_->frameWidth(), width + tokens().border,
                table_->viewport()->height() + table_->horizontalHeader()->height());
    verticalScrollBar()->setValue(table_->verticalScrollBar()->value());
    raise();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return RowTable::eventFilter(watched, event);
}

void FrozenColumn::paintEvent(QPaintEvent* event) {
    RowTable::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(
        QRect(viewport()->width() - tokens().border, 0, tokens().border, viewport()->height()),
        tokens().line);
}

} // namespace ninefold
