// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// A manager looks at the record and leaves a note, or marks it as checked.
class CheckForm : public RecordForm {
    Q_OBJECT
public:
    explicit CheckForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    void settle() override;

private:
    LongTextField* note_ = nullptr;
};

/// What was done about a manager's note.
class AnswerCheckForm : public RecordForm {
    Q_OBJECT
public:
    AnswerCheckForm(const RecordContext& context, const RecordCheck& check,
                    QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    RecordCheck before_;
    LongTextField* answer_ = nullptr;
};

} // namespace ninefold
