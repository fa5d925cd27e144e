// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When she was last asked how she may safely be reached, and whether it is time to ask again
// (safety.md, "Safe contact where the number is": reviewed on).

#include "core/casebook/casebook.h"

namespace ninefold {

struct ContactCheck {
    enum class State : quint8 {
        Never,  ///< no day is recorded
        Fresh,  ///< or nobody works with her now, so that nobody is to ask
        Expired ///< more days ago than the centre allows, and she has an open referral
    };
    State state = State::Never;
    QDate on;
    QDate expiresOn;  ///< the first day on which it counts for nothing; null: never checked
    QString sentence; ///< "Checked 4 March, more than 30 days ago: ask her again."
};

/// How many days an answer holds (Centre::contactCheckDays, 30).
int contactCheckDays(const Centre& centre);

ContactCheck contactCheck(const Casebook& book, const Woman& woman, QDate today);

} // namespace ninefold
