// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/group_place.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace ninefold {

class GroupsPanel;

/// Groups, their sessions and registers, and the pairs of peer mentoring.
class GroupsScreen : public Screen {
    Q_OBJECT
public:
    explicit GroupsScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    QWidget* firstFocus() override;

private:
    GroupsPanel* panelOf(const GroupPlace& place);
    void show(const GroupPlace& place);
    void leave();
    void rebuild();

    GroupPlace place_;
    QString key_; ///< of the place in sight, and of a draft begun there
    QVBoxLayout* column_;
    GroupsPanel* panel_ = nullptr;
};

Screen* makeGroupsScreen(Shell& shell);

} // namespace ninefold
