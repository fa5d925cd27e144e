// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/forgotten_panel.h"

#include "ui/forms/form.h"
#include "ui/forms/passphrase_field.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"
#include "ui/unlock/background.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QLabel* prose(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setType(label, Type::Text, "ink2");
    return label;
}

} // namespace

ForgottenPanel::ForgottenPanel(QWidget* parent)
    : QWidget(parent)
    , steps_(new QStackedWidget(this))
    , busyText_(prose({}, this)) {
    setObjectName(QStringLiteral("forgottenPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(40), u(24), u(40), u(24));
    steps_->addWidget(makeKeyStep());
    steps_->addWidget(makePassphraseStep());
    column->addWidget(steps_, 1);
    column->addWidget(busyText_);
}

QWidget* ForgottenPanel::makeKeyStep() {
    auto* step = new QWidget(steps_);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Forgotten passphrase"), step);
    setType(title, Type::Title);
    column->addWidget(title);
    column->addWidget(prose(tr("A manager can give you a new one in Settings. If no manager can "
                               "sign in, use the recovery key that was printed when the centre was "
                               "made."),
                            step));
    column->addSpacing(u(8));
    keyForm_ = new Form(step);
    keyForm_->add(
        QStringLiteral("recoveryKey"),
        {tr("Recovery key"),
         tr("17 groups of four letters and digits. Spaces, dashes and case do not matter.")},
        new LongTextField(3));
    column->addWidget(keyForm_);
    auto* buttons = new QHBoxLayout;
    open_ = primaryButton(tr("Open with the recovery key"), "openWithKey", step);
    auto* backButton = ordinaryButton(tr("Back to sign-in"), "backToSignIn", step);
    buttons->addWidget(open_);
    buttons->addWidget(backButton);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(open_, &QPushButton::clicked, this, &ForgottenPanel::openWithKey);
    connect(backButton, &QPushButton::clicked, this, &ForgottenPanel::back);
    return step;
}

QWidget* ForgottenPanel::makePassphraseStep() {
    auto* step = new QWidget(steps_);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("A new passphrase"), step);
    setType(title, Type::Title);
    column->addWidget(title);
    whose_ = prose({}, step);
    column->addWidget(whose_);
    column->addSpacing(u(8));
    passphraseForm_ = new Form(step);
    passphrase_ = passphraseForm_->add(QStringLiteral("newPassphrase"), {tr("New passphrase")},
                                       new PassphraseField(PassphraseField::Use::Choosing));
    column->addWidget(passphraseForm_);
    set_ = primaryButton(tr("Set passphrase and go on"), "setPassphrase", step);
    column->addWidget(set_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(set_, &QPushButton::clicked, this, &ForgottenPanel::setPassphrase);
    connect(passphrase_, &PassphraseField::returnPressed, this, &ForgottenPanel::setPassphrase);
    return step;
}

void ForgottenPanel::setCentre(const QString& path, const QString& worker) {
    path_ = path;
    worker_ = worker;
    keyForm_->field(QStringLiteral("recoveryKey"))->setTyped({});
    keyForm_->clearProblems();
    steps_->setCurrentIndex(0);
    setBusy(false);
    keyForm_->focusFirst();
}

void ForgottenPanel::openWithKey() {
    const QString typed = keyForm_->field(QStringLiteral("recoveryKey"))->typed().trimmed();
    if (typed.isEmpty()) {
        keyForm_->tell({{QStringLiteral("recoveryKey"), tr("Enter the recovery key")}});
        return;
    }
    keyForm_->clearProblems();
    setBusy(true);
    auto secret = std::make_shared<Secret>(Secret::fromText(typed));
    inBackground(
        this, [path = path_, secret, name = worker_] { return Session::open(path, *secret, name); },
        [this](Result<std::unique_ptr<Session>> opened) { keyCame(std::move(opened)); });
}

void ForgottenPanel::keyCame(Result<std::unique_ptr<Session>> opened) {
    setBusy(false);
    if (!opened) {
        keyForm_->tell({{QStringLiteral("recoveryKey"), opened.failure().text}});
        return;
    }
    session_ = std::move(*opened);
    keyForm_->field(QStringLiteral("recoveryKey"))->setTyped({});
    if (!session_->openedWithRecoveryKey()) {
        Q_EMIT signedIn();
        return;
    }
    const QString name = session_->worker().name;
    whose_->setText(tr("The file is open. Choose a new passphrase for %1.").arg(name));
    passphrase_->setPersonal({name, session_->casebook().centre().name});
    steps_->setCurrentIndex(1);
    passphraseForm_->focusFirst();
}

void ForgottenPanel::setPassphrase() {
    if (!passphraseForm_->tell(passphraseForm_->faults()))
        return;
    setBusy(true);
    auto secret = std::make_shared<Secret>(passphrase_->secret());
    inBackground(
        this, [session = session_.get(), secret] { return session->setPassphrase(*secret); },
        [this](const Status& set) {
            setBusy(false);
            if (!set) {
                passphraseForm_->tell({{QString(), set.failure().text}});
                return;
            }
            passphrase_->clear();
            Q_EMIT signedIn();
        });
}

void ForgottenPanel::setBusy(bool busy) {
    steps_->setEnabled(!busy);
    busyText_->setText(busy ? tr("Working with the key. This takes a second or two.") : QString());
}

} // namespace ninefold
