// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/forms/referral_change_form.h"

namespace ninefold {

class PaperPreview;

/// The report on her attendance for the officer: to be read as it will be printed, printed or
/// saved, and marked as sent, how, when and to whom.
class ReportForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit ReportForm(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;

protected:
    Outcome save(const QString& saved) override;

private:
    void addPreview();
    void addSide();

    DateField* on_ = nullptr;
    ChoiceField* way_ = nullptr;
    TextField* to_ = nullptr;
    PaperPreview* preview_ = nullptr;
};

/// One that was sent: when the officer acknowledged it, and what was written down wrongly.
class SentReportForm : public RecordForm {
    Q_OBJECT
public:
    SentReportForm(const RecordContext& context, const OfficerReport& report,
                   QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    OfficerReport before_;
};

} // namespace ninefold
