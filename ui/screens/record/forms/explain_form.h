// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

class QLabel;

namespace ninefold {

class PaperPreview;

/// When and how the condition was explained to her, with the sheet "What you agreed" to go through
/// with her and to give her, in her language.
class ExplainForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit ExplainForm(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;

protected:
    Outcome save(const QString& saved) override;
    void settle() override;

private:
    void addRows();
    void addSheet();
    void addSide();
    void followLanguage();
    Language sheetLanguage() const;
    void showSheet();

    DateField* on_ = nullptr;
    ChoiceField* how_ = nullptr;
    YesNoField* interpreter_ = nullptr;
    ChoiceField* in_ = nullptr;
    YesNoField* given_ = nullptr;
    ChoiceField* sheetIn_ = nullptr; ///< null: there is no condition, so no sheet
    QLabel* aboutSheet_ = nullptr;
    PaperPreview* preview_ = nullptr;
    QString followed_; ///< the language of explaining that the sheet was last set to
};

} // namespace ninefold
