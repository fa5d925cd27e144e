// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_progress.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

QString status(const Story& story, const Referral& referral, const char* asAt) {
    return fromUtf8(
        codeOf(conditionProgress(story.book, *story.book.find(referral.id), day(asAt)).status));
}

} // namespace

TEST_CASE("a woman inside her sixteen weeks is open and never more") {
    Story story;
    const auto her = story.caution("2026-02-12");
    CHECK(status(story, her, "2026-02-12") == QStringLiteral("open"));
    CHECK(status(story, her, "2026-06-04") == QStringLiteral("open")); // day 112
    CHECK(status(story, her, "2026-06-05") == QStringLiteral("not_complied"));
}

TEST_CASE("the second appointment at the centre meets the condition on its day") {
    Story story;
    const auto her = story.caution("2026-02-12");
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    story.appointment(her, "2026-03-03T10:00", AppointmentOutcome::Attended,
                      AppointmentMode::Phone);
    story.appointment(her, "2026-03-10T10:00", AppointmentOutcome::DidNotAttend);
    story.appointment(her, "2026-03-19T11:00", AppointmentOutcome::AttendedLate);
    CHECK(status(story, her, "2026-03-18") == QStringLiteral("open"));
    CHECK(status(story, her, "2026-03-19") == QStringLiteral("complied"));
    CHECK(conditionProgress(story.book, her, day("2026-03-19")).secondQualifyingOn ==
          day("2026-03-19"));
}

TEST_CASE("after the last day it is met late and the officer's day wins over the sixteen weeks") {
    Story story;
    auto her = story.caution("2026-02-12");
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    story.appointment(her, "2026-06-05T11:00", AppointmentOutcome::Attended);
    CHECK(status(story, her, "2026-07-01") == QStringLiteral("complied_late"));
    her.conditionDeadline = day("2026-07-02");
    story.keep(her);
    CHECK(status(story, her, "2026-07-01") == QStringLiteral("complied"));
}

TEST_CASE("the newest word of the officer excuses her and an ended disposal is withdrawn") {
    Story story;
    auto her = story.caution("2026-02-12");
    PoliceUpdate update;
    update.referral = her.id;
    update.kind = PoliceUpdateKind::ConditionOutcome;
    update.on = day("2026-06-10");
    update.conditionOutcome = ConditionOutcome::Excused;
    story.keep(update);
    CHECK(status(story, her, "2026-06-09") == QStringLiteral("not_complied"));
    CHECK(status(story, her, "2026-06-10") == QStringLiteral("excused"));
    update.on = day("2026-06-12");
    update.conditionOutcome = ConditionOutcome::NoAction;
    story.keep(update);
    CHECK(status(story, her, "2026-06-12") == QStringLiteral("not_complied"));
    her.closedOn = day("2026-06-13");
    her.closureReason = ClosureReason::DisposalWithdrawn;
    story.keep(her);
    CHECK(status(story, her, "2026-06-13") == QStringLiteral("withdrawn"));
}

TEST_CASE("no condition where none is set or by default or before acceptance") {
    Story story;
    auto her = story.caution("2026-02-12");
    her.conditionSet = false;
    story.keep(her);
    CHECK(status(story, her, "2026-12-01") == QStringLiteral("none"));
    her.conditionSet.reset();
    her.disposal = Disposal::Voluntary;
    story.keep(her);
    CHECK(status(story, her, "2026-12-01") == QStringLiteral("none"));
    her.disposal = Disposal::CommunityResolution;
    her.decidedOn = day("2026-03-01");
    story.keep(her);
    CHECK(status(story, her, "2026-02-28") == QStringLiteral("none"));
    CHECK(status(story, her, "2026-03-01") == QStringLiteral("open"));
}
