// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an action of her plan stands on a day.

#include "core/casebook/casebook.h"

namespace ninefold {

enum class ActionState : quint8 {
    Done,
    Ended,   ///< not done, and its goal has an outcome: nothing to do any more
    Overdue, ///< a worker's or a service's; hers is never said to be late
    DueNow,  ///< due today, and hers also after that day
    Later,
    NoDate
};
ActionState stateOf(const GoalAction& action, const Goal& goal, QDate today);
/// "Done 4 Mar", "Overdue 2 days", "Due today", "Due Thu 19 Mar", "No date".
QString stateInWords(const GoalAction& action, const Goal& goal, QDate today);

/// "Nour", "Ruth Delaney", "Quayside Housing Advice". `her`: what she is called.
QString ownerInWords(const GoalAction& action, const QString& her);
/// The worker whose action it is, by the name that stands there; null: another, or hers.
const Worker* workerOf(const Casebook& book, const GoalAction& action);

/// Of the referral, as they are shown: those worked on first, then by the day they were set.
std::vector<const Goal*> goalsOf(const Casebook& book, Id<Referral> referral);
/// Of a goal: what is to do first, by its day, without one last; then what is done, newest first.
std::vector<const GoalAction*> actionsOf(const Casebook& book, const Goal& goal);

} // namespace ninefold
