// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/groups.h"
#include "ui/models/columns_model.h"
#include "ui/screens/groups/groups_panel.h"

class QPushButton;

namespace ninefold {

class DeedTable;
class PageHeader;

/// Every group, and every pair of peer mentoring.
class GroupsList : public GroupsPanel {
    Q_OBJECT
public:
    GroupsList(Shell& shell, const GroupPlace& place, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    QWidget* makeEmpty();
    void makeGroups();
    void makePairs();

    PageHeader* header_;
    QPushButton* make_;
    DeedTable* groups_;
    DeedTable* pairs_;
    QWidget* empty_ = nullptr;
    ColumnsModel<GroupRow>* groupRows_ = nullptr;
    ColumnsModel<PairRow>* pairRows_ = nullptr;
};

} // namespace ninefold
