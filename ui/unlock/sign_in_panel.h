// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace ninefold {

class ChoiceField;
class Form;
class FormRow;
class PassphraseField;

/// Name and passphrase for one centre file.
class SignInPanel : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(QWidget* parent = nullptr);
    /// Looks at the file. `hint`: a sentence above the fields, as the demo's passphrase.
    void setCentre(const QString& path, const QString& worker, const QString& hint);
    void focusFirst(); ///< on the name if it is still to be chosen, else on the passphrase
    QString path() const { return path_; }
    QString worker() const;
    std::unique_ptr<Session> takeSession() { return std::move(session_); }

Q_SIGNALS:
    void signedIn();
    void forgotten();

private:
    void signIn();
    void came(Result<std::unique_ptr<Session>> opened);
    void setBusy(bool busy);
    void lookAgain(); ///< how long to wait before the next guess
    void showWait();

    QString path_;
    std::unique_ptr<Session> session_;
    QLabel* centre_;
    QLabel* hint_;
    Form* form_;
    ChoiceField* name_;
    PassphraseField* passphrase_;
    QPushButton* go_;
    QPushButton* forgot_;
    QLabel* told_;
    QTimer second_;
    qint64 wait_ = 0;
};

} // namespace ninefold
