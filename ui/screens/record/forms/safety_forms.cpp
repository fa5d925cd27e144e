// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/safety_forms.h"

#include "core/actions/record_actions.h"
#include "core/actions/risk_actions.h"
#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "core/rules/risks.h"
#include "ui/forms/stored_form.h"
#include "ui/screens/record/who_harms_her.h"

#include <QLabel>

namespace ninefold {

namespace {

/// Takes in the record as it stands now; a problem about the whole when it is gone.
template <class T>
Problems caughtUp(const RecordContext& context, const Form& form, T& before) {
    const auto* now = context.book().find(before.id);
    if (!now)
        return {{QString(), RiskForm::tr("This was removed meanwhile.")}};
    auto both = bringTogether(form, before, *now);
    before = *now;
    return both;
}

RecordForm::Words wordsFor(const Risk* change) {
    if (!change)
        return {RiskForm::tr("Write down a risk"), RiskForm::tr("Save risk"),
                RiskForm::tr("The risk is in her record.")};
    return {RiskForm::tr("Change a risk"), RiskForm::tr("Save risk"),
            RiskForm::tr("The risk is changed.")};
}

RecordForm::Words wordsFor(const Perpetrator* change) {
    return {change ? PerpetratorForm::tr("Change who harms her")
                   : PerpetratorForm::tr("Write down who harms her"),
            PerpetratorForm::tr("Save"),
            PerpetratorForm::tr("It is in the closed part of her "
                                "record.")};
}

RecordForm::Words wordsFor(const Child* change) {
    return {change ? ChildForm::tr("Change what is known of a child")
                   : ChildForm::tr("Add a child of hers"),
            ChildForm::tr("Save child"), ChildForm::tr("The child is in her record.")};
}

QString aboutRisk(const Risk& risk) {
    QStringList lines{
        RiskForm::tr("%1, known since %2").arg(labelOf(risk.kind), longDay(risk.seenOn)),
        risk.details};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

RiskForm::RiskForm(const RecordContext& context, const Risk* change, QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    const auto today = context.today();
    auto* kind = form()->addStored<Risk>("kind", choiceOf<RiskKind>());
    kind->setBlankWords(tr("Choose what the risk is"));
    form()->addStored<Risk>("level", choiceOf<RiskLevel>(ChoiceField::Manner::Row),
                            tr("As you judge it today. May be left empty."));
    auto* seenOn = form()->addStored<Risk>("seen_on", new DateField(today),
                                           tr("When the centre learnt of it."));
    form()->addStored<Risk>("details", new LongTextField(3));
    form()->addStored<Risk>("told_by", new TextField,
                            tr("She herself, the officer, a social worker …"));
    form()->addStored<Risk>("plan", new LongTextField(3),
                            tr("What she does, what we do, whom to ring."));
    form()->addStored<Risk>("review_on", new DateField(today),
                            tr("For example 4 mar. On that day it is on Today."));
    if (before_ && !isStanding(*before_)) {
        form()->addStored<Risk>("ended_on", new DateField(today),
                                tr("Empty it to say that the risk stands again."));
        form()->addStored<Risk>("ended_why", new LongTextField(2));
    }
    if (before_)
        fillFrom(*form(), *before_);
    else
        seenOn->setDate(today);
    addSide();
    ready();
}

void RiskForm::addSide() {
    addAside(tr("Who sees it"),
             tr("Her header says only how many risks there are and when to look again, never "
                "which. The list and Today say nothing more."));
    addAside(tr("If she is in danger now"),
             tr("Call 999. Then write down here what was agreed, and tell your manager."));
}

Outcome RiskForm::save(const QString& saved) {
    auto after = readInto(*form(), before_.value_or(Risk{}));
    after.woman = context().woman;
    if (!before_)
        after.by = context().session().worker().id;
    return context().shell.perform(SaveRecord<Risk>{before_, after}, saved);
}

Problems RiskForm::catchUp() {
    return before_ ? caughtUp(context(), *form(), *before_) : Problems{};
}

ReviewRiskForm::ReviewRiskForm(const RecordContext& context, const Risk& risk, QWidget* parent)
    : RecordForm(
          context,
          {tr("Look at a risk again"), tr("Save what you found"), tr("The risk is looked at.")},
          parent)
    , before_(risk) {
    form()->addStored<Risk>("level", choiceOf<RiskLevel>(ChoiceField::Manner::Row),
                            tr("As you judge it today."));
    form()->addStored<Risk>("plan", new LongTextField(4));
    auto* next = form()->addStored<Risk>("review_on", new DateField(context.today()),
                                         tr("When to look next; a day after today."));
    fillFrom(*form(), before_);
    next->setTyped({});
    addAside(tr("The risk"), aboutRisk(before_));
    addAside(tr("Last time"),
             before_.reviewOn.isValid()
                 ? tr("It was to be looked at by %1.").arg(longDay(before_.reviewOn))
                 : tr("No day was written down."));
    addAside(tr("Is it over?"),
             tr("Then choose “It has ended” beside it instead: it stays in her record with the "
                "reason."));
    ready();
}

Outcome ReviewRiskForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_);
    return context().shell.perform(ReviewRisk{before_, after.level, after.plan, after.reviewOn},
                                   saved);
}

Problems ReviewRiskForm::catchUp() {
    return caughtUp(context(), *form(), before_);
}

EndRiskForm::EndRiskForm(const RecordContext& context, const Risk& risk, QWidget* parent)
    : RecordForm(context,
                 {tr("A risk has ended"), tr("Save that it ended"), tr("The risk has ended.")},
                 parent)
    , before_(risk) {
    auto* on = form()->addStored<Risk>("ended_on", new DateField(context.today()));
    form()->addStored<Risk>("ended_why", new LongTextField(3),
                            tr("How you know that it is over. Needed."));
    fillFrom(*form(), before_);
    if (!before_.endedOn.isValid())
        on->setDate(context.today());
    addAside(tr("The risk"), aboutRisk(before_));
    addAside(tr("It stays in her record"),
             tr("Below those that stand, with the reason. It is no longer on Today."));
    ready();
}

Outcome EndRiskForm::save(const QString& saved) {
    const auto after = readInto(*form(), before_);
    return context().shell.perform(EndRisk{before_, after.endedOn, after.endedWhy}, saved);
}

Problems EndRiskForm::catchUp() {
    return caughtUp(context(), *form(), before_);
}

PerpetratorForm::PerpetratorForm(const RecordContext& context, const Perpetrator* change,
                                 QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change) {
        before_ = *change;
        noteWhoHarmsHerOpened(context);
    }
    form()->addStored<Perpetrator>("name", new TextField,
                                   tr("A name, or what she calls the person."));
    form()->addStored<Perpetrator>("relationship", new TextField);
    form()->addStored<Perpetrator>("description", new LongTextField(2),
                                   tr("So that the person is known at the door."));
    form()->addStored<Perpetrator>("whereabouts", new LongTextField(2));
    form()->addStored<Perpetrator>("orders", new LongTextField(2),
                                   tr("With their dates: what the person may not do."));
    form()->addStored<Perpetrator>("note", new LongTextField(2));
    if (before_)
        fillFrom(*form(), *before_);
    addAside(tr("This part stays closed"),
             tr("Whoever opens it is written down, with the time. It is on no list, in no search, "
                "letter, report or return."));
    addAside(tr("Only what keeps her safe"),
             tr("It is about somebody who does not know of this record. Write what is needed at "
                "the door and on the phone, and no more."));
    ready();
}

