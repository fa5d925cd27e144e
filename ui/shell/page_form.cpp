// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_form.h"

#include "core/base/date_words.h"
#include "ui/forms/form_footer.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

PageForm::PageForm(Shell& shell, const Words& words, QWidget* parent)
    : PagePanel(shell, parent)
    , words_(words)
    , form_(new Form)
    , header_(new PageHeader(words.title))
    , content_(new QWidget)
    , footer_(new FormFooter(words.verb)) {
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(u(24), u(16), u(24), u(16));
    auto* line = new QHBoxLayout; // keeps the form, which has a greatest width, at the left
    line->addWidget(form_, 1000);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    if (!words.about.isEmpty())
        header_->setFact(words.about);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content_), 1);
    whole->addWidget(footer_);
    connect(form_, &Form::edited, this, [this] { footer_->setCanDiscard(form_->isDirty()); });
    connect(footer_, &FormFooter::saveWished, this, &PageForm::attempt);
    connect(footer_, &FormFooter::leaveWished, this, [this] { this->shell().go(next()); });
    connect(footer_, &FormFooter::discardWished, this, &PageForm::discard);
    footer_->hearKeysOf(this);
}

void PageForm::ready() {
    if (const auto reason = whyNot(words_.permission); !reason.isEmpty()) {
        form_->setReadOnly(true);
        footer_->setReadOnly(reason);
    }
    form_->setClean();
    footer_->setCanDiscard(false);
}

void PageForm::addBelow(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(content_->layout());
    column->insertWidget(column->count() - 1, widget);
}

std::optional<FormDraft> PageForm::unfinished() const {
    if (!form_->isDirty())
        return std::nullopt;
    return FormDraft{{}, words_.title, {}, form_->toJson()};
}

void PageForm::giveBack(const FormDraft& draft) {
    form_->fromJson(draft.answers);
    if (!draft.at.isNull())
        footer_->setNote(tr("Draft kept %1").arg(timeOfDay(draft.at)));
    footer_->setCanDiscard(true);
}

QWidget* PageForm::firstFocus() {
    form_->focusFirst();
    return nullptr;
}

void PageForm::attempt() {
    if (!mayChange())
        return;
    if (const auto faults = form_->faults(); !faults.empty()) {
        form_->tell(faults);
        return;
    }
    settleWith(save(words_.saved));
}

void PageForm::settleWith(const Outcome& outcome) {
    if (std::holds_alternative<ChangeSet>(outcome)) {
        form_->setClean();
        Q_EMIT done(next());
    } else if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (std::get<Failure>(outcome).kind == Failure::Kind::Conflict) {
        form_->tell(catchUp());
    }
}

void PageForm::discard() {
    if (!sureToDiscard(this, words_.title))
        return;
    form_->setClean();
    Q_EMIT done(next());
}

} // namespace ninefold
