// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/group_place.h"
#include "ui/shell/page_panel.h"

namespace ninefold {

/// What stands on the Groups screen and is no form: the list, a group, a register.
class GroupsPanel : public PagePanel {
    Q_OBJECT
public:
    GroupsPanel(Shell& shell, const GroupPlace& place, QWidget* parent = nullptr)
        : PagePanel(shell, parent)
        , place_(place) {}

protected:
    const GroupPlace& where() const { return place_; }
    /// Null when it was removed, by undo or in another window.
    const Group* group() const { return book().find(place_.group); }
    void open(GroupPlace::Part part, qint64 about = 0) const {
        shell().go(GroupPlace{part, place_.group, about}.place());
    }

private:
    GroupPlace place_;
};

} // namespace ninefold
