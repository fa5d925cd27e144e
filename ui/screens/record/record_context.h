// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/record_place.h"
#include "ui/shell/shell.h"

#include <QDate>

namespace ninefold {

/// What every part of an open record works on. The screen owns it and sets it when one arrives;
/// parts keep a reference.
struct RecordContext {
    Shell& shell;
    Id<Woman> woman;
    Id<Referral> referral; ///< the one in sight; none: she has no referral

    Session& session() const { return shell.session(); }
    const Casebook& book() const { return session().casebook(); }
    QDate today() const { return session().today(); }
    /// Null when she was removed, by undo or in another window. Holds until the next change.
    const Woman* herself() const { return book().find(woman); }
    const Referral* current() const { return book().find(referral); }
    bool mayEdit() const { return session().readOnlyReason().isEmpty(); }

    void go(const RecordPlace& place) const { shell.go(place.place()); }
    void open(RecordTab tab) const { go({woman, referral, tab, RecordDeed::None, 0}); }
    void open(RecordDeed deed, qint64 about = 0) const {
        go(placeOf(woman, referral, deed, about));
    }
};

} // namespace ninefold
