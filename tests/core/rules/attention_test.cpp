// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// The codes of what is due on a day, in list order: "officer_report, first_contact".
std::string dueOn(const Story& story, const char* today) {
    std::string out;
    for (const auto& item : attentionFor(story.book, day(today)))
        out += (out.empty() ? "" : ", ") + std::string(codeOf(item.kind));
    return out;
}

AttentionWords wordsFor(const Story& story, AttentionKind kind, const char* today) {
    for (const auto& item : attentionFor(story.book, day(today)))
        if (item.kind == kind)
            return wordsOf(story.book, item, day(today));
    return {};
}

/// An accepted community resolution with a keyworker: nothing but the story told is due.
Referral quietReferral(Story& story, const char* on) {
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    auto referral = story.caution(on);
    referral.disposal = Disposal::CommunityResolution;
    referral.keyworker = story.keep(ruth).id;
    referral.explainedOn = day(on);
    return story.keep(referral);
}

Contact spoke(Story& story, const Referral& referral, const char* at,
              ContactOutcome outcome = ContactOutcome::Spoke) {
    Contact contact;
    contact.referral = referral.id;
    contact.at = clock(at);
    contact.outcome = outcome;
    return story.keep(contact);
}

} // namespace

TEST_CASE("a new referral is to be decided until it is") {
    Story story;
    auto her = quietReferral(story, "2026-03-16");
    her.decision = Decision::Pending;
    her.decidedOn = QDate();
    story.keep(her);
    CHECK(dueOn(story, "2026-03-15") == "");
    CHECK(dueOn(story, "2026-03-16") == "decide_referral");
    CHECK(wordsFor(story, AttentionKind::DecideReferral, "2026-03-17").chip ==
          QStringLiteral("Due today"));
    her.decision = Decision::Declined;
    her.decidedOn = day("2026-03-17");
    story.keep(her);
    CHECK(dueOn(story, "2026-03-17") == "");
}

TEST_CASE("first contact is due the next day and overdue after the third") {
    Story story;
    const auto her = quietReferral(story, "2026-03-16");
    const auto chip = [&](const char* today) {
        return wordsFor(story, AttentionKind::FirstContact, today).chip;
    };
    CHECK(chip("2026-03-16") == QStringLiteral("Due tomorrow"));
    CHECK(chip("2026-03-17") == QStringLiteral("Due today"));
    CHECK(chip("2026-03-19") == QStringLiteral("Due today"));
    CHECK(chip("2026-03-20") == QStringLiteral("Overdue 1 day"));
    CHECK(wordsFor(story, AttentionKind::FirstContact, "2026-03-17").detail ==
          QStringLiteral("Accepted yesterday; aim for 24 to 72 hours"));

    spoke(story, her, "2026-03-17T10:00", ContactOutcome::NoAnswer);
    CHECK(dueOn(story, "2026-03-17") == "first_contact");
    spoke(story, her, "2026-03-17T15:00");
    CHECK(dueOn(story, "2026-03-17") == "");
}

TEST_CASE("somebody must hold an accepted referral and still work here") {
    Story story;
    auto her = quietReferral(story, "2026-03-16");
    spoke(story, her, "2026-03-16T15:00");
    CHECK(dueOn(story, "2026-03-17") == "");
    auto ruth = *story.book.find(her.keyworker);
    ruth.active = false;
    story.keep(ruth);
    CHECK(dueOn(story, "2026-03-17") == "allocate_keyworker");
    CHECK(wordsFor(story, AttentionKind::AllocateKeyworker, "2026-03-17").detail ==
          QStringLiteral("Ruth Delaney no longer works here"));
    her.keyworker = {};
    story.keep(her);
    CHECK(dueOn(story, "2026-03-17") == "allocate_keyworker");
}

