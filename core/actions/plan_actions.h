// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her plan: goals in her words, who does what until when, what came of it.

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps a goal, new or changed; a new one is given its id and the next free reference.
struct SaveGoal {
    std::optional<Goal> before; ///< none: a new one
    Goal goal;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Removes a goal with its actions.
struct RemoveGoal {
    Goal before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Says what came of a goal, and when; both are required. Without an outcome a goal that had one is
/// worked on again.
struct SetGoalOutcome {
    Goal before;
    std::optional<GoalOutcome> outcome;
    QDate on;
    QString note;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Keeps an action of a goal, new or changed.
struct SaveGoalAction {
    std::optional<GoalAction> before; ///< none: a new one
    GoalAction action;                ///< id of a new one is given

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveGoalAction {
    GoalAction before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Done on that day; a null day: still to do.
struct MarkActionDone {
    GoalAction before;
    QDate on;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
