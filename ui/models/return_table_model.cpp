// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/return_table_model.h"

#include "ui/style/theme.h"

#include <QFont>

namespace ninefold {

void ReturnTableModel::show(const ReturnTable& table, bool across) {
    beginResetModel();
    table_ = table;
    across_ = across;
    endResetModel();
}

int ReturnTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || table_.columns.empty())
        return 0;
    return static_cast<int>(across_ ? table_.columns.size() - 1 : table_.rows.size());
}

int ReturnTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || table_.columns.empty())
        return 0;
    return static_cast<int>(across_ ? table_.rows.size() + 1 : table_.columns.size());
}

std::optional<ReturnTableModel::Place> ReturnTableModel::placeOf(const QModelIndex& index) const {
    if (!index.isValid() || (across_ && index.column() == 0))
        return std::nullopt;
    const auto row = static_cast<size_t>(index.row());
    const auto column = static_cast<size_t>(index.column());
    return across_ ? Place{column - 1, row + 1} : Place{row, column};
}

QVariant ReturnTableModel::data(const QModelIndex& index, int role) const {
    const auto place = placeOf(index);
    if (!place) {
        const auto& column = table_.columns[static_cast<size_t>(index.row()) + 1];
        if (role == Qt::DisplayRole)
            return column.label;
        return role == Qt::ToolTipRole ? column.definition : QVariant();
    }
    const auto at = *place;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return table_.words(at.row, at.column);
    case Qt::AccessibleTextRole:
        return table_.columns[at.column].label + QStringLiteral(": ") +
               table_.printed(at.row, at.column);
    case Qt::TextAlignmentRole:
        return QVariant((table_.columns[at.column].isNumber() ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReturnTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || table_.columns.empty())
        return {};
    const auto at = static_cast<size_t>(section);
    const auto& column = across_ ? table_.columns[0] : table_.columns[at];
    const bool number = across_ ? section > 0 : column.isNumber();
    switch (role) {
    case Qt::DisplayRole:
        if (across_)
            return section == 0 ? QString() : table_.words(at - 1, 0);
        return column.label;
    case Qt::ToolTipRole:
        return column.definition;
    case Qt::TextAlignmentRole:
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace ninefold
