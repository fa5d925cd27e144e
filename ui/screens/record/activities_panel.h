// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/groups.h"
#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

namespace ninefold {

class RecordTable;

/// Support beside keywork: her activities, the groups she is in with her own marks, her peer
/// mentor. No other woman is named here.
class ActivitiesPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ActivitiesPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    void makeActivities();
    void makeGroups();
    void makeMentoring();
    void removeActivity(qint64 id);
    void removeMentoring(qint64 id);

    RecordTable* activities_;
    RecordTable* groups_;
    RecordTable* mentoring_;
    ColumnsModel<Activity>* activityRows_ = nullptr;
    ColumnsModel<HerGroup>* groupRows_ = nullptr;
    ColumnsModel<PeerMentoring>* mentoringRows_ = nullptr;
};

} // namespace ninefold
