// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/survey_questions.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("survey", text)

std::span<const ScaleAnswer> answersOf(SurveyScale scale) {
    static constexpr ScaleAnswer agree[] = {
        {"1", WORDS("Strongly disagree"), true, false},
        {"2", WORDS("Disagree"), true, false},
        {"3", WORDS("Neither agree nor disagree"), true, false},
        {"4", WORDS("Agree"), true, true},
        {"5", WORDS("Strongly agree"), true, true},
        {"na", WORDS("Does not apply to me"), false, false},
        {"pnts", WORDS("Prefer not to say"), false, false},
    };
    static constexpr ScaleAnswer yesNo[] = {
        {"yes", WORDS("Yes"), true, true},
        {"no", WORDS("No"), true, false},
        {"pnts", WORDS("Prefer not to say"), false, false},
    };
    switch (scale) {
    case SurveyScale::Agree5:
        return agree;
    case SurveyScale::YesNo:
        return yesNo;
    case SurveyScale::Text:
        break;
    }
    return {};
}

QString labelOf(const ScaleAnswer& answer) {
    return QCoreApplication::translate("survey", answer.label);
}

std::span<const SurveyQuestion> surveyQuestions() {
    constexpr auto bit = [](SurveyWave wave) { return 1U << static_cast<unsigned>(wave); };
    constexpr unsigned mid = bit(SurveyWave::Mid);
    constexpr unsigned exit = bit(SurveyWave::Exit);
    constexpr unsigned after = bit(SurveyWave::Followup3m) | bit(SurveyWave::Followup6m);
    using enum SurveyScale;
    static constexpr SurveyQuestion table[] = {
        {"wellbeing", WORDS("My mental health and well-being has improved"), Agree5,
         mid | exit | after},
        {"safer", WORDS("I feel safer from domestic abuse"), Agree5, mid | exit | after},
        {"less_likely_to_offend", WORDS("I am less likely to offend because of the support"),
         Agree5, mid | exit | after},
        {"housing", WORDS("My housing situation has improved"), Agree5, mid | exit | after},
        {"money", WORDS("I manage better with money"), Agree5, mid | exit | after},
        {"substance", WORDS("My use of drugs or alcohol has reduced"), Agree5, mid | exit | after},
        {"children", WORDS("The support had a positive effect on my children"), Agree5,
         exit | after},
        {"employment", WORDS("I am in work, education or training now"), YesNo, exit | after},
        {"respect", WORDS("I was treated with respect"), Agree5, mid | exit},
        {"safe_at_centre", WORDS("I felt safe at the centre"), Agree5, mid | exit},
        {"recommend", WORDS("I would recommend the centre to another woman"), Agree5, exit},
        {"comment", WORDS("Is there anything you want to tell us?"), Text, mid | exit | after},
    };
    return table;
}

QString textOf(const SurveyQuestion& question) {
    return QCoreApplication::translate("survey", question.text);
}

} // namespace ninefold
