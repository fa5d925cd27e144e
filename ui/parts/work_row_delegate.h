// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ninefold {

/// A row of work: chip · task and detail · name and state · the one next action. In a narrow list:
/// name and task, chip, action. Also paints the section rows (SectionRole) between them.
/// Roles: ui/models/item_roles.h; the task is Qt::DisplayRole.
class WorkRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { narrow_ = narrow; }
    bool isNarrow() const { return narrow_; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the action stands in a row of that rectangle, at least 28 u high.
    QRect actionRect(const QRect& row, const QModelIndex& index) const;

Q_SIGNALS:
    /// The action was clicked.
    void actionChosen(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    bool narrow_ = false;
};

} // namespace ninefold
