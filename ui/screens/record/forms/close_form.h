// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

namespace ninefold {

/// Ends support under a referral, with the reason.
class CloseForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit CloseForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;

private:
    void addSide();

    DateField* on_ = nullptr;
    ChoiceField* reason_ = nullptr;
    YesNoField* cancel_ = nullptr; ///< only when appointments are booked
};

} // namespace ninefold
