// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold {

/// An entry of her timeline: when (WhenRole) · icon (IconRole) in a disc on a line · the kind
/// (Qt::DisplayRole) and what came of it (OutcomeRole) · the text in full (DetailRole), wrapped,
/// in the tone of ToneRole and after the shape of ChipRole where there is one.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ninefold
