// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which survey may be offered when (core/catalogue/thresholds.h): midway while she is in support,
// at the end once support has ended, afterwards only if she agreed and there is a safe way to reach
// her. Today and her record ask the same rule.

#include "core/casebook/casebook.h"

namespace ninefold {

/// What is kept of a wave; null: nothing yet.
const Survey* surveyAt(const Casebook& book, Id<Referral> referral, SurveyWave wave);
/// Answered, and she does not want her keyworker to see what: no screen quotes it.
bool isKeptFromView(const Survey& survey);

struct SurveyOffer {
    bool may = false;
    QString why;  ///< why not, as a sentence; blank where it may be offered
    QDate dueOn;  ///< when it is due; null: not known, or midway where the centre sets no week
    QDate fromOn; ///< the first day it may be offered; null: not known yet
};
/// Whether she may be asked on that day. One that was offered and not answered may be offered
/// again; answered or declined it may not.
SurveyOffer surveyOffer(const Casebook& book, const Referral& referral, SurveyWave wave,
                        QDate today);

} // namespace ninefold
