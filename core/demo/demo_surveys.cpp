// SPDX-License-Identifier: GPL-3.0-or-later

// Surveys as they were asked: in which language, who entered what she did not answer by herself,
// and which answers she wants kept from her keyworker.

#include "core/demo/demo_caseload.h"
#include "core/demo/demo_story.h"

#include <algorithm>

namespace ninefold {

namespace {

/// Her own where the survey is in it, else English.
Language languageAsked(const Woman& woman) {
    static constexpr std::string_view there[] = {"ar", "bn", "es", "pl", "pt", "ro", "so", "tr"};
    const auto code = woman.language.code();
    const bool has = std::find(std::begin(there), std::end(there), code) != std::end(there);
    return has ? woman.language : languageFromCode("en");
}

} // namespace

int demoMidSurveyWeeks() {
    return 8;
}

void tellSurveys(DemoBook& demo, quint32 seed) {
    DemoRandom random(seed ^ 0x5EEDA5CU);
    std::vector<Survey> all;
    for (const auto& survey : demo.book.all<Survey>())
        if (survey.completedOn.isValid())
            all.push_back(survey);
    for (auto& survey : all) {
        const auto* referral = demo.book.find(survey.referral);
        survey.isPrivate = random.percent(18);
        survey.language = languageAsked(demo.book.womanOf(*referral));
        if (survey.mode != SurveyMode::Self)
            survey.enteredBy = referral->keyworker;
        demo.book.put(survey);
    }
}

} // namespace ninefold
