// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/surveys_panel.h"

#include "core/actions/survey_actions.h"
#include "core/base/date_words.h"
#include "core/catalogue/survey_questions.h"
#include "core/rules/consent.h"
#include "core/rules/names.h"
#include "core/rules/survey_offer.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/screens/record/fact_list.h"
#include "ui/screens/record/survey/her_survey.h"
#include "ui/screens/record/survey/survey_paper.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

std::vector<FactRow> factsOf(const Casebook& book, const Survey& survey) {
    std::vector<FactRow> facts{{SurveysPanel::tr("Offered"), longDay(survey.offeredOn)}};
    if (!survey.completedOn.isValid())
        return facts;
    facts.push_back({SurveysPanel::tr("Answered"), longDay(survey.completedOn)});
    if (survey.mode)
        facts.push_back({SurveysPanel::tr("How"), labelOf(*survey.mode)});
    if (!survey.language.isBlank())
        facts.push_back({SurveysPanel::tr("In which language"), languageName(survey.language)});
    if (const auto* worker = book.find(survey.enteredBy))
        facts.push_back({SurveysPanel::tr("Entered by"), worker->name});
    if (isKeptFromView(survey))
        return facts;
    for (const auto& question : surveyQuestions()) {
        const auto code = fromUtf8(question.code);
        if (survey.answers.contains(code))
            facts.push_back({textOf(question), fieldNamed<Survey>(question.code)->wordsOf(survey)});
    }
    return facts;
}

QString begunWords(qsizetype answers) {
    return answers == 1
               ? SurveysPanel::tr("She has begun, and 1 answer is kept. Give her the computer to "
                                  "go on, or keep what there is.")
               : SurveysPanel::tr("She has begun, and %1 answers are kept. Give her the computer "
                                  "to go on, or keep what there is.")
                     .arg(answers);
}

} // namespace

SurveysPanel::SurveysPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , agreed_(new QLabel)
    , locks_(new QLabel(tr("With the computer in her hands nothing but the survey can be reached. "
                           "When she is done the file locks, and you sign in again."))) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(24), u(12), u(24), u(12));
    column->setSpacing(u(8));
    agreed_->setObjectName(QStringLiteral("followUpConsent"));
    for (auto* label : {agreed_, locks_}) {
        setType(label, Type::Text, "ink2");
        label->setWordWrap(true);
        column->addWidget(label);
    }
    size_t place = 0;
    for (const auto& row : codes<SurveyWave>()) {
        waves_[place] = makeWave(row.value);
        column->addWidget(waves_[place].whole);
        ++place;
    }
    column->addStretch(1);
    content->setMaximumWidth(u(860));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

SurveysPanel::Wave SurveysPanel::makeWave(SurveyWave wave) {
    Wave made;
    made.wave = wave;
    made.whole = new QWidget;
    made.part = new FactSection(labelOf(wave));
    auto* column = new QVBoxLayout(made.whole);
    column->setContentsMargins(0, 0, 0, u(12));
    column->setSpacing(0);
    column->addWidget(made.part);
    auto* ways = new QWidget;
    auto* flow = new FlowLayout(u(8), ways);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ways);
    const auto add = [&](const QString& text, const char* verb, bool plain, auto deed) {
        auto* one = plain ? textButton(text, verb) : ordinaryButton(text, verb);
        one->setObjectName(QString::fromLatin1(verb) + u'_' + fromUtf8(codeOf(wave)));
        connect(one, &QPushButton::clicked, this, deed);
        flow->addWidget(one);
        return one;
    };
    made.give = add(tr("Give her the computer"), "give", false, [this, wave] { give(wave); });
    made.keep = add(tr("Keep what she answered"), "keep", false, [this, wave] { keepBegun(wave); });
    made.paper = add(tr("Print the form…"), "print", true, [this, wave] { print(wave); });
    made.enter = add(tr("Enter answers"), "enter", true, [this, wave] {
        context().open(RecordDeed::AskSurvey, static_cast<qint64>(wave) + 1);
    });
    made.declined = add(tr("She declined"), "declined", true, [this, wave] { decline(wave); });
    made.remove = add(tr("Remove…"), "remove", true, [this, wave] { remove(wave); });
    return made;
}

void SurveysPanel::refresh() {
    const auto* referral = context().current();
    const auto* agreed = referral ? newestConsent(context().book(), *referral,
                                                  ConsentKind::FollowUp, context().today())
                                  : nullptr;
    agreed_->setText(
        !agreed ? tr("She has not been asked whether we may ask again after support.")
        : agreed->given == true
            ? tr("She agreed on %1 to be asked again after support.").arg(longDay(agreed->on))
            : tr("She said on %1 that she does not want to be asked again after support.")
                  .arg(longDay(agreed->on)));
    locks_->setVisible(context().mayEdit());
    for (const auto& wave : waves_)
        showWave(wave);
}

QWidget* SurveysPanel::firstFocus() {
    for (auto Wave::*button : {&Wave::give, &Wave::enter})
        for (const auto& wave : waves_)
            if (!(wave.*button)->isHidden() && (wave.*button)->isEnabled())
                return wave.*button;
    return nullptr;
}

void SurveysPanel::showWave(const Wave& wave) {
    const auto* survey = surveyOf(wave.wave);
    const auto* referral = context().current();
    const auto offer = referral
                           ? surveyOffer(context().book(), *referral, wave.wave, context().today())
                           : SurveyOffer{};
    const auto draft = referral && context().mayEdit() && !(survey && survey->completedOn.isValid())
                           ? context().shell.keptDraft(herDraftKey(*referral, wave.wave))
                           : std::nullopt;
    wave.part->setFacts(survey ? factsOf(context().book(), *survey) : std::vector<FactRow>());
    wave.part->setText(draft ? begunWords(HerDraft::of(draft->answers).answers.size())
                             : stateOf(survey, offer));
    showButtons(wave, survey, offer, draft.has_value());
}

