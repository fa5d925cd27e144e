// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/letters_panel.h"

#include "core/actions/document_actions.h"
#include "core/rules/letter_words.h"
#include "core/rules/permissions.h"
#include "ui/forms/form.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/section_header.h"
#include "ui/shell/shell.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// Those that have words to begin with.
std::vector<WritingText> letters() {
    std::vector<WritingText> out;
    for (const auto& row : codes<WritingText>())
        if (!programsWords(row.value).isEmpty())
            out.push_back(row.value);
    return out;
}

QString codeText(WritingText letter) {
    return fromUtf8(codeOf(letter));
}

QString fieldsInWords() {
    QStringList lines;
    for (const auto& [field, told] : letterFields())
        lines << LettersPanel::tr("%1: %2", "{day}: the day of the appointment").arg(field, told);
    return lines.join(u'\n');
}

} // namespace

LettersPanel::LettersPanel(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell)
    , form_(new Form(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(new SectionHeader(tr("Letters, texts and emails"), this));
    auto* about =
        new QLabel(tr("What stands between greeting and name. What is in braces is filled "
                      "for each woman:\n%1")
                       .arg(fieldsInWords()),
                   this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setType(about, Type::Text, "ink2");
    column->addWidget(about);
    for (const auto letter : letters())
        form_->add(codeText(letter), {labelOf(letter)}, new LongTextField(5));
    column->addWidget(form_);
    save_ = ordinaryButton(tr("Save the words"), "saveLetters", this);
    programs_ = ordinaryButton(tr("Back to the program's words"), "programsWords", this);
    connect(save_, &QPushButton::clicked, this, &LettersPanel::save);
    connect(programs_, &QPushButton::clicked, this, &LettersPanel::takeProgramsWords);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(u(8), buttons);
    line->addWidget(save_);
    line->addWidget(programs_);
    column->addWidget(buttons);
    const bool may = refusal(shell_.session().deed().role, Permission::ManageCentre).isEmpty();
    buttons->setVisible(may);
    form_->setReadOnly(!may);
}

void LettersPanel::refresh() {
    if (isDirty())
        return;
    for (const auto letter : letters())
        form_->field(codeText(letter))->setTyped(wordsFor(shell_.session().casebook(), letter));
    form_->setClean();
    shown_ = true;
}

bool LettersPanel::isDirty() const {
    return shown_ && form_->isDirty();
}

QByteArray LettersPanel::typed() const {
    return form_->toJson();
}

void LettersPanel::giveBack(const QByteArray& draft) {
    refresh();
    form_->fromJson(draft);
}

/// Shown to be read before they are saved.
void LettersPanel::takeProgramsWords() {
    for (const auto letter : letters())
        form_->field(codeText(letter))->setTyped(programsWords(letter));
}

void LettersPanel::save() {
    form_->clearProblems();
    const auto& book = shell_.session().casebook();
    for (const auto letter : letters()) {
        const auto words = form_->field(codeText(letter))->typed();
        if (words.trimmed() == wordsFor(book, letter).trimmed())
            continue;
        const auto outcome = shell_.perform(SetLetterText{letter, words});
        if (const auto* problems = std::get_if<Problems>(&outcome)) {
            form_->tell(*problems);
            return;
        }
        if (!std::holds_alternative<ChangeSet>(outcome))
            return;
    }
    form_->setClean();
    shell_.discardDraft(QStringLiteral("settings/new"));
    refresh();
}

} // namespace ninefold
