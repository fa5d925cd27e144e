// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/surveys_panel.h"

#include "core/actions/survey_actions.h"
#include "core/base/date_words.h"
#include "core/catalogue/survey_questions.h"
#include "core/rules/names.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/screens/record/fact_list.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// The newest answer to being asked again after support ends.
const Consent* followUpConsent(const Casebook& book, Id<Referral> referral) {
    const Consent* newest = nullptr;
    for (const auto* one : book.of<Consent>(referral))
        if (one->kind == ConsentKind::FollowUp && (!newest || newest->on <= one->on))
            newest = one;
    return newest;
}

std::vector<FactRow> factsOf(const Survey& survey) {
    std::vector<FactRow> facts{{SurveysPanel::tr("Offered"), longDay(survey.offeredOn)}};
    if (survey.declined == true)
        facts.push_back({SurveysPanel::tr("Answer"), SurveysPanel::tr("She declined")});
    if (survey.completedOn.isValid())
        facts.push_back({SurveysPanel::tr("Answered"), longDay(survey.completedOn)});
    if (survey.mode)
        facts.push_back({SurveysPanel::tr("How"), labelOf(*survey.mode)});
    for (const auto& question : surveyQuestions()) {
        const auto code = fromUtf8(question.code);
        if (survey.answers.contains(code))
            facts.push_back({textOf(question), fieldNamed<Survey>(question.code)->wordsOf(survey)});
    }
    return facts;
}

} // namespace

SurveysPanel::SurveysPanel(const RecordContext& context, QWidget* parent)
    : RecordPanel(context, parent)
    , agreed_(new QLabel) {
    setType(agreed_, Type::Text, "ink2");
    agreed_->setObjectName(QStringLiteral("followUpConsent"));
    agreed_->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(24), u(12), u(24), u(12));
    column->setSpacing(u(8));
    column->addWidget(agreed_);
    size_t place = 0;
    for (const auto& row : codes<SurveyWave>()) {
        waves_[place] = makeWave(row.value);
        column->addWidget(waves_[place].part);
        ++place;
    }
    column->addStretch(1);
    content->setMaximumWidth(u(860));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(content));
}

SurveysPanel::Wave SurveysPanel::makeWave(SurveyWave wave) {
    Wave made{wave, new FactSection(labelOf(wave)), nullptr, nullptr, nullptr, nullptr};
    const auto name = fromUtf8(codeOf(wave));
    const auto button = [&](const QString& text, const char* verb) {
        auto* one = made.part->addAction(text, verb);
        one->setObjectName(QString::fromLatin1(verb) + u'_' + name);
        one->setAccessibleName(text + QStringLiteral(": ") + labelOf(wave));
        return one;
    };
    made.offer = button(tr("Offer survey"), "offer");
    made.declined = button(tr("She declined"), "declined");
    made.enter = button(tr("Enter answers"), "enter");
    made.remove = button(tr("Remove…"), "remove");
    connect(made.offer, &QPushButton::clicked, this, [this, wave] { offer(wave); });
    connect(made.declined, &QPushButton::clicked, this, [this, wave] { decline(wave); });
    connect(made.enter, &QPushButton::clicked, this,
            [this, wave] { context().open(RecordDeed::AskSurvey, static_cast<qint64>(wave) + 1); });
    connect(made.remove, &QPushButton::clicked, this, [this, wave] { remove(wave); });
    return made;
}

void SurveysPanel::refresh() {
    const auto* agreed = followUpConsent(context().book(), context().referral);
    agreed_->setText(
        !agreed ? tr("She has not been asked whether we may ask again after support.")
        : agreed->given == true
            ? tr("She agreed on %1 to be asked again after support.").arg(longDay(agreed->on))
            : tr("She said on %1 that she does not want to be asked again after support.")
                  .arg(longDay(agreed->on)));
    for (const auto& wave : waves_)
        showWave(wave);
}

void SurveysPanel::showWave(const Wave& wave) {
    const auto* survey = surveyAt(wave.wave);
    const bool may = context().mayEdit() && context().current();
    const bool open = survey && !survey->completedOn.isValid() && survey->declined != true;
    wave.offer->setVisible(may && !survey);
    wave.declined->setVisible(may && open);
    wave.enter->setVisible(may);
    wave.enter->setText(survey && !open ? tr("Change") : tr("Enter answers"));
    wave.remove->setVisible(may && survey);
    wave.part->setFacts(survey ? factsOf(*survey) : std::vector<FactRow>());
    wave.part->setText(survey ? QString() : tr("Not offered yet."));
}

const Survey* SurveysPanel::surveyAt(SurveyWave wave) const {
    for (const auto* survey : context().book().of<Survey>(context().referral))
        if (survey->wave == wave)
            return survey;
    return nullptr;
}

void SurveysPanel::offer(SurveyWave wave) {
    Survey survey;
    survey.referral = context().referral;
    survey.wave = wave;
    survey.offeredOn = context().today();
    const auto outcome = context().shell.perform(SaveSurvey{std::nullopt, survey},
                                                 tr("The survey was offered today."));
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        context().shell.tell(Banner::Kind::Over, problems->front().text);
}

void SurveysPanel::decline(SurveyWave wave) {
    const auto* survey = surveyAt(wave);
    if (!survey)
        return;
    auto after = *survey;
    after.declined = true;
    const auto outcome =
        context().shell.perform(SaveSurvey{*survey, after}, tr("She declined the survey."));
    if (const auto* problems = std::get_if<Problems>(&outcome); problems && !problems->empty())
        context().shell.tell(Banner::Kind::Over, problems->front().text);
}

void SurveysPanel::remove(SurveyWave wave) {
    const auto* survey = surveyAt(wave);
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
