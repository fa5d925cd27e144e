// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/group_place.h"
#include "ui/shell/paged_screen.h"

namespace ninefold {

/// Groups, their sessions and registers, and the pairs of peer mentoring.
class GroupsScreen : public PagedScreen {
    Q_OBJECT
public:
    using PagedScreen::PagedScreen;

protected:
    PagePanel* panelOf(const Place& place) override;
    Place instead(const Place& place) const override;
};

Screen* makeGroupsScreen(Shell& shell);

} // namespace ninefold
