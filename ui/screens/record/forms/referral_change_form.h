// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// A form about the referral itself, which keeps it as the person saw it. What each one asks and
/// does is in the classes that follow from it.
class ReferralStepForm : public RecordForm {
    Q_OBJECT
public:
    ReferralStepForm(const RecordContext& context, const Words& words, QWidget* parent = nullptr);

protected:
    Problems catchUp() override;
    const Referral& before() const { return before_; }

private:
    Referral before_;
};

/// Corrects or completes what the police and the officer told.
class ReferralChangeForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit ReferralChangeForm(const RecordContext& context, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    void settle() override;
};

} // namespace ninefold
