// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/survey/survey_paper.h"

#include "core/queries/survey_sheet.h"
#include "ui/forms/fields.h"
#include "ui/parts/buttons.h"
#include "ui/parts/plain_label.h"
#include "ui/screens/record/forms/paper_preview.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

SurveyPaper::SurveyPaper(const RecordContext& context, SurveyWave wave, QWidget* parent)
    : QDialog(parent)
    , context_(context)
    , wave_(wave)
    , languages_(new ChoiceField(ChoiceField::Manner::List))
    , unchecked_(plainLabel(tr("Not yet checked by a native speaker. The paper says so too."))) {
    setWindowTitle(QStringLiteral("Ninefold"));
    setObjectName(QStringLiteral("surveyPaper"));
    languages_->setObjectName(QStringLiteral("paperLanguage"));
    for (const auto language : surveyLanguages())
        languages_->addChoice(fromUtf8(language.code()), languageName(language));
    languages_->removeBlank();
    const auto* woman = context.herself();
    languages_->setTyped(
        fromUtf8(surveyWordsFor(woman ? woman->language : Language{}).language.code()));
    auto* label = plainLabel(tr("Language of the form"), Type::Strong);
    label->setBuddy(languages_->focusTarget());
    languages_->setAccessibleWords(label->text(), {});
    const auto* referral = context.current();
    const auto ref = referral ? referral->ref : QString();
    preview_ = new PaperPreview(context,
                                {"Survey", tr("The form as it is printed"),
                                 tr("Survey form for her"), tr("form-%1").arg(ref)},
                                [this, ref] {
                                    return printedSurvey(surveyWordsFor(language()), wave_, ref,
                                                         context_.session().moment());
                                });
    auto* close = ordinaryButton(tr("Close"), "closePaper");
    auto* column = new QVBoxLayout(this);
    column->setSpacing(u(8));
    column->addWidget(plainLabel(tr("Print the survey: %1").arg(labelOf(wave)), Type::Heading));
    column->addWidget(plainLabel(
        tr("No name stands on it, only the reference %1 at the foot. The questions still tell that "
           "she is supported: let her fill it in here, and ask her before she takes it home.")
            .arg(ref)));
    column->addWidget(label);
    column->addWidget(languages_);
    column->addWidget(unchecked_);
    column->addWidget(preview_, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(u(720), u(620));
    connect(languages_, &AnswerField::edited, this, &SurveyPaper::showWords);
    connect(preview_, &PaperPreview::made, this, &SurveyPaper::made);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showWords();
}

Language SurveyPaper::language() const {
    return languageFromCode(toUtf8(languages_->typed()));
}

void SurveyPaper::showWords() {
    unchecked_->setVisible(!surveyWordsFor(language()).checked);
    preview_->update();
}

void SurveyPaper::saveTo(const QString& path) {
    preview_->saveTo(path);
}

} // namespace ninefold
