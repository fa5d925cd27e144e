// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ninefold {

/// One field of a form. What was typed is kept exactly, readable or not, so that a draft gives it
/// back as it was; `fault()` says why it cannot be read as what the field is for.
class AnswerField : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// As typed or chosen (a choice: its code). Blank: not recorded.
    virtual QString typed() const = 0;
    virtual void setTyped(const QString& text) = 0;
    /// Why what is typed cannot be read, as a sentence that names the field; blank when it can.
    /// `label`: the field's name as in its row.
    virtual QString fault(const QString& label) const;
    /// What takes the focus and is the label's buddy.
    virtual QWidget* focusTarget() = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Turns the border (or nothing, where a field has none) to the colour of errors.
    virtual void showProblem(bool problem);
    /// The name a screen reader says; set by the row.
    virtual void setAccessibleWords(const QString& name, const QString& description);

Q_SIGNALS:
    void edited();
};

} // namespace ninefold
