// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

namespace ninefold {

/// Sets how much support she is given, beside what her needs suggest.
class TierForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit TierForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;

private:
    ChoiceField* tier_ = nullptr;
    LongTextField* reason_ = nullptr;
};

} // namespace ninefold
