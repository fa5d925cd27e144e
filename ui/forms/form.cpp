// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form.h"

#include "ui/parts/section_header.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>

#include <algorithm>

namespace ninefold {

namespace {

/// Brings a widget into sight in whatever scrolls around it.
void bringIntoSight(QWidget* widget) {
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(widget, 0, u(48));
}

const Problem* firstAbout(const Problems& problems, const QString& field) {
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const Problem& p) { return p.field == field; });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent)
    , summary_(new ErrorSummary(this))
    , column_(new QVBoxLayout(this)) {
    setMaximumWidth(u(640));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(u(12));
    column_->addWidget(summary_);
    connect(summary_, &ErrorSummary::chosen, this, &Form::focusField);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setMaximumWidth(u(640)); });
}

FormRow* Form::makeRow(const QString& name, const FormRow::Words& words, AnswerField* field) {
    field->setObjectName(name);
    field->focusTarget()->setProperty("fieldName", name);
    auto* row = new FormRow(words, field, this);
    rows_.emplace_back(name, row);
    clean_.insert(name, field->typed());
    connect(field, &AnswerField::edited, this, &Form::edited);
    return row;
}

void Form::addBeside(std::initializer_list<QWidget*> rows) {
    auto* line = new QHBoxLayout;
    line->setSpacing(u(16));
    for (auto* row : rows)
        line->addWidget(row, 1, Qt::AlignTop);
    column_->addLayout(line);
}

QWidget* Form::addSection(const QString& title) {
    auto* header = new SectionHeader(title, this);
    column_->addWidget(header);
    return header;
}

FormRow* Form::row(const QString& name) const {
    for (const auto& [known, row] : rows_)
        if (known == name)
            return row;
    return nullptr;
}

AnswerField* Form::field(const QString& name) const {
    const auto* found = row(name);
    return found ? found->field() : nullptr;
}

Problems Form::faults() const {
    Problems out;
    for (const auto& [name, row] : rows_)
        if (const QString fault = row->field()->fault(row->label()); !fault.isEmpty())
            out.push_back({name, fault});
    return out;
}

bool Form::tell(const Problems& problems) {
    // What cannot be read is told as that, not as missing.
    Problems all = problems.empty() ? Problems() : faults();
    all.insert(all.end(), problems.begin(), problems.end());

    Problems ordered;
    for (const auto& [name, row] : rows_) {
        const Problem* first = firstAbout(all, name);
        row->setProblem(first ? first->text : QString());
        if (first)
            ordered.push_back(*first);
    }
    for (const auto& problem : problems)
        if (!row(problem.field))
            ordered.push_back({QString(), problem.text});
    summary_->tell(ordered);
    if (!ordered.empty())
        bringIntoSight(summary_);
    return ordered.empty();
}

void Form::focusField(const QString& name) {
    if (auto* wanted = field(name)) {
        wanted->focusTarget()->setFocus(Qt::ShortcutFocusReason);
        bringIntoSight(wanted);
    }
}

void Form::focusFirst() {
    if (!rows_.empty())
        focusField(rows_.front().first);
}

QJsonObject Form::typed() const {
    QJsonObject out;
    for (const auto& [name, row] : rows_)
        out.insert(name, row->field()->typed());
    return out;
}

bool Form::isDirty() const {
    return typed() != clean_;
}

void Form::setClean() {
    clean_ = typed();
}

void Form::setReadOnly(bool readOnly) {
    for (const auto& [name, row] : rows_)
        row->field()->setReadOnly(readOnly);
}

QByteArray Form::toJson() const {
    return QJsonDocument(typed()).toJson(QJsonDocument::Compact);
}

void Form::fromJson(const QByteArray& json) {
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    for (const auto& [name, row] : rows_)
        if (kept.contains(name))
            row->field()->setTyped(kept.value(name).toString());
}

} // namespace ninefold
