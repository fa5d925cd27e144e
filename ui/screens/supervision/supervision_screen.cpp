// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/supervision_screen.h"

#include "ui/screens/supervision/away_part.h"
#include "ui/screens/supervision/supervision_forms.h"
#include "ui/screens/supervision/waiting_part.h"
#include "ui/screens/supervision/workers_part.h"

namespace ninefold {

using Part = SupervisionPlace::Part;

PagePanel* SupervisionScreen::panelOf(const Place& at) {
    const auto place = SupervisionPlace::of(at);
    switch (place.part) {
    case Part::Waiting:
        return new WaitingPart(shell());
    case Part::Records:
        return new RecordsPart(shell(), sample_);
    case Part::Away:
        return new AwayPart(shell());
    case Part::Handover:
        return new HandoverForm(shell(), {place.about});
    case Part::Leave:
        return new LeaveForm(shell(), book().find(Id<Leave>{place.about}));
    case Part::Workers:
        break;
    }
    return new WorkersPart(shell());
}

Place SupervisionScreen::instead(const Place& at) const {
    const auto place = SupervisionPlace::of(at);
    const bool gone =
        place.part == Part::Leave && place.about && !book().find(Id<Leave>{place.about});
    return gone ? SupervisionPlace{Part::Away, 0}.place() : at;
}

Screen* makeSupervisionScreen(Shell& shell) {
    return new SupervisionScreen(shell);
}

} // namespace ninefold
