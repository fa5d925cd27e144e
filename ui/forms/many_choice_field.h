// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/answer_field.h"

class QListWidget;

namespace ninefold {

/// Any number of a list of codes; kept as the codes in the list's order, parted by spaces.
class ManyChoiceField : public AnswerField {
    Q_OBJECT
public:
    explicit ManyChoiceField(int lines = 6, QWidget* parent = nullptr);
    void addChoice(const QString& code, const QString& words);
    void clearChoices();

    QString typed() const override;
    void setTyped(const QString& codes) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void showProblem(bool) override {}

private:
    QListWidget* list_;
};

} // namespace ninefold
