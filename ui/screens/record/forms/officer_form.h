// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

namespace ninefold {

/// Another officer has taken over: since when, and who.
class OfficerForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit OfficerForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;

private:
    DateField* until_ = nullptr;
    TextField* name_ = nullptr;
    TextField* number_ = nullptr;
    TextField* email_ = nullptr;
};

} // namespace ninefold
