// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/needs_table.h"

#include "core/base/date_words.h"
#include "core/rules/need_words.h"
#include "ui/forms/form_row.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/level_picker.h"
#include "ui/parts/section_header.h"
#include "ui/screens/record/need_details_part.h"
#include "ui/screens/record/need_row.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QLabel* headLabel(const QString& text, int width) {
    auto* label = new QLabel(text);
    setType(label, Type::SmallStrong, "ink2");
    if (width)
        label->setMinimumWidth(u(width));
    return label;
}

} // namespace

NeedsTable::NeedsTable(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column_ = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_ = makeHead();
    column->addWidget(head_);
    for (const auto pathway : pathways) {
        const auto place = indexOf(pathway);
        auto* row = new NeedRow(pathway);
        rows_[place] = row;
        column->addWidget(row);
        connect(row->picker(), &LevelPicker::levelChosen, this, &NeedsTable::edited);
        connect(row->moreButton(), &QPushButton::clicked, this, [this, place](bool open) {
            enter(place);
            setOpen(place, open);
            if (!open)
                return;
            Q_EMIT opened(pathways[place]);
            partOf(place)->first()->setFocus(Qt::TabFocusReason);
        });
        connect(row->picker(), &LevelPicker::focusEntered, this, [this, place] { enter(place); });
        connect(row->picker(), &LevelPicker::rowWanted, this, [this, place](int step) {
            const auto wanted = static_cast<int>(place) + step;
            if (wanted >= 0 && wanted < static_cast<int>(pathwayCount))
                rows_[static_cast<size_t>(wanted)]->picker()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    meaning_ = new QLabel;
    meaning_->setObjectName(QStringLiteral("levelMeaning"));
    meaning_->setTextFormat(Qt::RichText);
    meaning_->setWordWrap(true);
    meaning_->setContentsMargins(u(6), u(6), u(6), u(6));
    setType(meaning_, Type::Small, "ink2");
    column->addWidget(meaning_);
    column->addWidget(makeHealth());
    enter(0);
    rows_[0]->setChosen(false);
}

QWidget* NeedsTable::makeHead() {
    auto* head = new QWidget;
    lastHead_ = headLabel(tr("Last"), need_columns::last);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(u(6), 0, 0, u(4));
    line->setSpacing(u(8));
    line->addWidget(headLabel(tr("Pathway"), need_columns::name));
    line->addWidget(lastHead_);
    line->addWidget(headLabel(tr("Now: choose, or press 0 1 2 3 or D. Underlined: last time"), 0));
    line->addStretch(1);
    line->addWidget(headLabel(tr("More"), 0));
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    auto* rule = new QFrame;
    setSheetProperty(rule, "rule", QStringLiteral("control"));
    column->addWidget(rule);
    return head;
}

QWidget* NeedsTable::makeHealth() {
    const auto ask = [this](const char* name, ChoiceField*& field) {
        field = choiceOf<HealthNeed>(ChoiceField::Manner::Row);
        field->setObjectName(QString::fromLatin1(name));
        connect(field, &AnswerField::edited, this, &NeedsTable::edited);
        return new FormRow({fieldNamed<Assessment>(name)->labelText()}, field);
    };
    auto* health = new QWidget;
    auto* line = new QHBoxLayout(health);
    line->setContentsMargins(u(6), u(4), u(6), u(4));
    line->setSpacing(u(32));
    line->addWidget(ask("mental_health", mental_));
    line->addWidget(ask("physical_health", physical_));
    line->addStretch(1);
    return health;
}

void NeedsTable::setAssessment(const Assessment& assessment) {
    for (const auto pathway : pathways)
        rows_[indexOf(pathway)]->picker()->setLevel(assessment.need(pathway));
    mental_->setValue(assessment.mentalHealth);
    physical_->setValue(assessment.physicalHealth);
    for (size_t i = 0; i < pathwayCount; ++i) {
        details_[i] = detailOf(assessment, pathways[i]);
        if (parts_[i])
            parts_[i]->setDetail(details_[i]);
        setOpen(i, !details_[i].isEmpty() && !isSensitive(pathways[i]));
    }
}

void NeedsTable::setOpen(size_t row, bool open) {
    if (open)
        partOf(row)->show();
    else if (parts_[row])
        parts_[row]->hide();
    rows_[row]->setMore(open, !detailAt(row).isEmpty());
}

NeedDetailsPart* NeedsTable::partOf(size_t row) {
    auto& part = parts_[row];
    if (part)
        return part;
    part = new NeedDetailsPart(pathways[row]);
    part->setDetail(details_[row]);
    part->setReadOnly(readOnly_);
    column_->insertWidget(column_->indexOf(rows_[row]) + 1, part);
    connect(part, &NeedDetailsPart::edited, this, [this, row] {
        rows_[row]->setMore(true, !detailAt(row).isEmpty());
        Q_EMIT edited();
    });
    showLast(row);
    return part;
}

NeedDetail NeedsTable::detailAt(size_t row) const {
    return parts_[row] ? parts_[row]->detail() : details_[row];
}

void NeedsTable::showLast(size_t row) {
    if (parts_[row])
        parts_[row]->setLast(lastDetails_[row], lastOn_, today_);
}

Assessment NeedsTable::readInto(Assessment assessment) const {
    for (size_t i = 0; i < pathwayCount; ++i)
        assessment.needs[i] = rows_[i]->picker()->level();
    for (size_t i = 0; i < pathwayCount; ++i)
        setDetail(assessment, pathways[i], detailAt(i));
    assessment.mentalHealth = mental_->value<HealthNeed>();
    assessment.physicalHealth = physical_->value<HealthNeed>();
    return assessment;
}

void NeedsTable::setHistory(const NeedsHistory& history, QDate today) {
    lastHead_->setText(
        history.lastOn.isValid() ? tr("Last, %1").arg(dayMonth(history.lastOn, today)) : QString());
    lastOn_ = history.lastOn;
    today_ = today;
    for (size_t i = 0; i < pathwayCount; ++i) {
        rows_[i]->setComparison(history.rows[i]);
        lastDetails_[i] = history.rows[i].lastDetail;
        showLast(i);
    }
}

int NeedsTable::answered() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const NeedRow* row) {
        return row->picker()->level().has_value();
    }));
}

void NeedsTable::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    for (auto* row : rows_)
        row->picker()->setEnabled(!readOnly);
    for (auto* part : parts_)
        if (part)
            part->setReadOnly(readOnly);
    mental_->setReadOnly(readOnly);
    physical_->setReadOnly(readOnly);
}

void NeedsTable::setNarrow(bool narrow) {
    for (auto* row : rows_)
        row->setNarrow(narrow);
    head_->setVisible(!narrow);
}

QWidget* NeedsTable::first() const {
    return rows_[0]->picker();
}

void NeedsTable::focusFirst() {
    first()->setFocus(Qt::ShortcutFocusReason);
}

void NeedsTable::enter(size_t row) {
    for (size_t i = 0; i < pathwayCount; ++i)
        rows_[i]->setChosen(i == row);
    meaning_->setText(
        QStringLiteral("<b>%1 %2.</b> %3")
            .arg(row + 1)
            .arg(labelOf(pathways[row]).toHtmlEscaped(),
                 tr("None: none found. Low: advice. Medium: active keywork. High: several services "
                    "or urgent.")
                     .toHtmlEscaped()));
}

} // namespace ninefold