TEST_CASE("a condition lapses when too little is booked in its last 28 days") {
    Story story;
    const auto her = quietReferral(story, "2026-02-12"); // last day 4 June
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    Assessment assessment;
    assessment.referral = her.id;
    assessment.assessedOn = day("2026-02-24");
    story.keep(assessment);
    CHECK(dueOn(story, "2026-05-06") == "");
    CHECK(dueOn(story, "2026-05-07") == "condition_lapsing");
    const auto words = wordsFor(story, AttentionKind::ConditionLapsing, "2026-05-28");
    CHECK(words.chip == QStringLiteral("7 days left"));
    CHECK(words.task == QStringLiteral("Book her second appointment"));
    CHECK(words.detail == QStringLiteral("Last day Thu 4 Jun; nothing booked yet"));
    CHECK(words.state == QStringLiteral("1 of 2 attended"));
    CHECK(words.action == QStringLiteral("Book"));

    SECTION("a phone call would not meet it") {
        story.appointment(her, "2026-06-01T10:00", AppointmentOutcome::Booked,
                          AppointmentMode::Phone);
        CHECK(dueOn(story, "2026-05-28") == "condition_lapsing");
    }
    SECTION("booked after the last day it would be late") {
        story.appointment(her, "2026-06-05T10:00", AppointmentOutcome::Booked);
        CHECK(dueOn(story, "2026-05-28") == "condition_lapsing");
    }
    SECTION("booked in time it is off the list") {
        story.appointment(her, "2026-06-04T10:00", AppointmentOutcome::Booked);
        CHECK(dueOn(story, "2026-05-28") == "");
    }
}

TEST_CASE("a passed deadline is talked over until the officer has spoken") {
    Story story;
    auto her = quietReferral(story, "2026-02-12");
    spoke(story, her, "2026-02-13T10:00");
    CHECK(dueOn(story, "2026-06-04") == "condition_lapsing");
    CHECK(dueOn(story, "2026-06-05") == "deadline_passed");
    const auto words = wordsFor(story, AttentionKind::DeadlinePassed, "2026-06-09");
    CHECK(words.chip == QStringLiteral("Deadline passed"));
    CHECK(words.detail == QStringLiteral("Deadline was 4 Jun, none attended; the officer decides"));
    CHECK(attentionFor(story.book, day("2026-06-09")).front().daysOverdue(day("2026-06-09")) == 0);

    SECTION("the officer takes no action") {
        PoliceUpdate update;
        update.referral = her.id;
        update.kind = PoliceUpdateKind::ConditionOutcome;
        update.conditionOutcome = ConditionOutcome::NoAction;
        update.on = day("2026-06-08");
        story.keep(update);
        CHECK(dueOn(story, "2026-06-09") == "");
    }
    SECTION("the officer gives a new last day") {
        her.conditionDeadline = day("2026-08-01");
        story.keep(her);
        CHECK(dueOn(story, "2026-06-09") == "");
    }
}

TEST_CASE("the officer's report is due a month after the caution also after closing") {
    Story story;
    auto her = quietReferral(story, "2026-02-12");
    her.disposal = Disposal::ConditionalCaution;
    story.keep(her);
    spoke(story, her, "2026-02-13T10:00");
    CHECK(dueOn(story, "2026-03-04") == "");
    CHECK(dueOn(story, "2026-03-05") == "officer_report");
    const auto words = wordsFor(story, AttentionKind::OfficerReport, "2026-03-17");
    CHECK(words.chip == QStringLiteral("Overdue 5 days"));
    CHECK(words.task == QStringLiteral("Send the report to the officer"));
    CHECK(words.detail == QStringLiteral("Caution given 12 Feb; report was due 12 Mar"));
    CHECK(words.state == QStringLiteral("0 of 2 attended, 79 days left"));
    her.closedOn = day("2026-03-10");
    her.closureReason = ClosureReason::MovedAway;
    story.keep(her);
    CHECK(dueOn(story, "2026-03-17") == "officer_report");
    her.reportSentOn = day("2026-03-17");
    story.keep(her);
    CHECK(dueOn(story, "2026-03-17") == "");
}

TEST_CASE("an appointment is seen on its day and recorded after it") {
    Story story;
    const auto her = quietReferral(story, "2026-03-01");
    spoke(story, her, "2026-03-02T10:00");
    auto keywork = story.appointment(her, "2026-03-12T10:00", AppointmentOutcome::Booked);
    CHECK(dueOn(story, "2026-03-11") == "");
    CHECK(dueOn(story, "2026-03-12") == "appointment_today");
    CHECK(dueOn(story, "2026-03-13") == "record_appointment");
    CHECK(wordsFor(story, AttentionKind::RecordAppointment, "2026-03-13").task ==
          QStringLiteral("Record what happened on 12 Mar"));
    keywork.outcome = AppointmentOutcome::Attended;
    story.keep(keywork);
    CHECK(dueOn(story, "2026-03-13") == "");
}

