// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ninefold {

class Form;
class PassphraseField;

/// The way in when a passphrase is forgotten: the recovery key, then a new passphrase.
class ForgottenPanel : public QWidget {
    Q_OBJECT
public:
    explicit ForgottenPanel(QWidget* parent = nullptr);
    void setCentre(const QString& path, const QString& worker);
    std::unique_ptr<Session> takeSession() { return std::move(session_); }

Q_SIGNALS:
    void signedIn();
    void back();

private:
    QWidget* makeKeyStep();
    QWidget* makePassphraseStep();
    void openWithKey();
    void keyCame(Result<std::unique_ptr<Session>> opened);
    void setPassphrase();
    void setBusy(bool busy);

    QString path_;
    QString worker_;
    std::unique_ptr<Session> session_;
    QStackedWidget* steps_;
    Form* keyForm_ = nullptr;
    Form* passphraseForm_ = nullptr;
    PassphraseField* passphrase_ = nullptr;
    QLabel* whose_ = nullptr;
    QLabel* busyText_;
    QPushButton* open_ = nullptr;
    QPushButton* set_ = nullptr;
};

} // namespace ninefold
