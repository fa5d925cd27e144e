// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/sign_in_panel.h"

#include "core/session/glance.h"
#include "ui/forms/form.h"
#include "ui/forms/passphrase_field.h"
#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/style/theme.h"
#include "ui/unlock/background.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

SignInPanel::SignInPanel(QWidget* parent)
    : QWidget(parent)
    , centre_(new QLabel(this))
    , hint_(new QLabel(this))
    , form_(new Form(this))
    , told_(new QLabel(this)) {
    setObjectName(QStringLiteral("signInPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(40), u(24), u(40), u(24));
    column->setSpacing(u(8));
    auto* title = new QLabel(tr("Sign in"), this);
    setType(title, Type::Title);
    setType(centre_, Type::Text, "ink2");
    column->addWidget(title);
    column->addWidget(centre_);
    column->addSpacing(u(8));
    hint_->setWordWrap(true);
    setType(hint_, Type::Text, "info");
    column->addWidget(hint_);

    name_ = form_->add(QStringLiteral("worker"), {tr("Your name")},
                       new ChoiceField(ChoiceField::Manner::List));
    name_->setBlankWords(tr("Choose your name"));
    passphrase_ = form_->add(QStringLiteral("passphrase"), {tr("Passphrase")},
                             new PassphraseField(PassphraseField::Use::Asking));
    column->addWidget(form_);
    setType(told_, Type::Text, "ink2");
    told_->setObjectName(QStringLiteral("signInTold"));
    told_->setWordWrap(true);
    column->addWidget(told_);

    auto* buttons = new QHBoxLayout;
    go_ = primaryButton(tr("Sign in"), "signIn", this);
    forgot_ = textButton(tr("I have forgotten it"), "forgotten", this);
    buttons->addWidget(go_);
    buttons->addWidget(forgot_);
    buttons->addStretch(1);
    column->addSpacing(u(4));
    column->addLayout(buttons);
    column->addStretch(1);
    column->addWidget(ruleLine(this));
    auto* foot =
        new QLabel(tr("This file stays on this computer. Nothing is sent anywhere."), this);
    setType(foot, Type::Small, "ink2");
    foot->setWordWrap(true);
    column->addWidget(foot);

    connect(go_, &QPushButton::clicked, this, &SignInPanel::signIn);
    connect(passphrase_, &PassphraseField::returnPressed, this, &SignInPanel::signIn);
    connect(forgot_, &QPushButton::clicked, this, &SignInPanel::forgotten);
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, [this] {
        --wait_;
        showWait();
    });
}

void SignInPanel::setCentre(const QString& path, const QString& worker, const QString& hint) {
    path_ = path;
    centre_->setText(QFileInfo(path).completeBaseName());
    centre_->setToolTip(path);
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    form_->clearProblems();
    passphrase_->clear();
    told_->clear();
    name_->clearChoices();
    const auto glance = glanceAt(path);
    const bool readable = glance && glance->keySlotsFound;
    form_->setVisible(readable);
    go_->setVisible(readable);
    forgot_->setText(readable ? tr("I have forgotten it") : tr("Open with the recovery key"));
    forgot_->setVisible(glance.ok());
    if (!glance) {
        told_->setText(glance.failure().text);
        return;
    }
    if (!glance->keySlotsFound) {
        told_->setText(tr("The key file beside the centre file is missing. Put it back, or open "
                          "with the recovery key that was printed when the centre was made."));
        return;
    }
    for (const auto& name : glance->workers)
        name_->addChoice(name, name);
    name_->setTyped(glance->workers.size() == 1 ? glance->workers.first() : worker);
    wait_ = glance->secondsToWait;
    showWait();
    focusFirst();
}

void SignInPanel::focusFirst() {
    form_->focusField(name_->typed().isEmpty() ? QStringLiteral("worker")
                                               : QStringLiteral("passphrase"));
}

QString SignInPanel::worker() const {
    return name_->typed();
}

void SignInPanel::signIn() {
    if (!go_->isEnabled())
        return;
    Problems problems;
    if (name_->typed().isEmpty())
        problems.push_back({QStringLiteral("worker"), tr("Choose your name")});
    if (passphrase_->isEmpty())
        problems.push_back({QStringLiteral("passphrase"), tr("Enter your passphrase")});
    if (!form_->tell(problems))
        return;
    setBusy(true);
    auto secret = std::make_shared<Secret>(passphrase_->secret());
    inBackground(
        this,
        [path = path_, secret, name = name_->typed()] {
            return Session::open(path, *secret, name);
        },
        [this](Result<std::unique_ptr<Session>> opened) { came(std::move(opened)); });
}

void SignInPanel::came(Result<std::unique_ptr<Session>> opened) {
    setBusy(false);
    if (opened) {
        passphrase_->clear();
        session_ = std::move(*opened);
        Q_EMIT signedIn();
        return;
    }
    const auto& failure = opened.failure();
    if (failure.kind == Failure::Kind::WrongPassphrase) {
        form_->tell({{QStringLiteral("passphrase"), failure.text}});
        passphrase_->clear();
        form_->focusField(QStringLiteral("passphrase"));
    } else {
        form_->tell({{QString(), failure.text}});
    }
    lookAgain();
}

void SignInPanel::setBusy(bool busy) {
    go_->setEnabled(!busy && wait_ <= 0);
    form_->setReadOnly(busy);
    told_->setText(busy ? tr("Opening the file. This takes a second or two.") : QString());
}

void SignInPanel::lookAgain() {
    const auto glance = glanceAt(path_);
    wait_ = glance ? glance->secondsToWait : 0;
    showWait();
}

void SignInPanel::showWait() {
    const bool waiting = wait_ > 0;
    go_->setEnabled(!waiting);
    if (!waiting) {
        second_.stop();
        told_->clear();
        return;
    }
    if (!second_.isActive())
        second_.start();
    told_->setText(wait_ == 1 ? tr("Wait one second before the next try.")
                              : tr("Wait %1 seconds before the next try.").arg(wait_));
}

} // namespace ninefold
