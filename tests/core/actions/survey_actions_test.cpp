// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/survey_actions.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("what she answers by herself is kept as hers") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    SaveHerAnswers save;
    save.referral = her.id;
    save.wave = SurveyWave::Mid;
    save.language = languageFromCode("ar");
    CHECK(centre.run(save).empty());
    auto kept = *centre.book.of<Survey>(her.id).front();
    CHECK(kept.offeredOn == day("2026-03-17"));
    CHECK(kept.completedOn.isNull());
    CHECK(centre.run(save).empty()); // offered once
    CHECK(centre.book.of<Survey>(her.id).size() == 1);

    save.answers = {{QStringLiteral("safer"), QStringLiteral("5")}};
    save.isPrivate = true;
    CHECK(centre.run(save).empty());
    kept = centre.now(kept);
    CHECK(kept.completedOn == day("2026-03-17"));
    CHECK(kept.mode == SurveyMode::Self);
    CHECK(kept.language == languageFromCode("ar"));
    CHECK(kept.isPrivate == true);
    CHECK_FALSE(kept.enteredBy);
    CHECK(centre.run(save) == ": Her answers to this survey are already kept.");
}

TEST_CASE("a worker who enters answers is kept with them") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    SaveSurvey save;
    save.survey.referral = her.id;
    save.survey.wave = SurveyWave::Mid;
    save.survey.offeredOn = day("2026-03-10");
    CHECK(centre.run(save).empty());
    const auto offered = *centre.book.of<Survey>(her.id).front();
    CHECK_FALSE(offered.enteredBy);
    save.before = offered;
    save.survey = offered;
    save.survey.completedOn = day("2026-03-16");
    save.survey.mode = SurveyMode::Paper;
    save.survey.answers = {{QStringLiteral("safer"), QStringLiteral("2")}};
    CHECK(centre.run(save).empty());
    CHECK(centre.now(offered).enteredBy);
}
