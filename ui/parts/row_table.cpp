// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_table.h"

#include "ui/parts/cell_delegates.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QFrame>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace ninefold {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent) {
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(this));
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    connect(&Theme::instance(), &Theme::changed, this, &RowTable::measure);
    measure();
}

void RowTable::setRowUnits(int units) {
    rowUnits_ = units;
    measure();
}

int RowTable::neededWidth(int column) const {
    const auto* header = horizontalHeader();
    const auto title = model()->headerData(column, Qt::Horizontal).toString();
    int heading = QFontMetrics(ninefold::font(Type::Strong)).horizontalAdvance(title) + 2 * u(10);
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() == column)
        heading += style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + u(4);
    return std::max(heading, sizeHintForColumn(column));
}

void RowTable::measure() {
    verticalHeader()->setMinimumSectionSize(u(rowUnits_));
    verticalHeader()->setDefaultSectionSize(u(rowUnits_));
    horizontalHeader()->setMinimumSectionSize(u(32));
    viewport()->update();
}

void RowTable::hover(int row) {
    if (row == hovered_)
        return;
    hovered_ = row;
    viewport()->update();
}

bool RowTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    const bool home = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (home && model() && model()->rowCount() > 0) { // rows are what a person moves over
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ninefold
