// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_row.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

FormRow::FormRow(const Words& words, AnswerField* field, QWidget* parent)
    : QFrame(parent)
    , words_(words)
    , field_(field)
    , hint_(new QLabel(words.hint, this))
    , error_(new QWidget(this))
    , errorText_(new QLabel(error_)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));

    auto* head = new QHBoxLayout;
    head->setSpacing(u(5));
    auto* label = new QLabel(words.label, this);
    setType(label, Type::Strong);
    label->setBuddy(field->focusTarget());
    head->addWidget(label);
    if (words.needed) {
        auto* needed = new QLabel(tr("needed"), this);
        setType(needed, Type::Text, "ink2");
        head->addWidget(needed);
    }
    head->addStretch(1);
    column->addLayout(head);

    setType(hint_, Type::Text, "ink2");
    hint_->setWordWrap(true);
    hint_->setVisible(!words.hint.isEmpty());
    column->addWidget(hint_);

    auto* error = new QHBoxLayout(error_);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(u(6));
    auto* mark = new QLabel(error_);
    const auto drawMark = [mark] {
        mark->setPixmap(icon(QStringLiteral("attention"), Tone::Over).pixmap(u(16), u(16)));
    };
    drawMark();
    connect(&Theme::instance(), &Theme::changed, mark, drawMark);
    error->addWidget(mark, 0, Qt::AlignTop);
    setType(errorText_, Type::Strong, "over");
    errorText_->setWordWrap(true);
    error->addWidget(errorText_, 1);
    error_->hide();
    column->addWidget(error_);

    field->setParent(this);
    column->addWidget(field);
    setProperty("row", QStringLiteral("plain"));
    setProblem({});
}

void FormRow::setProblem(const QString& text) {
    errorText_->setText(text);
    error_->setVisible(!text.isEmpty());
    const bool problem = !text.isEmpty();
    setSheetProperty(this, "row", problem ? QStringLiteral("problem") : QStringLiteral("plain"));
    layout()->setContentsMargins(problem ? u(12) : 0, 0, 0, 0);
    field_->showProblem(problem);
    const QString name = words_.needed ? tr("%1, needed").arg(words_.label) : words_.label;
    const QString description =
        problem ? tr("Error: %1").arg(text) + u' ' + words_.hint : words_.hint;
    field_->setAccessibleWords(name, description.trimmed());
}

QString FormRow::problem() const {
    return errorText_->text();
}

} // namespace ninefold
