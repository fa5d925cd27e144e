// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QMap>

#include <optional>

namespace ninefold {

/// What she has answered so far, kept as a draft while she goes.
struct HerDraft {
    Language language; ///< blank: not chosen yet
    QMap<QString, QString> answers;
    std::optional<bool> isPrivate; ///< none: not asked yet

    QByteArray toJson() const;
    static HerDraft of(const QByteArray& json);
};

/// Under which it is kept: that of the panel where she goes on.
QString herDraftKey(const Referral& referral, SurveyWave wave);
/// Saves her answers and lets go of the draft. What she was not asked about is kept private: she
/// has not said that it may be seen. False where it could not be saved; the draft is there still.
bool saveHerAnswers(Shell& shell, const Referral& referral, SurveyWave wave, const HerDraft& draft);

} // namespace ninefold