TEST_CASE("a missed appointment is chased step by step until she is reached") {
    Story story;
    const auto her = quietReferral(story, "2026-03-01");
    spoke(story, her, "2026-03-02T10:00");
    story.appointment(her, "2026-03-12T10:00", AppointmentOutcome::DidNotAttend);
    auto words = wordsFor(story, AttentionKind::MissedAppointment, "2026-03-12");
    CHECK(words.chip == QStringLiteral("Due today"));
    CHECK(words.task == QStringLiteral("Chase: call and text"));
    spoke(story, her, "2026-03-12T16:00", ContactOutcome::NoAnswer);
    words = wordsFor(story, AttentionKind::MissedAppointment, "2026-03-15");
    CHECK(words.chip == QStringLiteral("Overdue 1 day"));
    CHECK(words.task == QStringLiteral("Chase: call"));
    CHECK(words.detail == QStringLiteral("Missed Thu 12 Mar, no reason yet; step 2 of 4"));

    SECTION("she was reached") {
        spoke(story, her, "2026-03-15T12:00");
        CHECK(dueOn(story, "2026-03-15") == "");
    }
    SECTION("another appointment was booked") {
        story.appointment(her, "2026-03-20T10:00", AppointmentOutcome::Booked);
        CHECK(dueOn(story, "2026-03-15") == "");
    }
    SECTION("not reached after every step it is talked over") {
        spoke(story, her, "2026-03-14T10:00", ContactOutcome::NoAnswer);
        spoke(story, her, "2026-03-17T10:00", ContactOutcome::MessageSent);
        spoke(story, her, "2026-03-19T10:00", ContactOutcome::NoAnswer);
        CHECK(dueOn(story, "2026-03-19") == "review_together");
        CHECK(wordsFor(story, AttentionKind::ReviewTogether, "2026-03-19").task ==
              QStringLiteral("Not reached: review together"));
    }
}

TEST_CASE("two missed in a row are reviewed together and never settled by themselves") {
    Story story;
    const auto her = quietReferral(story, "2026-02-01");
    spoke(story, her, "2026-02-02T10:00");
    story.appointment(her, "2026-02-26T10:00", AppointmentOutcome::DidNotAttend);
    story.appointment(her, "2026-03-10T10:00", AppointmentOutcome::DidNotAttend);
    CHECK(dueOn(story, "2026-03-10") == "missed_appointment, review_together");
    spoke(story, her, "2026-03-11T10:00");
    CHECK(dueOn(story, "2026-03-17") == "review_together");
    CHECK(wordsFor(story, AttentionKind::ReviewTogether, "2026-03-17").detail ==
          QStringLiteral("Missed 26 Feb and 10 Mar; you decide what happens next"));

    SECTION("an accepted reason is no miss") {
        Story other;
        const auto hers = quietReferral(other, "2026-02-01");
        spoke(other, hers, "2026-03-12T10:00");
        other.appointment(hers, "2026-02-26T10:00", AppointmentOutcome::AbsentAcceptable);
        other.appointment(hers, "2026-03-10T10:00", AppointmentOutcome::DidNotAttend);
        CHECK(dueOn(other, "2026-03-17") == "");
    }
    SECTION("the review with the manager is recorded") {
        AttendanceReview review;
        review.referral = her.id;
        review.on = day("2026-03-09");
        review.decision = ReviewDecision::CarryOn;
        review.reason = QStringLiteral("Before the second was missed");
        story.keep(review);
        CHECK(dueOn(story, "2026-03-17") == "review_together");
        review.id = {};
        review.on = day("2026-03-10");
        story.keep(review);
        CHECK(dueOn(story, "2026-03-17") == "");
        story.appointment(her, "2026-03-16T10:00", AppointmentOutcome::DidNotAttend);
        CHECK(dueOn(story, "2026-03-17") == "missed_appointment, review_together");
    }
    SECTION("attending begins anew") {
        story.appointment(her, "2026-03-16T10:00", AppointmentOutcome::Attended);
        CHECK(dueOn(story, "2026-03-17") == "");
    }
    SECTION("the next appointment booked is no decision") {
        story.appointment(her, "2026-03-20T10:00", AppointmentOutcome::Booked);
        CHECK(dueOn(story, "2026-03-17") == "review_together");
    }
}

