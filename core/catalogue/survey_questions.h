// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What she is asked (code lists survey_question.csv, survey_scale.csv). A question is added as one
// row in survey_questions.cpp; form, score, exchange, facts and tables follow. A question that is
// no longer asked loses its waves, never its row: its code is not used twice.

#include "core/domain/support_codes.h"

#include <span>
#include <string_view>

namespace ninefold {

enum class SurveyScale : quint8 { Agree5, YesNo, Text };

/// One answer that a scale has.
struct ScaleAnswer {
    std::string_view value;
    const char* label;
    bool counts;   ///< in the denominator ("answered"): 1–5, yes, no
    bool positive; ///< in the numerator
};
/// The answers of a scale in their order; empty for text.
std::span<const ScaleAnswer> answersOf(SurveyScale scale);
QString labelOf(const ScaleAnswer& answer);

struct SurveyQuestion {
    std::string_view code;
    const char* text;
    SurveyScale scale;
    unsigned waves; ///< bits, one a SurveyWave

    bool asksAt(SurveyWave wave) const { return waves & (1U << static_cast<unsigned>(wave)); }
};
/// Every question ever asked, in list order.
std::span<const SurveyQuestion> surveyQuestions();
QString textOf(const SurveyQuestion& question);

} // namespace ninefold
