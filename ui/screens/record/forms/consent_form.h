// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down what she agreed to, or did not.
class ConsentForm : public RecordForm {
    Q_OBJECT
public:
    explicit ConsentForm(const RecordContext& context, QWidget* parent = nullptr);

    /// The kind, by its code.
    void takeWish(const QString& typed) override;

protected:
    Outcome save(const QString& saved) override;

private:
    DateField* on_ = nullptr;
    ChoiceField* kind_ = nullptr;
    YesNoField* given_ = nullptr;
    LongTextField* note_ = nullptr;
};

} // namespace ninefold
