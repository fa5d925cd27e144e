// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/explain_form.h"

#include "core/actions/condition_actions.h"
#include "core/queries/agreed_sheet.h"
#include "core/rules/condition_progress.h"
#include "core/rules/names.h"
#include "core/rules/offered.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/woman_rows.h"
#include "ui/screens/record/forms/paper_preview.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ninefold {

ExplainForm::ExplainForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context,
          {context.current() ? explainTask(*context.current()) : tr("Explain what is asked of her"),
           tr("Save explanation"), tr("It is in her record.")},
          parent) {
    addRows();
    if (hasCondition(before()))
        addSheet();
    addSide();
    ready();
}

void ExplainForm::addRows() {
    on_ = form()->addStored<Referral>("explained_on", new DateField(context().today()));
    how_ = form()->addStored<Referral>("explained_how",
                                       choiceOf<ExplainedHow>(ChoiceField::Manner::Row));
    interpreter_ = form()->addStored<Referral>("explained_with_interpreter", new YesNoField);
    in_ = form()->addStored<Referral>("explained_in", languageChoice());
    given_ =
        form()->addStored<Referral>("agreed_sheet_given", new YesNoField,
                                    tr("Ask her first whether it is safe to take the paper home."));
    fillFrom(*form(), before());
    const auto* woman = context().herself();
    if (!before().explainedOn.isValid()) {
        on_->setDate(context().today());
        if (woman && !woman->language.isBlank())
            in_->setTyped(fromUtf8(woman->language.code()));
    }
}

void ExplainForm::addSheet() {
    form()->addSection(tr("The sheet “What you agreed”"));
    sheetIn_ = new ChoiceField(ChoiceField::Manner::List);
    sheetIn_->setObjectName(QStringLiteral("sheetLanguage"));
    for (const auto language : sheetLanguages())
        sheetIn_->addChoice(fromUtf8(language.code()), languageName(language));
    sheetIn_->removeBlank();
    auto* label = new QLabel(tr("Language of the sheet"));
    setType(label, Type::Strong);
    label->setBuddy(sheetIn_->focusTarget());
    sheetIn_->setAccessibleWords(label->text(), {});
    aboutSheet_ = new QLabel;
    aboutSheet_->setObjectName(QStringLiteral("aboutSheet"));
    aboutSheet_->setWordWrap(true);
    preview_ = new PaperPreview(
        context(),
        {"Sheet", tr("The sheet as it is printed"), tr("“What you agreed” for her"),
         tr("what-you-agreed-%1").arg(before().ref), DocumentKind::AgreedSheet,
         context().herself() ? fullName(*context().herself()) : QString()},
        [this] {
            const auto* referral = context().current();
            return referral
                       ? printedSheet(agreedSheet(context().book(), *referral, context().today()),
                                      sheetTextFor(sheetLanguage()), context().session().moment())
                       : print::Document();
        });
    form()->addRow(label);
    form()->addRow(sheetIn_);
    form()->addRow(aboutSheet_);
    form()->addRow(preview_);
    connect(sheetIn_, &AnswerField::edited, this, &ExplainForm::showSheet);
    connect(preview_, &PaperPreview::made, this, [this] {
        if (!given_->answer())
            given_->setAnswer(true);
    });
    followLanguage();
}

void ExplainForm::addSide() {
    if (!hasCondition(before())) {
        addAside(tr("Nothing is asked of her"),
                 tr("This referral has no condition, so there is nothing to explain."));
        return;
    }
    addAside(tr("What she should know"),
             tr("Two appointments at the centre, and by which day. What counts. What happens "
                "next. That the officer is told of attendance and of nothing else."));
    addAside(tr("With her, not to her"),
             tr("Go through the sheet together. Ask her to say it in her own words, and ask what "
                "could make it hard to come."));
    const auto* woman = context().herself();
    if (woman && woman->interpreterNeeded.value_or(false))
        addAside(tr("Interpreter"),
                 woman->language.isBlank()
                     ? tr("She needs an interpreter.")
                     : tr("She needs an interpreter, %1.").arg(languageName(woman->language)));
}

void ExplainForm::settle() {
    if (sheetIn_ && followed_ != in_->typed())
        followLanguage();
}

/// The sheet is in the language it is explained in, until another is chosen.
void ExplainForm::followLanguage() {
    followed_ = in_->typed();
    const auto text = sheetTextFor(languageFromCode(toUtf8(followed_)));
    sheetIn_->setTyped(fromUtf8(text.language.code()));
    showSheet();
}

Language ExplainForm::sheetLanguage() const {
    return languageFromCode(toUtf8(sheetIn_->typed()));
}

void ExplainForm::showSheet() {
    const auto wanted = languageFromCode(toUtf8(in_->typed()));
    const auto text = sheetTextFor(sheetLanguage());
    const bool none = !wanted.isBlank() && sheetTextFor(wanted).language != wanted;
    QString words;
    if (none)
        words = tr("There is no sheet in %1 yet. This one is in %2: go through it with her or with "
                   "the interpreter.")
                    .arg(languageName(wanted), languageName(text.language));
    if (!text.checked)
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) +
                 tr("Not yet checked by a native speaker. The paper says so too.");
    aboutSheet_->setText(words);
    aboutSheet_->setVisible(!words.isEmpty());
    preview_->update();
}

void ExplainForm::refresh() {
    ReferralStepForm::refresh();
    if (preview_)
        preview_->update();
}

Outcome ExplainForm::save(const QString& saved) {
    return context().shell.perform(
        ExplainCondition{before(), on_->date(), how_->value<ExplainedHow>(), interpreter_->answer(),
                         languageFromCode(toUtf8(in_->typed())), given_->answer()},
        saved);
}

} // namespace ninefold
