// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/need_details_part.h"

#include "core/base/date_words.h"
#include "core/rules/need_words.h"
#include "ui/forms/form_row.h"
#include "ui/forms/stored_form.h"
#include "ui/forms/tick_field.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

const NeedDetailField& fieldOf(Pathway pathway, NeedDetailKind kind) {
    const auto& all = needDetailFields();
    return *std::find_if(all.begin(), all.end(), [&](const NeedDetailField& field) {
        return field.pathway == pathway && field.kind == kind;
    });
}

} // namespace

NeedDetailsPart::NeedDetailsPart(Pathway pathway, QWidget* parent)
    : QWidget(parent)
    , pathway_(pathway)
    , last_(new QLabel)
    , subNeeds_(new TickField)
    , readiness_(choiceOf<Readiness>())
    , wantsHelp_(choiceOf<WantsHelp>(ChoiceField::Manner::Row))
    , urgent_(new YesNoField)
    , strengths_(new LongTextField(2))
    , note_(new LongTextField(2)) {
    setObjectName(QStringLiteral("details_p%1").arg(indexOf(pathway) + 1));
    setType(last_, Type::Small, "ink2");
    last_->setObjectName(QStringLiteral("lastDetails_p%1").arg(indexOf(pathway) + 1));
    last_->setTextFormat(Qt::PlainText);
    last_->setWordWrap(true);
    for (const auto* subNeed : subNeedsOf(pathway))
        subNeeds_->addChoice(fromUtf8(subNeed->code), labelOf(*subNeed));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(26), u(8), u(6), u(16));
    column->setSpacing(u(12));
    column->addWidget(last_);
    column->addWidget(ask(NeedDetailKind::SubNeeds, subNeeds_));
    column->addWidget(ask(NeedDetailKind::Readiness, readiness_));
    auto* two = new QHBoxLayout;
    two->setSpacing(u(32));
    two->addWidget(ask(NeedDetailKind::WantsHelp, wantsHelp_));
    two->addWidget(ask(NeedDetailKind::Urgent, urgent_));
    two->addStretch(1);
    column->addLayout(two);
    column->addWidget(ask(NeedDetailKind::Strengths, strengths_));
    column->addWidget(ask(NeedDetailKind::Note, note_));
}

QWidget* NeedDetailsPart::ask(NeedDetailKind kind, AnswerField* field) {
    const auto& asked = fieldOf(pathway_, kind);
    field->setObjectName(fromUtf8(asked.name));
    connect(field, &AnswerField::edited, this, &NeedDetailsPart::edited);
    return new FormRow({fieldNamed<Assessment>(asked.name)->labelText()}, field);
}

void NeedDetailsPart::setDetail(const NeedDetail& detail) {
    const QSignalBlocker quiet(this);
    subNeeds_->setTyped(detail.subNeeds.join(u' '));
    readiness_->setValue(detail.readiness);
    wantsHelp_->setValue(detail.wantsHelp);
    urgent_->setAnswer(detail.urgent);
    strengths_->setText(detail.strengths);
    note_->setText(detail.note);
}

NeedDetail NeedDetailsPart::detail() const {
    return {readiness_->value<Readiness>(),
            subNeeds_->typed().split(u' ', Qt::SkipEmptyParts),
            wantsHelp_->value<WantsHelp>(),
            urgent_->answer(),
            strengths_->text(),
            note_->text()};
}

void NeedDetailsPart::setLast(const NeedDetail& last, QDate on, QDate today) {
    auto words = detailInWords(pathway_, last);
    if (!last.strengths.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(". ")) +
                 tr("Strengths: %1").arg(last.strengths);
    last_->setText(
        words.isEmpty()
            ? tr("Last time, %1: nothing more was written down.").arg(dayMonth(on, today))
            : tr("Last time, %1: %2").arg(dayMonth(on, today), words));
    last_->setVisible(on.isValid());
}

void NeedDetailsPart::setReadOnly(bool readOnly) {
    for (auto* field : std::initializer_list<AnswerField*>{subNeeds_, readiness_, wantsHelp_,
                                                           urgent_, strengths_, note_})
        field->setReadOnly(readOnly);
}

QWidget* NeedDetailsPart::first() const {
    return subNeeds_->focusTarget();
}

} // namespace ninefold