TEST_CASE("the initial assessment is due three weeks after she first came") {
    Story story;
    const auto her = quietReferral(story, "2026-02-20");
    story.appointment(her, "2026-02-25T10:00", AppointmentOutcome::Attended);
    CHECK(dueOn(story, "2026-03-10") == "");
    CHECK(dueOn(story, "2026-03-11") == "initial_assessment");
    const auto words = wordsFor(story, AttentionKind::InitialAssessment, "2026-03-17");
    CHECK(words.chip == QStringLiteral("Due tomorrow"));
    CHECK(words.detail == QStringLiteral("First appointment was 25 Feb, 20 days ago"));
    Assessment assessment;
    assessment.referral = her.id;
    assessment.assessedOn = day("2026-03-17");
    story.keep(assessment);
    CHECK(dueOn(story, "2026-03-17") == "");
}

TEST_CASE("after support she is asked at exit and later only if she agreed") {
    Story story;
    auto her = quietReferral(story, "2025-09-01");
    story.appointment(her, "2025-09-10T10:00", AppointmentOutcome::Attended);
    story.appointment(her, "2025-09-17T10:00", AppointmentOutcome::Attended);
    her.closedOn = day("2025-12-20");
    her.closureReason = ClosureReason::CompletedPlan;
    story.keep(her);
    CHECK(dueOn(story, "2025-12-20") == "exit_survey");
    CHECK(wordsFor(story, AttentionKind::ExitSurvey, "2025-12-22").state ==
          QStringLiteral("Closed, support plan completed"));
    CHECK(dueOn(story, "2026-03-21") == "");

    Survey exit;
    exit.referral = her.id;
    exit.offeredOn = day("2025-12-22");
    story.keep(exit);
    CHECK(dueOn(story, "2025-12-22") == "");

    Consent consent;
    consent.referral = her.id;
    consent.kind = ConsentKind::FollowUp;
    consent.on = day("2025-12-20");
    consent.given = true;
    story.keep(consent);
    CHECK(dueOn(story, "2026-03-12") == "");
    CHECK(dueOn(story, "2026-03-17") == "followup_3m");
    CHECK(wordsFor(story, AttentionKind::FollowUp3m, "2026-03-17").detail ==
          QStringLiteral("Support ended 20 Dec; she agreed to be asked"));
    CHECK(dueOn(story, "2026-06-20") == "followup_6m");

    SECTION("asked, whatever she answers") {
        exit.id = {};
        exit.wave = SurveyWave::Followup3m;
        exit.declined = true;
        story.keep(exit);
        CHECK(dueOn(story, "2026-03-17") == "");
    }
    SECTION("she has taken it back") {
        consent.id = {};
        consent.on = day("2026-02-01");
        consent.given = false;
        story.keep(consent);
        CHECK(dueOn(story, "2026-03-17") == "");
    }
    SECTION("there is no safe way to reach her") {
        auto woman = story.book.womanOf(her);
        woman.callSafe = woman.textSafe = woman.emailSafe = false;
        story.keep(woman);
        CHECK(dueOn(story, "2026-03-17") == "");
    }
}

TEST_CASE("conditional cautions stand first and then what presses most") {
    Story story;
    const auto resolution = quietReferral(story, "2026-03-01"); // overdue for two weeks
    auto caution = story.caution("2026-03-16", "R-2");
    caution.keyworker = resolution.keyworker;
    story.keep(caution);
    const auto items = attentionFor(story.book, day("2026-03-17"));
    REQUIRE(items.size() == 2);
    CHECK(items[0].referral == caution.id);
    CHECK(items[0].priority);
    CHECK(items[1].referral == resolution.id);
    CHECK(!items[1].priority);
}

TEST_CASE("a community resolution never speaks of breach or prosecution") {
    Story story;
    auto her = quietReferral(story, "2026-02-12");
    story.appointment(her, "2026-02-20T10:00", AppointmentOutcome::DidNotAttend);
    story.appointment(her, "2026-02-27T10:00", AppointmentOutcome::DidNotAttend);
    for (const char* today : {"2026-02-12", "2026-03-20", "2026-05-30", "2026-06-20"})
        for (const auto& item : attentionFor(story.book, day(today))) {
            const auto words = wordsOf(story.book, item, day(today));
            const auto all = words.chip + words.task + words.detail + words.state + words.action;
            CHECK(!all.contains(QStringLiteral("breach"), Qt::CaseInsensitive));
            CHECK(!all.contains(QStringLiteral("prosecut"), Qt::CaseInsensitive));
            CHECK(!all.contains(QStringLiteral("condition"), Qt::CaseInsensitive));
        }
}
