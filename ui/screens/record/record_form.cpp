// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_form.h"

#include "core/rules/names.h"
#include "ui/parts/buttons.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/question.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ninefold {

RecordForm::RecordForm(const RecordContext& context, const Words& words, QWidget* parent)
    : RecordPanel(context, parent)
    , words_(words)
    , form_(new Form) {
    auto* title = new QLabel(words.title);
    title->setObjectName(QStringLiteral("formTitle"));
    title->setWordWrap(true);
    setType(title, Type::Heading);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(24), u(16), u(24), u(16));
    column->setSpacing(u(12));
    column->addWidget(title);
    auto* line = new QHBoxLayout; // keeps the form, which has a greatest width, at the left
    line->addWidget(form_, 1000);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    page_ = new MainAndSide(scrollingPage(content), 320);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page_, 1);
    whole->addWidget(makeFooter());

    connect(form_, &Form::edited, this, [this] {
        if (!ready_)
            return; // a row that is only being filled, while others are not there yet
        discard_->setVisible(form_->isDirty());
        settle();
    });
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (auto* list = QApplication::activePopupWidget())
            list->close(); // an open list is what Escape means
        else
            Q_EMIT left();
    });
    auto* keep = new QShortcut(QKeySequence::Save, this);
    connect(keep, &QShortcut::activated, this, &RecordForm::attempt);
}

QWidget* RecordForm::makeFooter() {
    auto* footer = new QWidget;
    footer->setObjectName(QStringLiteral("footer"));
    footer->setAttribute(Qt::WA_StyledBackground);
    save_ = primaryButton(words_.verb, "save");
    auto* leave = ordinaryButton(tr("Not now"), "notNow");
    kept_ = new QLabel(tr("Nothing you typed is lost if you leave."));
    setType(kept_, Type::Small, "ink2");
    discard_ = textButton(tr("Discard draft…"), "discard");
    setSheetProperty(discard_, "grave", true);
    discard_->hide();
    connect(save_, &QPushButton::clicked, this, &RecordForm::attempt);
    connect(leave, &QPushButton::clicked, this, &RecordForm::left);
    connect(discard_, &QPushButton::clicked, this, &RecordForm::discard);

    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(u(24), u(8), u(24), u(8));
    line->setSpacing(u(8));
    line->addWidget(save_);
    line->addWidget(leave);
    line->addStretch();
    line->addWidget(kept_);
    line->addWidget(discard_);
    return footer;
}

void RecordForm::ready() {
    const auto reason = context().session().readOnlyReason();
    if (!reason.isEmpty()) {
        form_->setReadOnly(true);
        save_->hide();
        kept_->setText(reason);
    }
    form_->setClean();
    ready_ = true;
    settle();
}

void RecordForm::refresh() {
    settle();
}

std::optional<FormDraft> RecordForm::unfinished() const {
    if (!form_->isDirty())
        return std::nullopt;
    const auto* woman = context().herself();
    return FormDraft{{},
                     woman ? tr("%1, %2").arg(words_.title, displayName(*woman)) : words_.title,
                     {},
                     form_->toJson()};
}

void RecordForm::giveBack(const FormDraft& draft) {
    form_->fromJson(draft.answers);
    kept_->setText(tr("Draft kept %1").arg(draft.at.time().toString(QStringLiteral("HH:mm"))));
    discard_->show();
    settle();
}

QWidget* RecordForm::firstFocus() {
    form_->focusFirst();
    return nullptr;
}

void RecordForm::attempt() {
    if (!context().mayEdit())
        return;
    const auto faults = form_->faults();
    if (!faults.empty()) {
        form_->tell(faults);
        return;
    }
    const auto outcome = save(words_.saved);
    if (std::holds_alternative<ChangeSet>(outcome)) {
        form_->setClean();
        Q_EMIT saved();
    } else if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (std::get<Failure>(outcome).kind == Failure::Kind::Conflict) {
        form_->tell(catchUp());
    }
}

void RecordForm::discard() {
    const bool sure = ask(
        this, {tr("Discard this draft?"),
               tr("%1: what you typed is thrown away. This cannot be undone.").arg(words_.title),
               tr("Keep it"), tr("Discard")});
    if (!sure)
        return;
    form_->setClean();
    Q_EMIT discarded();
}

void RecordForm::setVerb(const QString& verb) {
    save_->setText(verb);
}

QLabel* RecordForm::addAside(const QString& heading, const QString& text) {
    addAside(new SectionHeader(heading));
    auto* words = new QLabel(text);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    addAside(words);
    return words;
}

void RecordForm::addAside(QWidget* widget) {
    page_->addToSide(widget);
}

} // namespace ninefold
