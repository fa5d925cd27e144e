// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ninefold {

class Form;
class RecoveryKeySheet;

/// Gives the file new keys, with a leaver to take her access away: says what that means, shows the
/// new recovery key, and does it when the key was typed back.
class NewKeysDialog : public QDialog {
    Q_OBJECT
public:
    NewKeysDialog(Session& session, std::optional<Worker> leaver, QWidget* parent = nullptr);

private:
    QString meaning() const;
    void check();

    Session& session_;
    std::optional<Worker> leaver_;
    Secret recoveryKey_;
    RecoveryKeySheet* sheet_;
    Form* typeBack_;
    QLabel* told_;
    QPushButton* doing_;
};

} // namespace ninefold
