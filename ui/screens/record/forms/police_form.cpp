// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/police_form.h"

#include "core/actions/police_actions.h"
#include "core/rules/offered.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

PoliceForm::PoliceForm(const RecordContext& context, const PoliceUpdate* change, QWidget* parent)
    : RecordForm(
          context,
          {tr("What the police told"), tr("Save update"), tr("The update is in her record.")},
          parent) {
    if (change)
        before_ = *change;
    addRows();
    addAside(tr("Only what was told"),
             tr("Write down what the police or the officer said, and when. Nothing is worked out "
                "from it but what is written."));
    if (before_)
        fillFrom(*form(), *before_);
    else
        on_->setDate(context.today());
    ready();
}

void PoliceForm::addRows() {
    kind_ = new ChoiceField(ChoiceField::Manner::Column);
    for (const auto& kind : codes<PoliceUpdateKind>())
        kind_->addChoice(fromUtf8(kind.code), context().current()
                                                  ? wordsOn(*context().current(), kind.value)
                                                  : labelOf(kind.value));
    form()->addStored<PoliceUpdate>("kind", kind_);
    outcome_ = new ChoiceField(ChoiceField::Manner::List);
    outcome_->setBlankWords(tr("Choose what the officer decided"));
    if (const auto* referral = context().current())
        for (const auto one : offeredConditionOutcomes(*referral))
            outcome_->addChoice(fromUtf8(codeOf(one)), wordsOn(*referral, one));
    form()->addStored<PoliceUpdate>("condition_outcome", outcome_);
    deadline_ = form()->add(QStringLiteral("condition_deadline"),
                            {tr("New last day"), tr("As the officer gave it."), true},
                            new DateField(context().today()));
    on_ = form()->addStored<PoliceUpdate>("on", new DateField(context().today()));
    source_ = form()->add(QStringLiteral("source"),
                          {fieldNamed<PoliceUpdate>("source")->labelText(),
                           tr("Who told it, for example PC 4417 Hallam by email."), true},
                          new TextField);
}

void PoliceForm::settle() {
    const bool condition = kind_->value<PoliceUpdateKind>() == PoliceUpdateKind::ConditionOutcome;
    form()->row(QStringLiteral("condition_outcome"))->setVisible(condition);
    form()
        ->row(QStringLiteral("condition_deadline"))
        ->setVisible(condition && outcome_->value<ConditionOutcome>() == ConditionOutcome::Varied);
}

Outcome PoliceForm::save(const QString& saved) {
    RecordPoliceUpdate action;
    action.before = before_;
    action.referral = context().referral;
    action.on = on_->date();
    action.kind = kind_->value<PoliceUpdateKind>();
    if (action.kind == PoliceUpdateKind::ConditionOutcome)
        action.conditionOutcome = outcome_->value<ConditionOutcome>();
    if (action.conditionOutcome == ConditionOutcome::Varied)
        action.newDeadline = deadline_->date();
    action.source = source_->text();
    return context().shell.perform(action, saved);
}

Problems PoliceForm::catchUp() {
    const auto* now = before_ ? context().book().find(before_->id) : nullptr;
    if (!now)
        return {{QString(), tr("This update was removed meanwhile.")}};
    auto both = bringTogether(*form(), *before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