QString SurveysPanel::stateOf(const Survey* survey, const SurveyOffer& offer) const {
    if (survey && survey->completedOn.isValid())
        return isKeptFromView(*survey)
                   ? tr("She answered. Her answers are kept from her keyworker, so they are not "
                        "shown here. They are counted.")
                   : QString();
    if (survey && survey->declined.value_or(false))
        return tr("She declined.");
    auto now = survey ? tr("Offered, not answered yet.") : tr("Not offered yet.");
    if (!offer.may)
        return offer.why.isEmpty() ? now : now + u' ' + offer.why;
    if (!offer.dueOn.isValid())
        return now;
    return now + u' ' +
           (offer.dueOn < context().today() ? tr("It was due on %1.") : tr("It is due on %1."))
               .arg(longDay(offer.dueOn));
}

void SurveysPanel::showButtons(const Wave& wave, const Survey* survey, const SurveyOffer& offer,
                               bool begun) {
    const bool may = context().mayEdit() && context().current();
    const bool answered = survey && survey->completedOn.isValid();
    const bool open = !answered && !(survey && survey->declined.value_or(false));
    wave.give->setVisible(may && open);
    wave.keep->setVisible(may && begun);
    wave.paper->setVisible(may && open);
    wave.declined->setVisible(may && open);
    for (auto* way : {wave.give, wave.paper, wave.declined}) {
        way->setEnabled(offer.may);
        way->setToolTip(offer.why);
    }
    wave.enter->setVisible(may && !(survey && isKeptFromView(*survey)));
    wave.remove->setVisible(may && survey);
    // The key belongs to the one wave that is to be offered, for keys are not used twice.
    wave.give->setText(offer.may ? tr("&Give her the computer") : tr("Give her the computer"));
    wave.enter->setText(!open ? tr("Change") : tr("Enter answers"));
    for (auto* button :
         {wave.give, wave.keep, wave.paper, wave.enter, wave.declined, wave.remove}) {
        auto said =
            QString(button->text()).remove(u'&') + QStringLiteral(": ") + labelOf(wave.wave);
        if (!button->isEnabled())
            said += QStringLiteral(". ") + offer.why;
        button->setAccessibleName(said);
    }
}

const Survey* SurveysPanel::surveyOf(SurveyWave wave) const {
    return surveyAt(context().book(), context().referral, wave);
}

void SurveysPanel::give(SurveyWave wave) {
    const auto* referral = context().current();
    if (!referral || !surveyOffer(context().book(), *referral, wave, context().today()).may)
        return;
    const auto draft = context().shell.keptDraft(herDraftKey(*referral, wave));
    handOver(context().shell, new HerSurvey(context().shell, *referral, wave,
                                            draft ? HerDraft::of(draft->answers) : HerDraft()));
}

void SurveysPanel::keepBegun(SurveyWave wave) {
    const auto* referral = context().current();
    const auto draft =
        referral ? context().shell.keptDraft(herDraftKey(*referral, wave)) : std::nullopt;
    const auto* woman = context().herself();
    if (!draft || !woman ||
        !ask(this, {tr("Keep what she answered and end the survey?"),
                    tr("%1 cannot go on with it afterwards. Where she was not asked whether her "
                       "keyworker may see her answers, they are kept from her keyworker.")
                        .arg(displayName(*woman)),
                    tr("Not yet"), tr("Keep")}))
        return;
    if (saveHerAnswers(context().shell, *referral, wave, HerDraft::of(draft->answers)))
        context().shell.tell(Banner::Kind::Done, tr("Saved."), tr("Her answers are kept."));
    else
        context().shell.tell(Banner::Kind::Over, tr("Her answers could not be saved. They are "
                                                    "still kept as a draft."));
    refresh();
}

void SurveysPanel::print(SurveyWave wave) {
    SurveyPaper paper(context(), wave, this);
    connect(&paper, &SurveyPaper::made, this, [this, wave] { noteOffered(wave); });
    paper.exec();
}

void SurveysPanel::keep(const std::optional<Survey>& before, const Survey& after,
                        const QString& saved) {
    const auto outcome = context().shell.perform(SaveSurvey{before, after}, saved);
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        context().shell.tell(Banner::Kind::Over, problems->front().text);
}

void SurveysPanel::noteOffered(SurveyWave wave) {
    if (surveyOf(wave))
        return;
    Survey survey;
    survey.referral = context().referral;
    survey.wave = wave;
    survey.offeredOn = context().today();
    keep(std::nullopt, survey, tr("The survey was offered today."));
}

void SurveysPanel::decline(SurveyWave wave) {
    const auto* known = surveyOf(wave);
    const auto before = known ? std::optional(*known) : std::nullopt;
    auto after = before.value_or(Survey{});
    after.referral = context().referral;
    after.wave = wave;
    if (!before)
        after.offeredOn = context().today();
    after.declined = true;
    keep(before, after, tr("She declined the survey."));
}

void SurveysPanel::remove(SurveyWave wave) {
    const auto* survey = surveyOf(wave);
    const auto* woman = context().herself();
    if (!survey || !woman)
        return;
    const auto before = *survey;
    if (ask(this, {tr("Remove this survey and its answers?"),
                   tr("%1, %2. You can undo this.").arg(displayName(*woman), labelOf(wave)),
                   tr("Keep it"), tr("Remove")}))
        context().shell.perform(RemoveSurvey{before}, tr("The survey is removed."));
}

} // namespace ninefold
