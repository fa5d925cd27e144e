// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_form.h"

#include "core/base/date_words.h"
#include "core/rules/names.h"
#include "ui/forms/form_footer.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

RecordForm::RecordForm(const RecordContext& context, const Words& words, QWidget* parent)
    : RecordPanel(context, parent)
    , words_(words)
    , form_(new Form)
    , footer_(new FormFooter(words.verb)) {
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
    whole->addWidget(footer_);

    connect(form_, &Form::edited, this, [this] {
        if (!ready_)
            return; // a row that is only being filled, while others are not there yet
        footer_->setCanDiscard(form_->isDirty());
        settle();
    });
    connect(footer_, &FormFooter::saveWished, this, &RecordForm::attempt);
    connect(footer_, &FormFooter::leaveWished, this, &RecordForm::left);
    connect(footer_, &FormFooter::discardWished, this, &RecordForm::discard);
    footer_->hearKeysOf(this);
}

void RecordForm::ready() {
    const auto reason = context().session().readOnlyReason();
    if (!reason.isEmpty()) {
        form_->setReadOnly(true);
        footer_->setReadOnly(reason);
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
    footer_->setNote(tr("Draft kept %1").arg(timeOfDay(draft.at)));
    footer_->setCanDiscard(true);
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
    if (!sureToDiscard(this, words_.title))
        return;
    form_->setClean();
    Q_EMIT discarded();
}

void RecordForm::setVerb(const QString& verb) {
    footer_->setSave(verb);
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
