// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/directory/directory_form.h"

#include "core/base/date_words.h"
#include "ui/forms/form_footer.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

DirectoryForm::DirectoryForm(Shell& shell, const DirectoryPlace& place, const Words& words,
                             QWidget* parent)
    : DirectoryPanel(shell, place, parent)
    , words_(words)
    , header_(new PageHeader(words.title))
    , form_(new Form)
    , footer_(new FormFooter(words.verb)) {
    auto* content = new QWidget;
    auto* line =
        new QHBoxLayout(content); // keeps the form, which has a greatest width, at the left
    line->setContentsMargins(u(24), u(16), u(24), u(16));
    auto* column = new QVBoxLayout;
    column->addWidget(form_);
    column->addStretch(1);
    line->addLayout(column, 1000);
    line->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
    whole->addWidget(footer_);
    connect(form_, &Form::edited, this, [this] { footer_->setCanDiscard(form_->isDirty()); });
    connect(footer_, &FormFooter::saveWished, this, &DirectoryForm::attempt);
    connect(footer_, &FormFooter::leaveWished, this,
            [this] { this->shell().go(where().list().place()); });
    connect(footer_, &FormFooter::discardWished, this, &DirectoryForm::discard);
    footer_->hearKeysOf(this);
}

void DirectoryForm::ready() {
    if (const auto reason = whyNot(words_.permission); !reason.isEmpty()) {
        form_->setReadOnly(true);
        footer_->setReadOnly(reason);
    }
    form_->setClean();
    footer_->setCanDiscard(false);
}

std::optional<FormDraft> DirectoryForm::unfinished() const {
    if (!form_->isDirty())
        return std::nullopt;
    return FormDraft{{}, words_.title, {}, form_->toJson()};
}

void DirectoryForm::giveBack(const FormDraft& draft) {
    form_->fromJson(draft.answers);
    if (!draft.at.isNull())
        footer_->setNote(tr("Draft kept %1").arg(timeOfDay(draft.at)));
    footer_->setCanDiscard(true);
}

QWidget* DirectoryForm::firstFocus() {
    form_->focusFirst();
    return nullptr;
}

void DirectoryForm::attempt() {
    if (!mayChange())
        return;
    if (const auto faults = form_->faults(); !faults.empty()) {
        form_->tell(faults);
        return;
    }
    settleWith(save(words_.saved));
}

void DirectoryForm::settleWith(const Outcome& outcome) {
    if (std::holds_alternative<ChangeSet>(outcome)) {
        form_->setClean();
        Q_EMIT done();
    } else if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (std::get<Failure>(outcome).kind == Failure::Kind::Conflict) {
        form_->tell(catchUp());
    }
}

void DirectoryForm::discard() {
    if (!sureToDiscard(this, words_.title))
        return;
    form_->setClean();
    Q_EMIT done();
}

} // namespace ninefold
