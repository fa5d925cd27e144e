// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/survey_form.h"

#include "core/actions/survey_actions.h"
#include "core/catalogue/survey_questions.h"
#include "core/rules/survey_offer.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/woman_rows.h"

#include <QLabel>

namespace ninefold {

namespace {

constexpr QStringView offered = u"offered";
constexpr QStringView declined = u"declined";
constexpr QStringView completed = u"completed";

AnswerField* fieldFor(const SurveyQuestion& question) {
    if (question.scale == SurveyScale::Text)
        return new LongTextField(3);
    auto* field = new ChoiceField(question.scale == SurveyScale::YesNo ? ChoiceField::Manner::Row
                                                                       : ChoiceField::Manner::List);
    field->setBlankWords(SurveyForm::tr("Not answered"));
    for (const auto& answer : answersOf(question.scale))
        field->addChoice(fromUtf8(answer.value), labelOf(answer));
    return field;
}

QStringView stateOf(const Survey& survey) {
    return survey.completedOn.isValid() ? completed : survey.declined == true ? declined : offered;
}

} // namespace

SurveyForm::SurveyForm(const RecordContext& context, SurveyWave wave, QWidget* parent)
    : RecordForm(context,
                 {tr("Survey: %1").arg(labelOf(wave)), tr("Save survey"),
                  tr("The survey is in her record.")},
                 parent)
    , wave_(wave) {
    if (const auto* survey = surveyAt(context.book(), context.referral, wave))
        before_ = *survey;
    addRows();
    addAside(tr("Hers to answer"),
             tr("Read each question as it stands and enter her own words. She may leave any of "
                "them. “Does not apply to me” and “Prefer not to say” are answers."));
    if (before_)
        fillFrom(*form(), *before_);
    else
        form()->field(QStringLiteral("offered_on"))->setTyped(dateForEditing(context.today()));
    if (before_)
        state_->setTyped(stateOf(*before_).toString());
    ready();
}

void SurveyForm::addRows() {
    state_ = new ChoiceField(ChoiceField::Manner::Row);
    state_->addChoice(offered.toString(), tr("Offered"));
    state_->addChoice(declined.toString(), tr("She declined"));
    state_->addChoice(completed.toString(), tr("She answered"));
    form()->add(QStringLiteral("state"), {tr("How far is it?"), {}, true}, state_);
    form()->addStored<Survey>("offered_on", new DateField(context().today()));
    completed_ = form()->addStored<Survey>("completed_on", new DateField(context().today()));
    form()->addStored<Survey>("mode", choiceOf<SurveyMode>(ChoiceField::Manner::Row));
    form()->addStored<Survey>("language", languageChoice());
    for (const auto& question : surveyQuestions())
        if (question.asksAt(wave_))
            form()->add(fromUtf8(question.code), {textOf(question)}, fieldFor(question));
    form()->addStored<Survey>("private", new YesNoField,
                              tr("Yes if she wants it: once saved they are counted, but shown to "
                                 "nobody on her record"));
}

void SurveyForm::settle() {
    const bool answered = state_->typed() == completed;
    form()->row(QStringLiteral("completed_on"))->setVisible(answered);
    for (const auto* name : {"mode", "language", "private"})
        form()->row(QLatin1String(name))->setVisible(answered);
    for (const auto& question : surveyQuestions())
        if (auto* row = form()->row(fromUtf8(question.code)))
            row->setVisible(answered);
    if (answered && completed_->typed().isEmpty() && !before_)
        completed_->setDate(context().today());
}

Survey SurveyForm::answers() const {
    auto survey = readInto(*form(), before_.value_or(Survey{}));
    survey.referral = context().referral;
    survey.wave = wave_;
    const auto state = state_->typed();
    if (state == declined)
        survey.declined = true;
    else if (survey.declined == true)
        survey.declined = state == completed ? std::optional(false) : std::nullopt;
    if (state != completed) {
        survey.completedOn = {};
        survey.mode.reset();
        survey.answers.clear();
        survey.language = {};
        survey.isPrivate.reset();
    }
    return survey;
}

Outcome SurveyForm::save(const QString& saved) {
    if (state_->typed().isEmpty())
        return Problems{
            {QStringLiteral("state"), tr("Choose whether it was offered, declined or answered")}};
    if (state_->typed() == completed && !completed_->date().isValid())
        return Problems{{QStringLiteral("completed_on"), tr("Enter the day she answered")}};
    return context().shell.perform(SaveSurvey{before_, answers()}, saved);
}

Problems SurveyForm::catchUp() {
    const auto* now = surveyAt(context().book(), context().referral, wave_);
    if (!now)
        return {{QString(), tr("This survey was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_.value_or(Survey{}), *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
