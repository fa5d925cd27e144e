// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/references.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// One record made or altered, when she may and nothing is wrong with it. `asked` are problems with
/// the answers themselves.
template <class T>
Drafted kept(const Casebook& book, const Deed& deed, const QString& what,
             const std::optional<T>& before, const T& after, Problems asked = {}) {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    join(asked, problemsWith(book, after, before ? &*before : nullptr, deed.today()));
    ChangeSet changes(what);
    if (before)
        changes.alter(*before, after);
    else
        changes.add(after);
    return draftOf(std::move(changes), std::move(asked));
}

} // namespace

Drafted SaveGoal::draft(const Casebook& book, const Deed& deed) const {
    auto after = goal;
    if (before) {
        after.id = before->id;
        after.ref = before->ref;
    } else {
        after.id = {book.nextId()};
        after.ref = nextGoalRef(book);
    }
    return kept(book, deed, before ? Words::tr("Change a goal") : Words::tr("Add a goal"), before,
                after);
}

Drafted RemoveGoal::draft(const Casebook& book, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove a goal"));
    for (const auto* action : book.of<GoalAction>(before.id))
        changes.remove(*action);
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

Drafted SetGoalOutcome::draft(const Casebook& book, const Deed& deed) const {
    Problems problems;
    if (!outcome && !before.outcome)
        problems.push_back({QStringLiteral("outcome"), Words::tr("Choose what came of it")});
    if (outcome && !on.isValid())
        problems.push_back(
            {QStringLiteral("outcome_on"), Words::tr("Enter the date of the outcome")});
    auto after = before;
    after.outcome = outcome;
    after.outcomeOn = outcome ? on : QDate();
    after.note = note;
    return kept(book, deed, Words::tr("Say what came of a goal"), std::optional(before), after,
                std::move(problems));
}

Drafted SaveGoalAction::draft(const Casebook& book, const Deed& deed) const {
    auto after = action;
    after.id = before ? before->id : Id<GoalAction>{book.nextId()};
    if (after.owner == ActionOwner::Her)
        after.ownerName.clear();
    return kept(book, deed,
                before ? Words::tr("Change an action of the plan")
                       : Words::tr("Add an action to the plan"),
                before, after);
}

Drafted RemoveGoalAction::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove an action of the plan"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

Drafted MarkActionDone::draft(const Casebook& book, const Deed& deed) const {
    auto after = before;
    after.doneOn = on;
    return kept(book, deed,
                on.isValid() ? Words::tr("Mark an action as done")
                             : Words::tr("Mark an action as still to do"),
                std::optional(before), after);
}

} // namespace ninefold
