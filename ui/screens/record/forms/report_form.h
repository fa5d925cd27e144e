// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "ui/screens/record/forms/referral_change_form.h"

class QPrintPreviewWidget;
class QPrinter;

namespace ninefold {

/// The report on her attendance for the officer: to be read as it will be printed, printed or
/// saved, and marked as sent.
class ReportForm : public ReferralStepForm {
    Q_OBJECT
public:
    explicit ReportForm(const RecordContext& context, QWidget* parent = nullptr);
    ~ReportForm() override;

    void refresh() override;
    /// Writes the report as PDF; told to the shell when it could not be.
    void saveTo(const QString& path);

protected:
    Outcome save(const QString& saved) override;

private:
    void addPreview();
    void addSide();
    print::Document document() const;
    void print();
    void askWhere();
    void note(AccessKind kind, const QString& detail);

    DateField* sent_ = nullptr;
    std::unique_ptr<QPrinter> printer_;
    QPrintPreviewWidget* preview_ = nullptr;
};

} // namespace ninefold
