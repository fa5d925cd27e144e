// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps what she was asked at a wave: offered, declined, or completed with her answers as a worker
/// enters them, who is kept with them. At most one survey a wave; answers only to questions which
/// that wave asks.
struct SaveSurvey {
    std::optional<Survey> before; ///< none: a new one
    Survey survey;                ///< id of a new one is given

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Keeps what she answered by herself on the screen. Without an answer it says that the survey was
/// offered, once.
struct SaveHerAnswers {
    Id<Referral> referral;
    SurveyWave wave = SurveyWave::Exit;
    Language language;
    QMap<QString, QString> answers; ///< by question code
    bool isPrivate = false;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveSurvey {
    Survey before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
