// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/answer_field.h"

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ninefold {

/// The steps of chasing a missed appointment: for each a day and the ways. Kept as the text that
/// core/catalogue/chase_steps reads; blank: the usual steps, which are then shown.
class ChaseStepsField : public AnswerField {
    Q_OBJECT
public:
    explicit ChaseStepsField(QWidget* parent = nullptr);

    QString typed() const override;
    void setTyped(const QString& text) override;
    QString fault(const QString& label) const override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void showProblem(bool problem) override;
    void setAccessibleWords(const QString& name, const QString& description) override;

private:
    struct Row {
        QWidget* line = nullptr;
        QLabel* title = nullptr;
        QLineEdit* day = nullptr;
        std::vector<QCheckBox*> ways; ///< in the order of the code list
        QPushButton* remove = nullptr;
    };
    void addRow(const QString& day, const QStringList& ways);
    void removeRow(const QWidget* line);
    void clearRows();
    void nameRows();
    void addStep();

    QVBoxLayout* rowsBox_;
    std::vector<Row> rows_;
    QPushButton* add_;
    QPushButton* usual_;
    bool readOnly_ = false;
};

} // namespace ninefold
