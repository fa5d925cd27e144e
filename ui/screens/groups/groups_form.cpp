// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/groups_form.h"

#include "core/base/date_words.h"
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

GroupsForm::GroupsForm(Shell& shell, const GroupPlace& place, const Words& words, QWidget* parent)
    : GroupsPanel(shell, place, parent)
    , words_(words)
    , form_(new Form) {
    auto* content = new QWidget;
    auto* line =
        new QHBoxLayout(content); // keeps the form, which has a greatest width, at the left
    line->setContentsMargins(u(24), u(16), u(24), u(16));
    auto* column = new QVBoxLayout;
    column->addWidget(form_);
    column->addStretch(1);
    line->addLayout(column, 1000);
    line->addStretch(1);
    auto* header = new PageHeader(words.title);
    if (const auto* about = group())
        header->setFact(about->title);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header);
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
    whole->addWidget(makeFooter());
    connect(form_, &Form::edited, this, [this] { discard_->setVisible(form_->isDirty()); });
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (auto* list = QApplication::activePopupWidget())
            list->close(); // an open list is what Escape means
        else
            this->shell().go(next().place());
    });
    auto* keep = new QShortcut(QKeySequence::Save, this);
    connect(keep, &QShortcut::activated, this, &GroupsForm::attempt);
}

QWidget* GroupsForm::makeFooter() {
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
    connect(save_, &QPushButton::clicked, this, &GroupsForm::attempt);
    connect(leave, &QPushButton::clicked, this, [this] { shell().go(next().place()); });
    connect(discard_, &QPushButton::clicked, this, &GroupsForm::discard);
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

void GroupsForm::ready() {
    const auto reason = session().readOnlyReason();
    if (!reason.isEmpty()) {
        form_->setReadOnly(true);
        save_->hide();
        kept_->setText(reason);
    }
    form_->setClean();
    discard_->hide();
}

GroupPlace GroupsForm::next() const {
    return where().group ? GroupPlace{GroupPlace::Part::Group, where().group, 0} : GroupPlace{};
}

std::optional<FormDraft> GroupsForm::unfinished() const {
    if (!form_->isDirty())
        return std::nullopt;
    return FormDraft{{}, words_.title, {}, form_->toJson()};
}

void GroupsForm::giveBack(const FormDraft& draft) {
    form_->fromJson(draft.answers);
    if (!draft.at.isNull())
        kept_->setText(tr("Draft kept %1").arg(timeOfDay(draft.at)));
    discard_->show();
}

QWidget* GroupsForm::firstFocus() {
    form_->focusFirst();
    return nullptr;
}

void GroupsForm::attempt() {
    if (!mayEdit())
        return;
    if (const auto faults = form_->faults(); !faults.empty()) {
        form_->tell(faults);
        return;
    }
    const auto outcome = save(words_.saved);
    if (std::holds_alternative<ChangeSet>(outcome)) {
        form_->setClean();
        Q_EMIT done(next());
    } else if (const auto* problems = std::get_if<Problems>(&outcome)) {
        form_->tell(*problems);
    } else if (std::get<Failure>(outcome).kind == Failure::Kind::Conflict) {
        form_->tell(catchUp());
    }
}

void GroupsForm::discard() {
    if (!ask(this,
             {tr("Discard this draft?"),
              tr("%1: what you typed is thrown away. This cannot be undone.").arg(words_.title),
              tr("Keep it"), tr("Discard")}))
        return;
    form_->setClean();
    Q_EMIT done(next());
}

} // namespace ninefold
