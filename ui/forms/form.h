// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casebook/field.h"
#include "ui/forms/error_summary.h"
#include "ui/forms/fields.h"
#include "ui/forms/form_row.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace ninefold {

/// A form: rows by the stored field's name, in one column. It never throws away what was typed:
/// problems are shown beside it, a draft gives it back, unreadable text and all.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    /// Adds a row at the end of the column; the form owns the field. `name`: the stored field's
    /// name, also the field's object name.
    template <class F>
    F* add(const QString& name, const FormRow::Words& words, F* field) {
        addRow(makeRow(name, words, field));
        return field;
    }
    /// The same with the label that the stored field of T has.
    template <class T, class F>
    F* addStored(std::string_view name, F* field, const QString& hint = {}) {
        const auto* stored = fieldNamed<T>(name);
        return add(
            fromUtf8(name),
            {stored ? stored->labelText() : fromUtf8(name), hint, stored && stored->required},
            field);
    }
    /// A row to be placed by the caller, for two rows side by side; the form knows it.
    FormRow* makeRow(const QString& name, const FormRow::Words& words, AnswerField* field);
    /// Two or three rows side by side.
    void addBeside(std::initializer_list<QWidget*> rows);
    void addRow(QWidget* widget) { column_->addWidget(widget); }
    /// A heading inside the form; gives the widget to scroll to.
    QWidget* addSection(const QString& title);
    QVBoxLayout* column() const { return column_; }

    FormRow* row(const QString& name) const;
    AnswerField* field(const QString& name) const;

    /// What is typed and cannot be read, in the order of the rows.
    Problems faults() const;
    /// Shows problems beside their fields and in the summary (own faults are added), in the order
    /// of the rows, and takes the focus there. None: clears. True when there were none.
    bool tell(const Problems& problems);
    void clearProblems() { tell({}); }
    void focusField(const QString& name);
    void focusFirst();

    /// Whether anything was typed since `setClean()`.
    bool isDirty() const;
    void setClean();
    void setReadOnly(bool readOnly);

    QByteArray toJson() const;
    /// Gives back what a draft kept; fields it does not name stay as they are.
    void fromJson(const QByteArray& json);

Q_SIGNALS:
    void edited();

private:
    QJsonObject typed() const;

    ErrorSummary* summary_;
    QVBoxLayout* column_;
    std::vector<std::pair<QString, FormRow*>> rows_;
    QJsonObject clean_;
};

} // namespace ninefold