std::optional<FormDraft> PerpetratorForm::unfinished() const {
    auto draft = RecordForm::unfinished();
    const auto* woman = context().herself();
    if (draft)
        draft->title =
            woman ? tr("Safety and family, %1").arg(displayName(*woman)) : tr("Safety and family");
    return draft;
}

Outcome PerpetratorForm::save(const QString& saved) {
    auto after = readInto(*form(), before_.value_or(Perpetrator{}));
    after.woman = context().woman;
    return context().shell.perform(SaveRecord<Perpetrator>{before_, after}, saved);
}

Problems PerpetratorForm::catchUp() {
    return before_ ? caughtUp(context(), *form(), *before_) : Problems{};
}

ChildForm::ChildForm(const RecordContext& context, const Child* change, QWidget* parent)
    : RecordForm(context, wordsFor(change), parent) {
    if (change)
        before_ = *change;
    constexpr int oldest = 25;
    form()->addStored<Child>("initials", new TextField(120), tr("No name: initials will do."));
    form()->addStored<Child>("age", new NumberField(0, oldest),
                             tr("In years; 0 for a baby. Left empty: not known."));
    auto* ageOn =
        form()->addStored<Child>("age_on", new DateField(context.today()),
                                 tr("The day on which the child was that old, if only roughly."));
    form()->addStored<Child>("lives", choiceOf<ChildLives>());
    form()->addStored<Child>("social_care", choiceOf<SocialCare>());
    form()->addStored<Child>("contact", new LongTextField(2),
                             tr("How and when they see each other."));
    form()->addStored<Child>("note", new LongTextField(2));
    if (before_)
        fillFrom(*form(), *before_);
    else
        ageOn->setDate(context.today());
    addAside(tr("No more than is needed"),
             tr("Initials and an age. The age is worked out from then on, so nobody has to ask "
                "again."));
    ready();
}

Outcome ChildForm::save(const QString& saved) {
    auto after = readInto(*form(), before_.value_or(Child{}));
    after.woman = context().woman;
    if (!after.age) // a day without an age says nothing
        after.ageOn = before_ && !before_->age ? before_->ageOn : QDate();
    return context().shell.perform(SaveRecord<Child>{before_, after}, saved);
}

Problems ChildForm::catchUp() {
    return before_ ? caughtUp(context(), *form(), *before_) : Problems{};
}

} // namespace ninefold
