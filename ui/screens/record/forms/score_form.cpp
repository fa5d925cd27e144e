// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/score_form.h"

#include "core/queries/tool_scores.h"
#include "core/rules/safety_flags.h"
#include "ui/forms/stored_form.h"

#include <QLabel>

namespace ninefold {

namespace {

constexpr Tool allTools[] = {Tool::Core10, Tool::Swemwbs, Tool::Dash, Tool::JusticeStar,
                             Tool::EmpowermentStar};

QString rangeText(const ToolMeasure& measure) {
    return ScoreForm::tr("From %1 to %2").arg(measure.lowest).arg(measure.highest);
}

} // namespace

ScoreForm::ScoreForm(const RecordContext& context, QWidget* parent)
    : RecordForm(context,
                 {tr("Record a score"), tr("Save score"), tr("The score is in her record.")},
                 parent) {
    addRows();
    on_->setDate(context.today());
    addAside(tr("Only the numbers"),
             tr("Use the centre's own form of the tool and write its numbers down here. One that "
                "was not asked is left empty."));
    mustLook_ = addAside(tr("Safety"));
    mustLook_->setObjectName(QStringLiteral("mustLook"));
    ready();
}

void ScoreForm::addRows() {
    const bool hasLicence = context().book().centre().usesOutcomesStar.value_or(false);
    tool_ = new ChoiceField(ChoiceField::Manner::Column);
    for (const auto tool : allTools)
        if (hasLicence || !needsLicence(tool))
            tool_->addChoice(QString::number(static_cast<int>(tool)), labelOf(tool));
    form()->add(QStringLiteral("tool"),
                {tr("Which tool?"),
                 hasLicence ? QString()
                            : tr("The Outcomes Star is offered when a manager has said in Settings "
                                 "that the centre has a licence."),
                 true},
                tool_);
    on_ = form()->addStored<ToolScore>("on", new DateField(context().today()));
    for (const auto& measure : toolMeasures())
        numbers_.push_back(form()->add(fromUtf8(codeOf(measure.measure)),
                                       {labelOf(measure.measure), rangeText(measure)},
                                       new NumberField(measure.lowest, measure.highest)));
}

std::optional<Tool> ScoreForm::tool() const {
    for (const auto tool : allTools)
        if (tool_->typed() == QString::number(static_cast<int>(tool)))
            return tool;
    return std::nullopt;
}

RecordScores ScoreForm::answers() const {
    RecordScores action{context().referral, on_->date(), tool(), {}};
    for (size_t i = 0; i < numbers_.size(); ++i) {
        const auto& measure = toolMeasures()[i];
        if (measure.tool == action.tool)
            action.scores.push_back({measure.measure, numbers_[i]->number()});
    }
    return action;
}

void ScoreForm::settle() {
    const auto chosen = tool();
    for (const auto& measure : toolMeasures())
        form()->row(fromUtf8(codeOf(measure.measure)))->setVisible(measure.tool == chosen);
    if (chosen == Tool::Core10)
        mustLook_->setText(tr("Item 6 above 0 must be looked at, whatever the total is. It then "
                              "stands in her header and on Today until somebody has."));
    else if (chosen == Tool::Dash)
        mustLook_->setText(tr("With 14 or more a referral to MARAC is offered. It then stands in "
                              "her header and on Today until somebody has looked."));
    else
        mustLook_->setText(
            tr("CORE-10 item 6 above 0, and a DASH of 14 or more, must be looked at by "
               "somebody."));
}

Outcome ScoreForm::save(const QString& saved) {
    const auto action = answers();
    const bool mustLook =
        std::any_of(action.scores.begin(), action.scores.end(), [&](const auto& given) {
            return flagRaisedBy({{}, action.referral, action.on, given.measure, given.score});
        });
    return context().shell.perform(
        action,
        mustLook ? tr("%1 Somebody must look at her safety: it is on Today.").arg(saved) : saved);
}

CorrectScoreForm::CorrectScoreForm(const RecordContext& context, const ToolScore& score,
                                   QWidget* parent)
    : RecordForm(context,
                 {tr("Correct: %1").arg(measureInWords(*score.measure)), tr("Save score"),
                  tr("The score is corrected.")},
                 parent)
    , before_(score) {
    const auto& measure = toolMeasure(*score.measure);
    form()->addStored<ToolScore>("score", new NumberField(measure.lowest, measure.highest),
                                 rangeText(measure));
    form()->addStored<ToolScore>("on", new DateField(context.today()));
    addAside(tr("What was to be looked at stays"),
             tr("If this score asked for somebody to look at her safety, that stands until it is "
                "written down what was done."));
    fillFrom(*form(), before_);
    ready();
}

Outcome CorrectScoreForm::save(const QString& saved) {
    return context().shell.perform(CorrectScore{before_, readInto(*form(), before_)}, saved);
}

Problems CorrectScoreForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This score was removed meanwhile.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
