// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/answer_field.h"

#include <QFrame>

class QLabel;

namespace ninefold {

/// Label, hint, error and field of one answer, one below the other.
class FormRow : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString label;
        QString hint = {};
        bool needed = false; ///< must be filled in to save
    };
    FormRow(const Words& words, AnswerField* field, QWidget* parent = nullptr);

    AnswerField* field() const { return field_; }
    QString label() const { return words_.label; }
    void setProblem(const QString& text); ///< blank: none
    QString problem() const;

private:
    Words words_;
    AnswerField* field_;
    QLabel* hint_;
    QWidget* error_;
    QLabel* errorText_;
};

} // namespace ninefold
