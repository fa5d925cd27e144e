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
class RecoveryKeySheet;
class TextField;

/// Makes a new centre file, step by step: the centre, its first manager, where the file is kept,
/// the recovery key shown, the recovery key typed back. Until that last step is done the new file
/// is not in use, and goes when one leaves.
class NewCentreWizard : public QWidget {
    Q_OBJECT
public:
    NewCentreWizard(const QString& folder, KeyCost cost, QWidget* parent = nullptr);
    ~NewCentreWizard() override;
    std::unique_ptr<Session> takeSession() { return std::move(session_); }
    /// The key in its printed form while it is shown; for printing and for tests.
    QString shownKey() const;

Q_SIGNALS:
    void finished();
    void cancelled();

private:
    enum Step : int { CentreStep, ManagerStep, PlaceStep, KeyStep, TypeBackStep };

    QWidget* makeStep(const QString& title, const QString& text, QWidget* content);
    QWidget* makeCentreForm();
    QWidget* makeManagerForm();
    QWidget* makePlaceForm();
    QWidget* makeTypeBackForm();

    Step step() const;
    void show(Step step);
    void next();
    void back();
    bool check(Form* form, Problems problems);
    void suggestPath();
    void choosePath();
    void create();
    void created(Result<Session::Created> made);
    void checkTypedBack();
    void abandon(); ///< closes and removes what was made
    void setBusy(const QString& what);

    QString folder_;
    KeyCost cost_;
    std::unique_ptr<Session> session_;

    QStackedWidget* steps_;
    QLabel* where_;
    QLabel* told_;
    RecoveryKeySheet* sheet_;
    QPushButton* next_;
    QPushButton* back_;
    Form* centre_ = nullptr;
    Form* manager_ = nullptr;
    PassphraseField* passphrase_ = nullptr;
    PassphraseField* again_ = nullptr;
    Form* place_ = nullptr;
    TextField* path_ = nullptr;
    bool pathChosen_ = false;
    Form* typeBack_ = nullptr;
};

} // namespace ninefold
