// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today_list.h"

#include <QAbstractListModel>

#include <vector>

namespace ninefold {

/// The rows of Today under their two section headers, for a WorkList.
class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setList(const TodayList& list);
    /// The work in that row; null for a section header.
    const TodayRow* rowAt(const QModelIndex& index) const;
    /// Where the same piece of work stands; invalid when it is done.
    QModelIndex find(const Attention& work) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        QString section; ///< a header when not blank
        QString count;
        TodayRow row;
    };
    void addSection(const QString& title, const QString& count, const std::vector<TodayRow>& rows);

    std::vector<Entry> entries_;
};

} // namespace ninefold
