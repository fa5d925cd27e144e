// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace ninefold {

/// A place on the Supervision screen.
struct SupervisionPlace {
    enum class Part : quint8 {
        Workers,
        Waiting, ///< new referrals, and work past its last day
        Records, ///< a sample to look at, and the notes that were left
        Away,
        Handover, ///< `about`: whose caseload; 0: still to be chosen
        Leave     ///< `about`: the days away to change; 0: new ones
    };
    Part part = Part::Workers;
    qint64 about = 0;

    Place place() const;
    /// An unknown section is the workers.
    static SupervisionPlace of(const Place& place);

    friend bool operator==(const SupervisionPlace&, const SupervisionPlace&) = default;
};

} // namespace ninefold
