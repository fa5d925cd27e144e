// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/passphrase_field.h"

#include "core/keys/passphrase.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

PassphraseField::PassphraseField(Use use, QWidget* parent)
    : AnswerField(parent)
    , line_(new QLineEdit(this))
    , show_(ordinaryButton(tr("Show"), "showPassphrase", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(u(8));
    row->addWidget(line_, 1);
    row->addWidget(show_);
    column->addLayout(row);
    setFocusProxy(line_);
    line_->setEchoMode(QLineEdit::Password);
    line_->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    show_->setCheckable(true);
    show_->setAccessibleName(tr("Show what is typed"));
    connect(show_, &QPushButton::toggled, this, [this](bool shown) {
        line_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        show_->setText(shown ? tr("Hide") : tr("Show"));
        show_->setAccessibleName(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    });
    connect(line_, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
    connect(line_, &QLineEdit::textChanged, this, &AnswerField::edited);
    if (use == Use::Asking)
        return;
    bar_ = new QProgressBar(this);
    bar_->setRange(0, 4);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Strength"));
    strength_ = new QLabel(this);
    strength_->setObjectName(QStringLiteral("strength"));
    strength_->setWordWrap(true);
    setType(strength_, Type::Small, "ink2");
    column->addWidget(bar_);
    column->addWidget(strength_);
    connect(this, &AnswerField::edited, this, &PassphraseField::showStrength);
    showStrength();
}

Secret PassphraseField::secret() const {
    return Secret::fromText(line_->text());
}

bool PassphraseField::isEmpty() const {
    return line_->text().isEmpty();
}

void PassphraseField::clear() {
    line_->clear();
}

void PassphraseField::setPersonal(const QStringList& words) {
    personal_ = words;
    showStrength();
}

void PassphraseField::setTyped(const QString& text) {
    line_->setText(text);
}

QWidget* PassphraseField::focusTarget() {
    return line_;
}

void PassphraseField::setReadOnly(bool readOnly) {
    line_->setReadOnly(readOnly);
}

QString PassphraseField::fault(const QString&) const {
    if (!bar_)
        return {};
    const auto problems = problemsOfPassphrase(line_->text(), personal_);
    return problems.empty() ? QString() : problems.front().text;
}

void PassphraseField::showStrength() {
    if (!bar_)
        return;
    const auto strength = strengthOf(line_->text(), personal_);
    bar_->setValue(line_->text().isEmpty() ? 0 : qMax(1, strength.filled()));
    strength_->setText(line_->text().isEmpty()
                           ? tr("Three random words, 12 characters or more, such as words that "
                                "make a silly picture. Spaces are fine.")
                           : strength.sentence);
}

} // namespace ninefold
