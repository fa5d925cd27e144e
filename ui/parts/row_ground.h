// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

namespace ninefold {

/// Whether the row is lit by the pointer or has the keyboard, also when another of its cells has.
struct RowState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};
RowState rowState(const QStyleOptionViewItem& option, const QModelIndex& index);

/// The colours of what stands on a row. On the filled selection of high contrast everything is in
/// one colour; elsewhere `forced` is invalid.
struct RowInk {
    QColor ink, ink2, accent;
    QColor forced;

    QColor tone(int tone) const; ///< ToneRole
};
RowInk rowInk(const RowState& state);

/// The ground of a row or of its cell: selection with its edge of 3 px, pointer, line below.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const RowState& state);
/// The focus ring of a row, 2 px inside; painted last.
void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const RowState& state);

/// One line of text, elided; returns the width it took.
double paintLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font,
                 const QColor& ink, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace ninefold
