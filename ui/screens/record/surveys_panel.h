// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_panel.h"

#include <array>

class QLabel;
class QPushButton;

namespace ninefold {

class FactSection;
struct SurveyOffer;

/// What she was asked, a part for each wave: how far it is, when it is due or why it cannot be
/// offered, her answers unless they are hers alone, and the ways of asking her.
class SurveysPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit SurveysPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    struct Wave {
        SurveyWave wave = SurveyWave::Mid;
        QWidget* whole = nullptr;
        FactSection* part = nullptr;
        QPushButton* give = nullptr;
        QPushButton* keep = nullptr; ///< what she had begun
        QPushButton* paper = nullptr;
        QPushButton* enter = nullptr;
        QPushButton* declined = nullptr;
        QPushButton* remove = nullptr;
    };
    Wave makeWave(SurveyWave wave);
    void showWave(const Wave& wave);
    void showButtons(const Wave& wave, const Survey* survey, const SurveyOffer& offer, bool begun);
    QString stateOf(const Survey* survey, const SurveyOffer& offer) const;
    const Survey* surveyOf(SurveyWave wave) const;
    void give(SurveyWave wave);
    void keepBegun(SurveyWave wave);
    void print(SurveyWave wave);
    void decline(SurveyWave wave);
    void remove(SurveyWave wave);
    void noteOffered(SurveyWave wave);
    void keep(const std::optional<Survey>& before, const Survey& after, const QString& saved);

    QLabel* agreed_;
    QLabel* locks_;
    std::array<Wave, 4> waves_;
};

} // namespace ninefold
