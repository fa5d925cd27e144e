// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/machine.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace ninefold {

class ForgottenPanel;
class NewCentreWizard;
class SignInPanel;

/// What stands in the window while nobody is signed in: the centres of this computer at the left,
/// sign-in or making a new centre at the right.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    struct Options {
        QString path;       ///< of the centre to begin with; blank: the one opened last
        QString worker;     ///< who was signed in when it locked
        QString demoFolder; ///< where the demo centre is made
        KeyCost newKeys = KeyCost::standard();
    };
    UnlockPage(Machine& machine, Options options, QWidget* parent = nullptr);
    ~UnlockPage() override;

    /// Shows sign-in for a centre file.
    void choose(const QString& path, const QString& worker = {});

Q_SIGNALS:
    /// Somebody has signed in; take the session by `takeSession()`.
    void opened();

public:
    std::unique_ptr<Session> takeSession() { return std::move(session_); }
    /// Whether the session is of the demo centre, which is not remembered.
    bool isDemo(const QString& path) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeAside();
    void listCentres();
    void openAnother();
    void newCentre();
    void tryDemo();
    void welcome();
    void finish(std::unique_ptr<Session> session);
    void showPanel(QWidget* panel);
    void focusPanel();
    void showBusy(const QString& what);
    void showWelcomeProblem(const QString& text);

    Machine& machine_;
    Options options_;
    std::unique_ptr<Session> session_;
    QString chosen_;

    QVBoxLayout* centres_ = nullptr;
    QButtonGroup* centreButtons_ = nullptr;
    QStackedWidget* panels_ = nullptr;
    QWidget* welcome_ = nullptr;
    QLabel* welcomeProblem_ = nullptr;
    SignInPanel* signIn_ = nullptr;
    ForgottenPanel* forgotten_ = nullptr;
    QWidget* busy_ = nullptr;
    QLabel* busyText_ = nullptr;
};

} // namespace ninefold
