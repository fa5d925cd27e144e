// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/table.h"

#include <QAbstractTableModel>

#include <optional>

namespace ninefold {

/// A table of a return as it is read: words for codes, numbers to the right. A table "across" shows
/// its rows as columns (months beside one another).
class ReturnTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReturnTable& table, bool across);

    struct Place {
        size_t row;
        size_t column;
    };
    /// The cell of the table that stands there; none for the labels of a table across.
    std::optional<Place> placeOf(const QModelIndex& index) const;
    const ReturnTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ReturnTable table_;
    bool across_ = false;
};

} // namespace ninefold
