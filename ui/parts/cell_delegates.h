// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells of the tables: every cell paints the same row (ground, line, edge, focus), then its own
// content. Roles: ui/models/item_roles.h.

#include <QStyledItemDelegate>
#include <QTableView>

namespace ninefold {

/// Text with a second line (DetailRole) or an icon (IconRole) where there is one, in the tone of
/// ToneRole. What is cut off stands in the tooltip.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintContent(QPainter& painter, const QRectF& area,
                              const QStyleOptionViewItem& option, const QModelIndex& index) const;
    virtual double contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// The column that says whose row it is: weight 600.
class FirstColumnDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// ChipRole.
class ChipDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    double contentWidth(const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
};

/// ConditionRole.
class ConditionDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    double contentWidth(const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
};

/// NeedsRole.
class NeedsDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    double contentWidth(const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
};

} // namespace ninefold
