// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/worker.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ninefold {

class ChoiceField;
class Form;
class PassphraseField;
class Shell;
class TextField;
class YesNoField;

/// Who works here, what each may do, and who can open the file.
class WorkersPanel : public QWidget {
    Q_OBJECT
public:
    explicit WorkersPanel(Shell& shell, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeEditor();
    void chooseRowOf(Id<Worker> worker);
    void choose();
    void startNew();
    void save();
    void giveAccess();
    void makeNewKeys(const std::optional<Worker>& leaver);
    bool hasAccess(Id<Worker> worker) const;

    Shell& shell_;
    QListWidget* list_;
    QLabel* title_;
    Form* form_;
    TextField* name_;
    ChoiceField* role_;
    YesNoField* active_;
    QPushButton* save_;
    Form* accessForm_;
    PassphraseField* passphrase_;
    QLabel* access_;
    QPushButton* give_;
    QPushButton* takeAway_;
    Worker shown_; ///< without id: a new one
};

} // namespace ninefold
