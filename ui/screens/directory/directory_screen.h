// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/directory.h"
#include "ui/shell/paged_screen.h"

namespace ninefold {

/// The partner services that women are referred to, and the funds of hardship grants.
class DirectoryScreen : public PagedScreen {
    Q_OBJECT
public:
    using PagedScreen::PagedScreen;

protected:
    PagePanel* panelOf(const Place& place) override;
    Place instead(const Place& place) const override;

private:
    DirectoryFilter filter_;
};

Screen* makeDirectoryScreen(Shell& shell);

} // namespace ninefold
