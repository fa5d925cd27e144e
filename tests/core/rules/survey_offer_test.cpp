// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "core/rules/survey_offer.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Asked {
    Story story;
    Referral her;

    Asked()
        : her(story.caution("2026-02-12")) {}
    void came() { story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended); }
    void close(const char* on, ClosureReason reason = ClosureReason::CompletedPlan) {
        her.closedOn = day(on);
        her.closureReason = reason;
        story.keep(her);
    }
    void consent(bool given) {
        Consent consent;
        consent.referral = her.id;
        consent.kind = ConsentKind::FollowUp;
        consent.on = day("2026-03-01");
        consent.given = given;
        story.keep(consent);
    }
    void weeks(std::optional<int> count) {
        Centre centre = story.book.centre();
        centre.midSurveyWeeks = count;
        story.keep(centre);
    }
    /// "may", or why not.
    std::string at(SurveyWave wave, const char* today) const {
        const auto offer = surveyOffer(story.book, her, wave, day(today));
        CHECK(offer.may == offer.why.isEmpty());
        return offer.may ? "may" : offer.why.toStdString();
    }
    bool isOnToday(AttentionKind kind, const char* today) const {
        for (const auto& one : attentionFor(story.book, her, day(today)))
            if (one.kind == kind)
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("a survey midway is offered in support from its week on") {
    Asked asked;
    CHECK(asked.at(SurveyWave::Mid, "2026-02-20").starts_with("She has not come"));
    asked.came();
    CHECK(asked.at(SurveyWave::Mid, "2026-02-25") == "may");
    CHECK_FALSE(asked.isOnToday(AttentionKind::MidSurvey, "2026-05-25"));
    asked.weeks(8);
    CHECK(asked.at(SurveyWave::Mid, "2026-04-08") ==
          "Not due yet: it may be offered from 9 April 2026.");
    CHECK_FALSE(asked.isOnToday(AttentionKind::MidSurvey, "2026-04-08"));
    CHECK(asked.at(SurveyWave::Mid, "2026-04-09") == "may");
    CHECK(asked.isOnToday(AttentionKind::MidSurvey, "2026-04-09"));
    asked.close("2026-04-10");
    CHECK(asked.at(SurveyWave::Mid, "2026-04-10").starts_with("Support has ended"));
}

TEST_CASE("an exit survey is offered for three months after support") {
    Asked asked;
    asked.came();
    CHECK(asked.at(SurveyWave::Exit, "2026-03-20") == "Not due yet: support has not ended.");
    asked.close("2026-03-20");
    CHECK(asked.at(SurveyWave::Exit, "2026-03-20") == "may");
    CHECK(asked.at(SurveyWave::Exit, "2026-06-20") == "may");
    CHECK(asked.at(SurveyWave::Exit, "2026-06-21") ==
          "Too late: it could be offered until 20 June 2026.");
    asked.close("2026-03-20", ClosureReason::UnsafeToContact);
    CHECK(asked.at(SurveyWave::Exit, "2026-03-21").starts_with("Not asked after"));
}

TEST_CASE("she is asked afterwards only if she agreed and can be reached safely") {
    Asked asked;
    asked.came();
    asked.close("2026-03-20");
    CHECK(asked.at(SurveyWave::Followup3m, "2026-06-12").starts_with("Not due yet"));
    CHECK(asked.at(SurveyWave::Followup3m, "2026-06-13") ==
          "She has not been asked whether we may ask again after support.");
    asked.consent(false);
    CHECK(asked.at(SurveyWave::Followup3m, "2026-06-20") ==
          "She does not want to be asked after support.");
    asked.consent(true);
    CHECK(asked.at(SurveyWave::Followup3m, "2026-06-20") == "may");
    CHECK(asked.isOnToday(AttentionKind::FollowUp3m, "2026-06-20"));
    auto woman = asked.story.book.womanOf(asked.her);
    woman.callSafe = woman.textSafe = woman.emailSafe = false;
    asked.story.keep(woman);
    CHECK(asked.at(SurveyWave::Followup3m, "2026-06-20") == "There is no safe way to reach her.");
    CHECK_FALSE(asked.isOnToday(AttentionKind::FollowUp3m, "2026-06-20"));
}

TEST_CASE("what was offered may be offered again until she answers or declines") {
    Asked asked;
    asked.came();
    asked.close("2026-03-20");
    Survey survey;
    survey.referral = asked.her.id;
    survey.offeredOn = day("2026-03-21");
    survey = asked.story.keep(survey);
    CHECK(asked.at(SurveyWave::Exit, "2026-03-22") == "may");
    CHECK_FALSE(asked.isOnToday(AttentionKind::ExitSurvey, "2026-03-22"));
    survey.declined = true;
    asked.story.keep(survey);
    CHECK(asked.at(SurveyWave::Exit, "2026-03-22") == "She declined it.");
    survey.declined = false;
    survey.completedOn = day("2026-03-22");
    asked.story.keep(survey);
    CHECK(asked.at(SurveyWave::Exit, "2026-03-22") == "She has answered it.");
    CHECK_FALSE(isKeptFromView(survey));
    survey.isPrivate = true;
    CHECK(isKeptFromView(survey));
}
