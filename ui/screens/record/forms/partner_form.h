// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Refers her to a partner service, or says what came of it and corrects it.
class PartnerForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the referral that was made; none: a new one.
    PartnerForm(const RecordContext& context, const PartnerReferral* change,
                QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addOutcomeRows();
    void addReferralRows();
    ChoiceField* serviceChoice() const;
    void addSide();
    void fill();
    const Partner* service() const;
    void takePathway();
    void askConsent() const;
    PartnerReferral answers() const;

    std::optional<PartnerReferral> before_;
    ChoiceField* service_ = nullptr;
    ChoiceField* pathway_ = nullptr;
    ChoiceField* outcome_ = nullptr; ///< null while it is a new one
    QLabel* about_ = nullptr;
    QLabel* sharing_ = nullptr;
};

} // namespace ninefold
