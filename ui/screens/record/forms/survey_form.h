// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Keeps what she was asked at one wave: offered, declined, or her answers as a worker enters them.
class SurveyForm : public RecordForm {
    Q_OBJECT
public:
    SurveyForm(const RecordContext& context, SurveyWave wave, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    void settle() override;

private:
    void addRows();
    Survey answers() const;

    SurveyWave wave_;
    std::optional<Survey> before_;
    ChoiceField* state_ = nullptr;
    DateField* completed_ = nullptr;
};

} // namespace ninefold
