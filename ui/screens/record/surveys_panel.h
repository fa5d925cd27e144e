// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_panel.h"

#include <array>

class QLabel;

namespace ninefold {

class FactSection;

/// What she was asked, a part for each wave: offered, declined, or her answers.
class SurveysPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit SurveysPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Wave {
        SurveyWave wave = SurveyWave::Mid;
        FactSection* part = nullptr;
        QPushButton* offer = nullptr;
        QPushButton* declined = nullptr;
        QPushButton* enter = nullptr;
        QPushButton* remove = nullptr;
    };
    Wave makeWave(SurveyWave wave);
    void showWave(const Wave& wave);
    const Survey* surveyAt(SurveyWave wave) const;
    void offer(SurveyWave wave);
    void decline(SurveyWave wave);
    void remove(SurveyWave wave);

    QLabel* agreed_;
    std::array<Wave, 4> waves_;
};

} // namespace ninefold
