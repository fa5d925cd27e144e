// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/directory/directory_place.h"
#include "ui/shell/page_panel.h"

namespace ninefold {

/// A list on the Directory screen.
class DirectoryPanel : public PagePanel {
    Q_OBJECT
public:
    DirectoryPanel(Shell& shell, const DirectoryPlace& place, QWidget* parent = nullptr)
        : PagePanel(shell, parent)
        , place_(place) {}

protected:
    const DirectoryPlace& where() const { return place_; }
    void open(DirectoryPlace::Part part, qint64 about = 0) const {
        shell().go(DirectoryPlace{part, about}.place());
    }

private:
    DirectoryPlace place_;
};

} // namespace ninefold
