// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"

#include <QAbstractListModel>
#include <QDate>

namespace ninefold {

/// What the timeline shows: everything, or one sort of thing.
enum class TimelineSort : quint8 { Everything, Appointments, Contacts, Needs, Referral, Support };

/// Her timeline, narrowed to one sort and to words that are in it. Roles: ui/models/item_roles.h.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    void narrow(TimelineSort sort, const QString& words);
    int hidden() const { return static_cast<int>(entries_.size() - shown_.size()); }
    /// "23 entries, none hidden".
    QString countText() const;
    const TimelineEntry& entryAt(int row) const {
        return entries_[shown_[static_cast<size_t>(row)]];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void sift();
    QString whenText(int row) const;

    std::vector<TimelineEntry> entries_;
    std::vector<size_t> shown_;
    QDate today_;
    TimelineSort sort_ = TimelineSort::Everything;
    QString words_;
};

} // namespace ninefold
