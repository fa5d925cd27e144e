// SPDX-License-Identifier: GPL-3.0-or-later

// What every mark says to a screen reader, and that no state is told by colour alone.

#include "tests/support/core/story.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"
#include "ui/parts/condition_mark.h"
#include "ui/parts/needs_strip.h"
#include "ui/style/theme.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("every outcome of an appointment has a word and a shape", "[parts]") {
    for (const auto& row : codes<AppointmentOutcome>()) {
        const auto chip = chipOf(row.value);
        INFO(row.label);
        CHECK(chip.shape != Shape::None);
        CHECK_FALSE(chip.text.isEmpty());
    }
}

TEST_CASE("every status of a referral has a shape of its own", "[parts]") {
    std::vector<Shape> shapes;
    for (const auto& row : codes<ReferralStatus>())
        shapes.push_back(chipOf(row.value).shape);
    std::sort(shapes.begin(), shapes.end());
    CHECK(std::adjacent_find(shapes.begin(), shapes.end()) == shapes.end());
}

TEST_CASE("only what is due or over is tinted", "[parts]") {
    CHECK(chipOf(AppointmentOutcome::DidNotAttend).urgency == Urgency::Plain);
    AttentionWords work;
    work.tone = AttentionWords::Tone::Overdue;
    CHECK(chipOf(work).urgency == Urgency::Over);
    work.tone = AttentionWords::Tone::Later;
    CHECK(chipOf(work).urgency == Urgency::Plain);
}

TEST_CASE("the report to the officer says when it is due or was sent", "[parts]") {
    Story story;
    auto referral = story.caution("2026-02-12");
    const auto today = day("2026-03-17");
    CHECK(chipOf(referral, reportStatus(referral, today), today).text ==
          QStringLiteral("Overdue 5 days"));
    CHECK(chipOf(referral, reportStatus(referral, day("2026-03-12")), day("2026-03-12")).text ==
          QStringLiteral("Due today"));
    referral.reportSentOn = day("2026-03-14");
    CHECK(chipOf(referral, reportStatus(referral, today), today).text ==
          QStringLiteral("Sent late 14 Mar"));
}

TEST_CASE("marks carry their words for a screen reader", "[parts]") {
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    Story story;
    const auto referral = story.caution("2026-02-12");
    story.appointment(referral, "2026-02-24T10:00", AppointmentOutcome::Attended);
    const auto today = day("2026-03-17");
    ConditionLabel label;
    label.setProgress(conditionProgress(story.book, referral, today), today);
    CHECK(label.accessibleName() == QStringLiteral("1 of 2 attended, 79 days left"));

    Assessment assessment;
    assessment.needs[0] = NeedLevel::High;
    assessment.needs[1] = NeedLevel::None;
    assessment.needs[2] = NeedLevel::NotDisclosed;
    NeedsStrip strip;
    strip.setNeeds(needsMark(&assessment));
    CHECK(strip.accessibleName().startsWith(
        QStringLiteral("1 of 9 needs: 1 housing high, 2 work and learning none, 3 health not "
                       "disclosed, 4 substances not asked")));
    CHECK(needsMark(&assessment).levelsText() ==
          QStringLiteral("1 high, 1 none, 1 not disclosed, 6 not asked"));
    CHECK(needsMark(nullptr).spoken() == QStringLiteral("Not assessed"));

    ChipLabel chip;
    chip.setChip({Shape::Clock, Urgency::Due, QStringLiteral("Due today")});
    CHECK(chip.accessibleName() == QStringLiteral("Due today"));
}
