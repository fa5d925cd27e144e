// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_ground.h"

#include "ui/parts/row_table.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace ninefold {

namespace {

/// Where in its row a cell stands; a list's row is one cell.
struct CellPlace {
    bool first = true, last = true;
};

CellPlace placeOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return {};
    const auto* header = table->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    const auto shown = [&](int from, int step) {
        for (int i = from; i >= 0 && i < header->count(); i += step)
            if (!header->isSectionHidden(header->logicalIndex(i)))
                return true;
        return false;
    };
    return {!shown(visual - 1, -1), !shown(visual + 1, 1)};
}

} // namespace

RowState rowState(const QStyleOptionViewItem& option, const QModelIndex& index) {
    RowState state;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    if (const auto* table = qobject_cast<const RowTable*>(option.widget)) {
        state.hovered = table->hoveredRow() == index.row();
        state.focused = table->hasFocus() && table->currentIndex().row() == index.row();
    }
    return state;
}

QColor RowInk::tone(int tone) const {
    return forced.isValid() ? forced : colourOf(static_cast<Tone>(tone), tokens());
}

RowInk rowInk(const RowState& state) {
    const auto& t = tokens();
    if (state.selected && t.highContrast)
        return {t.onSelection, t.onSelection, t.onSelection, t.onSelection};
    return {t.ink, t.ink2, t.accent, {}};
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const RowState& state) {
    const auto& t = tokens();
    const QRect rect = option.rect;
    if (state.selected)
        painter.fillRect(rect, t.selection);
    else if (state.hovered)
        painter.fillRect(rect, t.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom() - t.border + 1, rect.width(), t.border),
                     t.grid);
    if (state.selected && placeOf(option, index).first) {
        const int left = option.direction == Qt::RightToLeft ? rect.right() - 2 : rect.left();
        painter.fillRect(QRect(left, rect.top(), 3, rect.height()), t.accent);
    }
}

void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const RowState& state) {
    if (!state.focused)
        return;
    auto place = placeOf(option, index);
    if (option.direction == Qt::RightToLeft)
        std::swap(place.first, place.last);
    const QRect r = option.rect;
    const auto ink = tokens().focus;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), ink);
    painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), ink);
    if (place.first)
        painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), ink);
    if (place.last)
        painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), ink);
}

double paintLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font,
                 const QColor& ink, Qt::Alignment alignment) {
    const QFontMetricsF metrics(font);
    const auto shown = metrics.elidedText(text, Qt::ElideRight, area.width() + 0.5);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace ninefold
