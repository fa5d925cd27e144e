// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far asking her has come (measures.md: survey_exit, survey_followup).

#include "core/casebook/casebook.h"

namespace ninefold {

enum class SurveyStatus : quint8 { Completed, Declined, Offered, None };
template <>
std::span<const Labelled<SurveyStatus>> codes<SurveyStatus>();

SurveyStatus exitSurveyStatus(const Casebook& book, const Referral& referral, QDate asAt);
/// Of the follow-ups after three and six months together.
SurveyStatus followupSurveyStatus(const Casebook& book, const Referral& referral, QDate asAt);

} // namespace ninefold
