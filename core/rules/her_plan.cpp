// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/her_plan.h"

#include "core/base/date_words.h"

#include <tuple>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

} // namespace

ActionState stateOf(const GoalAction& action, const Goal& goal, QDate today) {
    if (action.doneOn.isValid())
        return ActionState::Done;
    if (goal.outcome)
        return ActionState::Ended;
    if (!action.dueOn.isValid())
        return ActionState::NoDate;
    if (action.dueOn > today)
        return ActionState::Later;
    return action.dueOn == today || action.owner == ActionOwner::Her ? ActionState::DueNow
                                                                     : ActionState::Overdue;
}

QString stateInWords(const GoalAction& action, const Goal& goal, QDate today) {
    switch (stateOf(action, goal, today)) {
    case ActionState::Done:
        return Words::tr("Done %1").arg(dayMonth(action.doneOn, today));
    case ActionState::Ended:
        return Words::tr("Ended with the goal");
    case ActionState::Overdue: {
        const auto days = action.dueOn.daysTo(today);
        return days == 1 ? Words::tr("Overdue 1 day") : Words::tr("Overdue %1 days").arg(days);
    }
    case ActionState::DueNow:
        return action.dueOn == today
                   ? Words::tr("Due today")
                   : Words::tr("Was due %1").arg(weekdayDayMonth(action.dueOn, today));
    case ActionState::Later:
        return Words::tr("Due %1").arg(weekdayDayMonth(action.dueOn, today));
    case ActionState::NoDate:
        break;
    }
    return Words::tr("No date");
}

QString ownerInWords(const GoalAction& action, const QString& her) {
    if (action.owner == ActionOwner::Her)
        return her;
    return action.ownerName.isEmpty() ? labelOf(action.owner) : action.ownerName;
}

const Worker* workerOf(const Casebook& book, const GoalAction& action) {
    if (action.owner != ActionOwner::Worker || action.ownerName.isEmpty())
        return nullptr;
    return book.workerByName(action.ownerName);
}

std::vector<const Goal*> goalsOf(const Casebook& book, Id<Referral> referral) {
    auto goals = book.of<Goal>(referral);
    std::stable_sort(goals.begin(), goals.end(), [](const Goal* a, const Goal* b) {
        return std::tuple(a->outcome.has_value(), a->setOn) <
               std::tuple(b->outcome.has_value(), b->setOn);
    });
    return goals;
}

std::vector<const GoalAction*> actionsOf(const Casebook& book, const Goal& goal) {
    auto actions = book.of<GoalAction>(goal.id);
    std::stable_sort(actions.begin(), actions.end(), [](const GoalAction* a, const GoalAction* b) {
        const bool done = a->doneOn.isValid();
        if (done != b->doneOn.isValid())
            return !done;
        if (done)
            return a->doneOn > b->doneOn;
        return std::tuple(a->dueOn.isNull(), a->dueOn) < std::tuple(b->dueOn.isNull(), b->dueOn);
    });
    return actions;
}

} // namespace ninefold
