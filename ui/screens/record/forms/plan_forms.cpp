// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/plan_forms.h"

#include "core/actions/plan_actions.h"
#include "core/rules/need_words.h"
#include "core/rules/offered.h"
#include "core/rules/tier_suggestion.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

namespace {

/// What she said she wants help with, last time she was asked.
QString wantsHelpWith(const RecordContext& context) {
    const auto* referral = context.current();
    const auto known =
        referral ? knownNeeds(context.book(), *referral, context.today()) : std::nullopt;
    QStringList out;
    for (const auto pathway : pathways)
        if (known && detailOf(*known, pathway).wantsHelp == WantsHelp::Yes)
            out << shortLabel(pathway);
    return out.join(QStringLiteral(", "));
}

QString quoted(const QString& words) {
    return QStringLiteral("“%1”").arg(words);
}

} // namespace

GoalForm::GoalForm(const RecordContext& context, const Goal* change, QWidget* parent)
    : RecordForm(context,
                 change ? Words{tr("Change a goal"), tr("Save goal"), tr("The goal is changed.")}
                        : Words{tr("What does she want?"), tr("Save goal"), tr("The goal is set.")},
                 parent) {
    if (change)
        before_ = *change;
    form()->addStored<Goal>("goal", new LongTextField(2),
                            tr("As she says it, for example: I want my own front door."));
    form()->addStored<Goal>("pathway", choiceOf<Pathway>());
    auto* on = form()->addStored<Goal>("set_on", new DateField(context.today()));
    if (const auto help = wantsHelpWith(context); !help.isEmpty())
        addAside(tr("She wants help with"), help);
    addAside(tr("Few and hers"), tr("Two or three goals are enough. Who does what by when is added "
                                    "to a goal on her plan."));
    if (before_)
        fillFrom(*form(), *before_);
    else
        on->setDate(context.today());
    ready();
}

Outcome GoalForm::save(const QString& saved) {
    Goal goal = before_.value_or(Goal());
    goal.referral = context().referral;
    if (before_)
        goal.referral = before_->referral;
    return context().shell.perform(SaveGoal{before_, readInto(*form(), goal)}, saved);
}

Problems GoalForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This goal was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

GoalOutcomeForm::GoalOutcomeForm(const RecordContext& context, const Goal& goal, QWidget* parent)
    : RecordForm(
          context,
          {tr("What came of this goal?"), tr("Save outcome"), tr("The outcome is in her record.")},
          parent)
    , before_(goal) {
    outcome_ = form()->addStored<Goal>("outcome", choiceOf<GoalOutcome>(ChoiceField::Manner::Row),
                                       tr("As she sees it."));
    on_ = form()->addStored<Goal>("outcome_on", new DateField(context.today()));
    note_ = form()->addStored<Goal>("note", new LongTextField(3));
    addAside(tr("The goal"), quoted(goal.words));
    addAside(tr("Worked on again"),
             tr("If a goal is taken up again, choose Clear: it is then among those worked on."));
    fillFrom(*form(), before_);
    if (!before_.outcome)
        on_->setDate(context.today());
    ready();
}

Outcome GoalOutcomeForm::save(const QString& saved) {
    return context().shell.perform(
        SetGoalOutcome{before_, outcome_->value<GoalOutcome>(), on_->date(), note_->text()}, saved);
}

Problems GoalOutcomeForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This goal was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

PlanActionForm::PlanActionForm(const RecordContext& context, const Goal& goal, QWidget* parent)
    : RecordForm(
          context,
          {tr("Who does what by when?"), tr("Save action"), tr("The action is in her plan.")},
          parent) {
    start_.goal = goal.id;
    addRows(&goal);
    ready();
}

PlanActionForm::PlanActionForm(const RecordContext& context, const GoalAction& action,
                               QWidget* parent)
    : RecordForm(context, {tr("Change an action"), tr("Save action"), tr("The action is changed.")},
                 parent)
    , before_(action)
    , start_(action) {
    addRows(context.book().find(action.goal));
    fill();
    ready();
}

void PlanActionForm::addRows(const Goal* goal) {
    form()->addStored<GoalAction>("action", new TextField,
                                  tr("One step, for example: Ring the council about the list."));
    owner_ =
        form()->addStored<GoalAction>("owner", choiceOf<ActionOwner>(ChoiceField::Manner::Row));
    worker_ = new ChoiceField(ChoiceField::Manner::List);
    worker_->setBlankWords(tr("Her keyworker, whoever that is"));
    for (const auto* worker : offeredKeyworkers(context().book()))
        worker_->addChoice(worker->name, worker->name);
    form()->add(QStringLiteral("worker"),
                {tr("Which worker?"), tr("It comes on the Today list of that worker.")}, worker_);
    partner_ =
        form()->add(QStringLiteral("owner_name"), {tr("Which service?"), {}, true}, new TextField);
    form()->addStored<GoalAction>(
        "due_on", new DateField(context().today()),
        tr("May be left empty. What she does herself is never called overdue."));
    if (before_)
        form()->addStored<GoalAction>("done_on", new DateField(context().today()),
                                      tr("Left empty: still to do."));
    if (goal)
        addAside(tr("The goal"), quoted(goal->words));
}

void PlanActionForm::fill() {
    fillFrom(*form(), *before_);
    const bool isWorkers = before_->owner == ActionOwner::Worker;
    if (isWorkers && !before_->ownerName.isEmpty()) {
        const auto offered = offeredKeyworkers(context().book());
        const bool known = std::any_of(offered.begin(), offered.end(), [&](const Worker* worker) {
            return worker->name == before_->ownerName;
        });
        if (!known) // somebody who has left
            worker_->addChoice(before_->ownerName, before_->ownerName);
        worker_->setTyped(before_->ownerName);
        partner_->setText({});
    }
}

void PlanActionForm::settle() {
    const auto owner = owner_->value<ActionOwner>();
    form()->row(QStringLiteral("worker"))->setVisible(owner == ActionOwner::Worker);
    form()->row(QStringLiteral("owner_name"))->setVisible(owner == ActionOwner::Partner);
}

GoalAction PlanActionForm::answers() const {
    auto action = readInto(*form(), start_);
    if (action.owner == ActionOwner::Worker)
        action.ownerName = worker_->typed();
    return action;
}

Outcome PlanActionForm::save(const QString& saved) {
    return context().shell.perform(SaveGoalAction{before_, answers()}, saved);
}

Problems PlanActionForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This action was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = start_ = *now;
    return both;
}

} // namespace ninefold
