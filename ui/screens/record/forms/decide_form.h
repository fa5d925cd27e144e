// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

namespace ninefold {

/// Accepts with a keyworker, or declines with a reason.
class DecideForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit DecideForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    void settle() override;

private:
    ChoiceField* decision_ = nullptr;
    DateField* on_ = nullptr;
    ChoiceField* keyworker_ = nullptr;
    ChoiceField* reason_ = nullptr;
};

/// Gives the referral to a keyworker, or to another.
class KeyworkerForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit KeyworkerForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;

private:
    ChoiceField* keyworker_ = nullptr;
};

} // namespace ninefold
