// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tick_field.h"

#include "ui/style/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace ninefold {

TickField::TickField(QWidget* parent)
    : AnswerField(parent)
    , grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(u(20));
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(2, 1);
}

void TickField::addChoice(const QString& code, const QString& words) {
    auto* box = new QCheckBox(words, this);
    box->setObjectName(QStringLiteral("tick_") + code);
    const auto count = static_cast<int>(boxes_.size());
    grid_->addWidget(box, count / 2, count % 2);
    boxes_.emplace_back(code, box);
    connect(box, &QCheckBox::toggled, this, &AnswerField::edited);
    if (count == 0)
        setFocusProxy(box);
}

QString TickField::typed() const {
    QStringList codes;
    for (const auto& [code, box] : boxes_)
        if (box->isChecked())
            codes << code;
    return codes.join(u' ');
}

void TickField::setTyped(const QString& codes) {
    const auto chosen = codes.split(u' ', Qt::SkipEmptyParts);
    for (const auto& [code, box] : boxes_)
        box->setChecked(chosen.contains(code));
}

QWidget* TickField::focusTarget() {
    return boxes_.empty() ? this : static_cast<QWidget*>(boxes_.front().second);
}

void TickField::setReadOnly(bool readOnly) {
    for (const auto& [code, box] : boxes_)
        box->setEnabled(!readOnly);
}

/// A screen reader says the question with each of its boxes.
void TickField::setAccessibleWords(const QString& name, const QString& description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (const auto& [code, box] : boxes_)
        box->setAccessibleName(name + QStringLiteral(": ") + box->text());
}

} // namespace ninefold
