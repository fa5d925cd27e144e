// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secret.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace ninefold {

/// A recovery key shown once, to be printed or saved, and the check that it was typed back right.
class RecoveryKeySheet : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryKeySheet(QWidget* parent = nullptr);
    /// `key` in its printed form; centre and day stand on the paper.
    void show(Secret key, const QString& centre, QDate madeOn);
    /// Wiped, on screen too.
    void forget();
    /// In its printed form while it is shown.
    QString shownKey() const;
    /// What is wrong with what was typed back; blank when it is the key.
    QString faultOf(const QString& typedBack) const;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QString text() const; ///< the sheet to print or save
    void print();
    void save();

    Secret key_;
    QString centre_;
    QDate madeOn_;
    QLabel* shown_;
};

} // namespace ninefold
