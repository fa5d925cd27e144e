// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/note_forms.h"

#include "core/actions/note_actions.h"
#include "core/base/date_words.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/tick_field.h"
#include "ui/parts/buttons.h"
#include "ui/screens/record/forms/moment_rows.h"
#include "ui/screens/record/note_card.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ninefold {

namespace {

/// A button that puts the words chosen in `text` below those already marked, on a line of their
/// own.
QPushButton* markButton(QPlainTextEdit* text, LongTextField* marked) {
    auto* button = ordinaryButton(NoteForm::tr("&Mark the chosen words"), "markWords");
    // The button takes the focus, not the choice: the words stay chosen in the text.
    QObject::connect(button, &QPushButton::clicked, marked, [text, marked] {
        const auto words = text->textCursor().selectedText().simplified();
        if (words.isEmpty()) {
            text->setFocus();
            return;
        }
        const auto before = marked->text();
        marked->setText(before.isEmpty() ? words : before + u'\n' + words);
    });
    return button;
}

LongTextField* addMarked(Form& form, QPlainTextEdit* text) {
    auto* marked = new LongTextField(3);
    auto* beside = new QWidget; // keeps the button as wide as its words
    auto* line = new QHBoxLayout(beside);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(markButton(text, marked));
    line->addStretch(1);
    form.addRow(beside);
    return form.addStored<Note>(
        "third_parties", marked,
        NoteForm::tr("Names and what would tell who it is, as they stand in the note, one a line. "
                     "They are marked, and left out of what she is given."));
}

QPlainTextEdit* editOf(LongTextField* field) {
    return qobject_cast<QPlainTextEdit*>(field->focusTarget());
}

} // namespace

NoteForm::NoteForm(const RecordContext& context, QWidget* parent)
    : RecordForm(context, {tr("New note"), tr("Save note"), tr("The note is in her record.")},
                 parent) {
    at_ = std::make_unique<MomentRows>(*form(), QStringLiteral("at"), context.today());
    at_->show(context.session().now());
    kind_ = choiceOf<NoteKind>();
    kind_->setBlankWords(tr("Choose the kind of note"));
    form()->addStored<Note>("kind", kind_);
    text_ = form()->addStored<Note>("text", new LongTextField(10),
                                    tr("What was done and said, and what follows."));
    thirdParties_ = addMarked(*form(), editOf(text_));
    auto* ticks = new TickField;
    for (const auto pathway : pathways)
        ticks->addChoice(fromUtf8(codeOf(pathway)), shortLabel(pathway));
    form()->addStored<Note>("pathways", ticks, tr("What it was about. May be left empty."));
    addAside(tr("It is kept as you write it"),
             tr("Once saved, nobody alters a note. What must be put right is written beside it, "
                "with who and when."));
    addAside(tr("She may read it"), tr("Write what happened, and say where something is an "
                                       "opinion. She has a right to be given "
                                       "what is kept about her."));
    ready();
}

NoteForm::~NoteForm() = default;

Outcome NoteForm::save(const QString& saved) {
    if (auto missing = at_->missing(); !missing.empty())
        return missing;
    const auto note = readInto(*form(), Note{});
    return context().shell.perform(WriteNote{context().referral, at_->value(),
                                             kind_->value<NoteKind>(), note.pathways, text_->text(),
                                             thirdParties_->text()},
                                   saved);
}

AmendNoteForm::AmendNoteForm(const RecordContext& context, const Note& note, QWidget* parent)
    : RecordForm(
          context,
          {tr("Amend a note"), tr("Save amendment"), tr("The amendment stands under the note.")},
          parent)
    , note_(note) {
    text_ = form()->addStored<NoteAmendment>("text", new LongTextField(6),
                                             tr("What is wrong or missing, and how it is right."));
    addAside(tr("%1, %2", "Keywork session, Wed 4 Mar, 15:30")
                 .arg(labelOf(note_.kind), nearTime(note_.at, context.today())),
             note_.text);
    addAside(tr("The note stays"), tr("Its words stand as they are, with yours under them."));
    ready();
}

Outcome AmendNoteForm::save(const QString& saved) {
    return context().shell.perform(AmendNote{note_.id, text_->text()}, saved);
}

TagNoteForm::TagNoteForm(const RecordContext& context, const Note& note, QWidget* parent)
    : RecordForm(
          context,
          {tr("Words about other people"), tr("Save the marks"), tr("The words are marked.")},
          parent)
    , before_(note) {
    auto* words = makeWords();
    auto* label = new QLabel(tr("The note of %1").arg(nearTime(note.at, context.today())));
    setType(label, Type::Strong);
    label->setBuddy(words);
    form()->addRow(label);
    form()->addRow(words);
    thirdParties_ = addMarked(*form(), words);
    fillFrom(*form(), before_);
    addAside(tr("How to choose words"),
             tr("With the mouse, or with Shift and the arrow keys. Then choose “Mark the chosen "
                "words”. Or type them below, as they stand in the note."));
    addAside(tr("What it is for"),
             tr("When she asks for what is kept about her, what is about somebody else is left "
                "out. The note itself stays as it is."));
    ready();
}

/// The note and its amendments, to be read and chosen from with mouse and keyboard.
QPlainTextEdit* TagNoteForm::makeWords() {
    auto text = before_.text;
    for (const auto* amendment : context().book().of<NoteAmendment>(before_.id))
        text += QStringLiteral("\n\n") + amendment->text;
    auto* words = new QPlainTextEdit(text);
    words->setObjectName(QStringLiteral("noteToMark"));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("The note"));
    words->setMinimumHeight(u(180));
    return words;
}

Outcome TagNoteForm::save(const QString& saved) {
    return context().shell.perform(TagThirdParties{before_, thirdParties_->text()}, saved);
}

Problems TagNoteForm::catchUp() {
    const auto* now = context().book().find(before_.id);
    if (!now)
        return {{QString(), tr("This note is no longer there.")}};
    auto both = bringTogether(*form(), before_, *now);
    before_ = *now;
    return both;
}

} // namespace ninefold
