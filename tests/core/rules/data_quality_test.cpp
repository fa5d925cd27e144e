// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/data_quality.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A referral in which nothing is found: accepted in February, seen twice, assessed, asked.
struct Tidy {
    Story story;
    Referral her = story.caution("2026-02-12");

    Tidy() {
        auto woman = *story.book.find(her.woman);
        woman.dateOfBirth = day("1991-01-03");
        woman.disability = Disability::No;
        story.keep(woman);
        Worker worker;
        worker.name = QStringLiteral("Hanna");
        her.keyworker = story.keep(worker).id;
        story.keep(her);
        story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
        story.appointment(her, "2026-03-11T10:00", AppointmentOutcome::Attended);
        Assessment assessment;
        assessment.referral = her.id;
        assessment.assessedOn = day("2026-02-24");
        assessment.stage = AssessmentStage::Initial;
        story.keep(assessment);
    }

    void change(const std::function<void(Referral&)>& how) {
        how(her);
        story.keep(her);
    }
    void changeWoman(const std::function<void(Woman&)>& how) {
        auto woman = *story.book.find(her.woman);
        how(woman);
        story.keep(woman);
    }
    void close(const char* on) {
        change([&](Referral& r) {
            r.closedOn = day(on);
            r.closureReason = ClosureReason::CompletedPlan;
        });
    }
    void offer(SurveyWave wave, const char* on) {
        Survey survey;
        survey.referral = her.id;
        survey.wave = wave;
        survey.offeredOn = day(on);
        story.keep(survey);
    }
    void agreeToFollowUp(const char* on, bool given) {
        Consent consent;
        consent.referral = her.id;
        consent.kind = ConsentKind::FollowUp;
        consent.on = day(on);
        consent.given = given;
        story.keep(consent);
    }
    /// The codes of what is found, in their order; each is found in her referral alone.
    std::string found(const char* asAt, const char* from = "2026-01-01") const {
        std::string out;
        for (const auto& finding : findingsOf(story.book, day(from), day(asAt))) {
            if (!out.empty())
                out += ' ';
            out += codeOf(finding.kind);
            if (finding.referrals.size() != 1)
                out += 'x' + std::to_string(finding.referrals.size());
        }
        return out;
    }
};

struct Case {
    const char* story;
    std::function<void(Tidy&)> how;
    const char* asAt;
    const char* found;
};

} // namespace

