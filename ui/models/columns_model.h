// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/item_roles.h"

#include <QAbstractTableModel>
#include <QModelIndexList>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <vector>

namespace ninefold {

/// What stands in one cell, worked out from its row when it is asked for.
struct ViewCell {
    QString text;
    QString spoken = {}; ///< blank: the text
    QString tip = {};    ///< blank: the text, where it is cut off
    QVariant sort = {};  ///< not valid: the text
    QVariant mark = {};  ///< Chip, ProgressWords or NeedsMark, read by the column's markRole
    QString detail = {}; ///< second line
    QString icon = {};
    int tone = 0; ///< Tone (ui/style/icon.h); 0 is ink
};

/// One column of a table of Rows: all there is to know about it, as data.
template <class Row>
struct ViewColumn {
    QString key; ///< stable name, for settings and tests
    QString title;
    std::function<ViewCell(const Row&)> cell;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    int markRole = 0;      ///< ChipRole, ConditionRole, NeedsRole; 0: text only
    QString titleTip = {}; ///< the header's full words
};

/// A list of Rows seen through columns. New rows are taken over by their key, so that selection
/// and scroll position stay with the record they were on.
template <class Row>
class ColumnsModel : public QAbstractTableModel {
public:
    using Key = std::function<qint64(const Row&)>;

    ColumnsModel(std::vector<ViewColumn<Row>> columns, Key key, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , columns_(std::move(columns))
        , key_(std::move(key)) {}

    const std::vector<Row>& rows() const { return rows_; }
    const std::vector<ViewColumn<Row>>& columns() const { return columns_; }
    const Row& rowAt(int row) const { return rows_.at(static_cast<size_t>(row)); }
    /// The row with that key, or -1.
    int rowOf(qint64 key) const {
        const auto at = std::find_if(rows_.begin(), rows_.end(),
                                     [&](const Row& row) { return key_(row) == key; });
        return at == rows_.end() ? -1 : static_cast<int>(at - rows_.begin());
    }
    int columnOf(QStringView key) const {
        const auto at = std::find_if(columns_.begin(), columns_.end(),
                                     [&](const auto& column) { return column.key == key; });
        return at == columns_.end() ? -1 : static_cast<int>(at - columns_.begin());
    }

    /// Keys are unique within `rows`.
    void setRows(std::vector<Row> rows) {
        removeGone(rows);
        reorder(rows);
        insertNew(rows);
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const auto& row = rowAt(index.row());
        const auto& column = columns_[static_cast<size_t>(index.column())];
        if (role == KeyRole)
            return key_(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        const bool asked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
                           role == Qt::ToolTipRole || role == SortRole || role == ToneRole ||
                           role == DetailRole || role == IconRole ||
                           (column.markRole && role == column.markRole);
        return asked ? valueOf(column.cell(row), column, role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = columns_[static_cast<size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return column.titleTip;
        case Qt::AccessibleTextRole:
            return column.titleTip.isEmpty() ? column.title : column.titleTip;
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        default:
            return {};
        }
    }

private:
    static QVariant valueOf(const ViewCell& cell, const ViewColumn<Row>& column, int role) {
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::AccessibleTextRole:
            return cell.spoken.isEmpty() ? cell.text : cell.spoken;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : cell.tip;
        case SortRole:
            return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
        case ToneRole:
            return cell.tone;
        case DetailRole:
            return cell.detail;
        case IconRole:
            return cell.icon;
        default:
            return role == column.markRole ? cell.mark : QVariant();
        }
    }
    std::unordered_map<qint64, size_t> placesOf(const std::vector<Row>& rows) const {
        std::unordered_map<qint64, size_t> places;
        places.reserve(rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            places.emplace(key_(rows[i]), i);
        return places;
    }
    void removeGone(const std::vector<Row>& wanted) {
        const auto places = placesOf(wanted);
        for (auto end = rowCount(); end > 0;) {
            auto begin = end;
            while (begin > 0 && !places.count(key_(rowAt(begin - 1))))
                --begin;
            if (begin < end) {
                beginRemoveRows({}, begin, end - 1);
                rows_.erase(rows_.begin() + begin, rows_.begin() + end);
                endRemoveRows();
                end = begin;
            } else {
                --end;
            }
        }
    }
    void reorder(const std::vector<Row>& wanted) {
        const auto places = placesOf(wanted);
        const auto before = [&](const Row& a, const Row& b) {
            return places.at(key_(a)) < places.at(key_(b));
        };
        if (std::is_sorted(rows_.begin(), rows_.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged();
        const auto was = persistentIndexList();
        std::vector<qint64> keys;
        for (const auto& one : was)
            keys.push_back(key_(rowAt(one.row())));
        std::sort(rows_.begin(), rows_.end(), before);
        const auto now = placesOf(rows_);
        QModelIndexList moved;
        for (qsizetype i = 0; i < was.size(); ++i)
            moved.push_back(
                index(static_cast<int>(now.at(keys[static_cast<size_t>(i)])), was[i].column()));
        changePersistentIndexList(was, moved);
        Q_EMIT layoutChanged();
    }
    void insertNew(std::vector<Row>& wanted) {
        const auto known = placesOf(rows_);
        for (size_t i = 0; i < wanted.size();) {
            auto end = i;
            while (end < wanted.size() && !known.count(key_(wanted[end])))
                ++end;
            if (end == i) {
                rows_[i] = std::move(wanted[i]);
                ++i;
                continue;
            }
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            rows_.insert(
                rows_.begin() + static_cast<std::ptrdiff_t>(i),
                std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(i)),
                std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(end)));
            endInsertRows();
            i = end;
        }
    }

    std::vector<Row> rows_;
    std::vector<ViewColumn<Row>> columns_;
    Key key_;
};

} // namespace ninefold
