// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/groups.h"
#include "ui/models/columns_model.h"
#include "ui/screens/groups/groups_panel.h"

class QBoxLayout;
class QPushButton;

namespace ninefold {

class DeedTable;
class PageHeader;

/// One group: its sessions with their registers, and its members.
class GroupPanel : public GroupsPanel {
    Q_OBJECT
public:
    GroupPanel(Shell& shell, const GroupPlace& place, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void makeSessions();
    void makeMembers();
    void removeSession(qint64 id);
    void removeMember(qint64 id);

    PageHeader* header_ = nullptr;
    QPushButton* change_ = nullptr;
    DeedTable* sessions_;
    DeedTable* members_;
    QPushButton* plan_ = nullptr;
    QBoxLayout* tables_;
    ColumnsModel<SessionRow>* sessionRows_ = nullptr;
    ColumnsModel<MemberRow>* memberRows_ = nullptr;
};

} // namespace ninefold
