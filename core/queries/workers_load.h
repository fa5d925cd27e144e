// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who holds how much: the open referrals of each worker, so that a new one goes to whoever has
// room.

#include "core/casebook/casebook.h"

#include <QDate>

#include <functional>

namespace ninefold {

struct WorkerLoad {
    Id<Worker> worker; ///< none: what nobody holds, or somebody who has left
    QString name;
    // Referrals by their ids, each list a part of `open`.
    std::vector<Id<Referral>> open;
    std::vector<Id<Referral>> conditionOpen; ///< the condition can still be met
    std::vector<Id<Referral>> overdue;       ///< some work for her is past its last day
    std::vector<Id<Referral>> notAssessed;
};

/// As at today, of the referrals that are let in: keyworkers, whoever else holds one, then what
/// nobody holds where there is such. The most first, then by name.
std::vector<WorkerLoad> workersLoad(const Casebook& book, QDate today,
                                    const std::function<bool(const Referral&)>& admits);

} // namespace ninefold
