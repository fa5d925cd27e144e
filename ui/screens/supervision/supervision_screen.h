// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/supervision/records_part.h"
#include "ui/shell/paged_screen.h"

namespace ninefold {

/// For managers: who holds how much, what waits, records to look at, handing over, days away.
class SupervisionScreen : public PagedScreen {
    Q_OBJECT
public:
    using PagedScreen::PagedScreen;

protected:
    PagePanel* panelOf(const Place& place) override;
    Place instead(const Place& place) const override;

private:
    RecordSample sample_;
};

Screen* makeSupervisionScreen(Shell& shell);

} // namespace ninefold
