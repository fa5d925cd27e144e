// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secret.h"
#include "ui/forms/answer_field.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ninefold {

/// A passphrase, hidden until shown. Pasting is allowed. It is never part of a draft.
class PassphraseField : public AnswerField {
    Q_OBJECT
public:
    /// Asking: sign-in. Choosing: also says how hard the new one is to guess.
    enum class Use : quint8 { Asking, Choosing };
    explicit PassphraseField(Use use, QWidget* parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    void clear();
    /// Words a guesser would try first: names of the worker and the centre.
    void setPersonal(const QStringList& words);

    QString typed() const override { return {}; }
    void setTyped(const QString& text) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    /// What is wrong with a new passphrase, blank when it may be taken.
    QString fault(const QString& label) const override;

Q_SIGNALS:
    void returnPressed();

private:
    void showStrength();

    QLineEdit* line_;
    QPushButton* show_;
    QProgressBar* bar_ = nullptr;
    QLabel* strength_ = nullptr;
    QStringList personal_;
};

} // namespace ninefold
