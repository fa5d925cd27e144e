// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down what the police told about the referral.
class PoliceForm : public RecordForm {
    Q_OBJECT
public:
    PoliceForm(const RecordContext& context, const PoliceUpdate* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();

    std::optional<PoliceUpdate> before_;
    DateField* on_ = nullptr;
    ChoiceField* kind_ = nullptr;
    ChoiceField* outcome_ = nullptr;
    DateField* deadline_ = nullptr;
    TextField* source_ = nullptr;
};

} // namespace ninefold
