// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/table.h"

#include <QAbstractTableModel>

namespace ninefold {

/// A table of a return as it is read: words for codes, numbers to the right. A table "across" shows
/// its rows as columns (months beside one another).
class ReturnTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReturnTable& table, bool across);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Where {
        size_t row;
        size_t column;
    };
    Where where(const QModelIndex& index) const; ///< in the table; column 0 across is the labels

    ReturnTable table_;
    bool across_ = false;
};

} // namespace ninefold
