// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/survey_status.h"

#include "core/rules/as_at.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<SurveyStatus>> codes<SurveyStatus>() {
    using enum SurveyStatus;
    static constexpr Labelled<SurveyStatus> table[] = {
        {Completed, "completed", WORDS("Completed")},
        {Declined, "declined", WORDS("She declined")},
        {Offered, "offered", WORDS("Offered")},
        {None, "none", WORDS("Not offered")},
    };
    return table;
}

namespace {

SurveyStatus statusOf(const Survey& survey, QDate asAt) {
    if (seenDate(survey.completedOn, asAt).isValid())
        return SurveyStatus::Completed;
    if (!seenDate(survey.offeredOn, asAt).isValid())
        return SurveyStatus::None;
    return survey.declined.value_or(false) ? SurveyStatus::Declined : SurveyStatus::Offered;
}

} // namespace

SurveyStatus exitSurveyStatus(const Casebook& book, const Referral& referral, QDate asAt) {
    auto best = SurveyStatus::None;
    for (const auto* survey : book.of<Survey>(referral.id))
        if (survey->wave == SurveyWave::Exit)
            best = std::min(best, statusOf(*survey, asAt));
    return best;
}

SurveyStatus followupSurveyStatus(const Casebook& book, const Referral& referral, QDate asAt) {
    auto best = SurveyStatus::None;
    for (const auto* survey : book.of<Survey>(referral.id))
        if (survey->wave == SurveyWave::Followup3m || survey->wave == SurveyWave::Followup6m)
            best = std::min(best, statusOf(*survey, asAt));
    return best;
}

} // namespace ninefold
