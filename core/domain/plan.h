// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her plan: what she wants, who does what until when, and what came of it.

#include "core/base/id.h"
#include "core/domain/casework_codes.h"
#include "core/domain/pathway.h"

#include <QDate>

namespace ninefold {

struct Referral;

struct Goal {
    Id<Goal> id;
    Id<Referral> referral;
    QString ref;                    ///< as G-0012; unique
    std::optional<Pathway> pathway; ///< required
    QString words;                  ///< in her own words; required
    QDate setOn;
    std::optional<GoalOutcome> outcome; ///< none: still being worked on
    QDate outcomeOn;
    QString note;

    friend bool operator==(const Goal&, const Goal&) = default;
};

struct GoalAction {
    Id<GoalAction> id;
    Id<Goal> goal;
    QString what;                     ///< required
    std::optional<ActionOwner> owner; ///< required
    QString ownerName;                ///< of the worker or the service
    QDate dueOn;
    QDate doneOn;

    friend bool operator==(const GoalAction&, const GoalAction&) = default;
};

} // namespace ninefold