TEST_CASE("what looks unfinished or mistaken is found on its day and not before") {
    const std::vector<Case> cases{
        {"nothing is amiss", [](Tidy&) {}, "2026-05-01", ""},
        {"17 when she was referred",
         [](Tidy& t) { t.changeWoman([](Woman& w) { w.dateOfBirth = day("2008-02-13"); }); },
         "2026-05-01", "under_18"},
        {"18 that very day",
         [](Tidy& t) { t.changeWoman([](Woman& w) { w.dateOfBirth = day("2008-02-12"); }); },
         "2026-05-01", ""},
        {"no date of birth", [](Tidy& t) { t.changeWoman([](Woman& w) { w.dateOfBirth = {}; }); },
         "2026-05-01", "no_date_of_birth"},
        {"nobody's case", [](Tidy& t) { t.change([](Referral& r) { r.keyworker = {}; }); },
         "2026-05-01", "accepted_without_keyworker"},
        {"booked yesterday",
         [](Tidy& t) {
             t.story.appointment(t.her, "2026-04-30T10:00", AppointmentOutcome::Booked);
         },
         "2026-05-01", "past_appointment_booked"},
        {"booked today",
         [](Tidy& t) {
             t.story.appointment(t.her, "2026-05-01T10:00", AppointmentOutcome::Booked);
         },
         "2026-05-01", ""},
        {"closed, nobody said why",
         [](Tidy& t) { t.change([](Referral& r) { r.closedOn = day("2026-05-01"); }); },
         "2026-05-01", "closed_without_reason"},
        {"booked for the day after the closure",
         [](Tidy& t) {
             t.close("2026-05-01");
             t.story.appointment(t.her, "2026-05-02T10:00", AppointmentOutcome::Booked);
         },
         "2026-05-01", "booked_after_closure"},
        {"nothing to reckon the last day from",
         [](Tidy& t) { t.change([](Referral& r) { r.disposalOn = {}; }); }, "2026-05-01",
         "condition_without_deadline"},
        {"exit survey offered on the fourteenth day",
         [](Tidy& t) {
             t.close("2026-04-01");
             t.offer(SurveyWave::Exit, "2026-04-15");
         },
         "2026-05-01", ""},
        {"exit survey offered a day later",
         [](Tidy& t) {
             t.close("2026-04-01");
             t.offer(SurveyWave::Exit, "2026-04-16");
         },
         "2026-05-01", "exit_survey_not_offered"},
        {"the fourteenth day is still to be used", [](Tidy& t) { t.close("2026-04-17"); },
         "2026-05-01", ""},
        {"follow-up agreed, three months and 14 days gone",
         [](Tidy& t) {
             t.close("2026-04-01");
             t.offer(SurveyWave::Exit, "2026-04-01");
             t.agreeToFollowUp("2026-02-24", true);
         },
         "2026-07-15", "follow_up_not_offered"},
        {"a day before",
         [](Tidy& t) {
             t.close("2026-04-01");
             t.offer(SurveyWave::Exit, "2026-04-01");
             t.agreeToFollowUp("2026-02-24", true);
         },
         "2026-07-14", ""},
        {"she took the agreement back",
         [](Tidy& t) {
             t.close("2026-04-01");
             t.offer(SurveyWave::Exit, "2026-04-01");
             t.agreeToFollowUp("2026-02-24", true);
             t.agreeToFollowUp("2026-03-24", false);
         },
         "2026-07-15", ""},
        {"decided before it was received",
         [](Tidy& t) { t.change([](Referral& r) { r.decidedOn = day("2026-02-11"); }); },
         "2026-05-01", "dates_out_of_order"},
        {"the disposal 28 days after the decision",
         [](Tidy& t) { t.change([](Referral& r) { r.disposalOn = day("2026-03-12"); }); },
         "2026-05-01", ""},
        {"and 29 days",
         [](Tidy& t) { t.change([](Referral& r) { r.disposalOn = day("2026-03-13"); }); },
         "2026-05-01", "dates_out_of_order"},
        {"twice on one day",
         [](Tidy& t) {
             t.story.appointment(t.her, "2026-03-11T15:00", AppointmentOutcome::AttendedLate);
         },
         "2026-05-01", "two_counted_on_one_day"},
        {"twice on one day, once by phone",
         [](Tidy& t) {
             t.story.appointment(t.her, "2026-03-11T15:00", AppointmentOutcome::Attended,
                                 AppointmentMode::Phone);
         },
         "2026-05-01", ""},
    };
    for (const auto& one : cases) {
        INFO(one.story);
        Tidy tidy;
        one.how(tidy);
        CHECK(tidy.found(one.asAt) == one.found);
    }
}

TEST_CASE("the first assessment and the equality questions have three weeks") {
    Story story;
    auto her = story.caution("2026-02-12");
    auto woman = *story.book.find(her.woman);
    woman.dateOfBirth = day("1991-01-03");
    story.keep(woman);
    her.keyworker = story.keep(Worker{}).id;
    story.keep(her);
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    const auto found = [&](const char* asAt) {
        std::vector<FindingKind> kinds;
        for (const auto& finding : findingsOf(story.book, day("2026-01-01"), day(asAt)))
            kinds.push_back(finding.kind);
        return kinds;
    };
    using enum FindingKind;
    CHECK(found("2026-03-16").empty());
    CHECK(found("2026-03-17") == std::vector{NoEqualityAnswer}); // 21 days on
    CHECK(found("2026-03-18") == std::vector{NoInitialAssessment, NoEqualityAnswer});
}

TEST_CASE("two referrals of one woman on one disposal date are both found") {
    Tidy tidy;
    auto again = tidy.her;
    again.id = {};
    again.ref = QStringLiteral("R-2");
    again.decision = Decision::Declined;
    again = tidy.story.keep(again);
    CHECK(tidy.found("2026-05-01") == "same_disposal_datex2");
    again.disposalOn = day("2026-02-13");
    tidy.story.keep(again);
    CHECK(tidy.found("2026-05-01").empty());
}

TEST_CASE("what was closed before the period and what is not yet received is not looked at") {
    Tidy tidy;
    tidy.changeWoman([](Woman& w) { w.dateOfBirth = {}; });
    tidy.close("2026-04-01");
    tidy.offer(SurveyWave::Exit, "2026-04-01");
    CHECK(tidy.found("2026-05-01", "2026-04-01") == "no_date_of_birth");
    CHECK(tidy.found("2026-05-01", "2026-04-02").empty());
    CHECK(tidy.found("2026-02-11").empty());
}
