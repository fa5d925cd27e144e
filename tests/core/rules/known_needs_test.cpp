// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/need_details.h"
#include "core/queries/needs_history.h"
#include "core/queries/timeline.h"
#include "core/rules/tier_suggestion.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Not kept yet, and nothing asked.
Assessment assessmentOf(const Referral& her, AssessmentStage stage, const char* on) {
    Assessment one;
    one.referral = her.id;
    one.stage = stage;
    one.assessedOn = day(on);
    return one;
}

} // namespace

TEST_CASE("a review that asks of two pathways leaves the others as they were known") {
    Story story;
    const auto her = story.caution("2026-02-12");
    auto first = assessmentOf(her, AssessmentStage::Initial, "2026-02-24");
    first.needs.fill(NeedLevel::Medium);
    NeedDetail detail;
    detail.strengths = QStringLiteral("A good landlord");
    setDetail(first, Pathway::Accommodation, detail);
    story.keep(first);
    auto review = assessmentOf(her, AssessmentStage::Review, "2026-03-10");
    review.needs[1] = NeedLevel::None;
    review.needs[2] = NeedLevel::High;
    story.keep(review);

    CHECK_FALSE(knownNeeds(story.book, her, day("2026-02-23")));
    const auto known = knownNeeds(story.book, her, day("2026-03-17"));
    REQUIRE(known);
    CHECK(known->assessedOn == day("2026-03-10"));
    CHECK(known->needs[0] == NeedLevel::Medium);
    CHECK(known->needs[1] == NeedLevel::None);
    CHECK(known->needs[2] == NeedLevel::High);
    CHECK(detailOf(*known, Pathway::Accommodation).strengths == u"A good landlord");
    CHECK(suggestedTier(story.book, her, day("2026-03-17"))->tier == Tier::Three);

    const auto history = needsHistory(story.book, her.id, day("2026-03-17"));
    CHECK(history.nowOn == day("2026-03-10"));
    CHECK(history.rows[0].now == NeedLevel::Medium);
    CHECK(history.rows[0].changeFromFirst == u"same");
    CHECK(history.rows[2].changeFromFirst == u"1 higher");
    // The next review is compared with what was last known, not with a blank.
    const auto next = assessmentOf(her, AssessmentStage::Review, "2026-03-17");
    const auto begun = needsHistory(story.book, her.id, next);
    CHECK(begun.rows[0].last == NeedLevel::Medium);
    CHECK(begun.rows[0].lastDetail.strengths == u"A good landlord");
    CHECK(begun.rows[2].last == NeedLevel::High);
}

TEST_CASE("health asked anew says itself which health it is") {
    Story story;
    const auto her = story.caution("2026-02-12");
    auto first = assessmentOf(her, AssessmentStage::Initial, "2026-02-24");
    first.needs[indexOf(Pathway::Health)] = NeedLevel::High;
    first.mentalHealth = HealthNeed::Yes;
    story.keep(first);
    auto review = assessmentOf(her, AssessmentStage::Review, "2026-03-10");
    review.needs[0] = NeedLevel::Low;
    story.keep(review);
    CHECK(knownNeeds(story.book, her, day("2026-03-10"))->mentalHealth == HealthNeed::Yes);
    review.id = {};
    review.assessedOn = day("2026-03-12");
    review.needs[indexOf(Pathway::Health)] = NeedLevel::None;
    story.keep(review);
    CHECK_FALSE(knownNeeds(story.book, her, day("2026-03-12"))->mentalHealth);
}

TEST_CASE("her overview tells of tiers and of her safety without saying why") {
    Story story;
    const auto her = story.caution("2026-02-12");
    TierSet tier;
    tier.referral = her.id;
    tier.on = day("2026-02-14");
    tier.tier = Tier::Two;
    tier.reason = QStringLiteral("New to us");
    story.keep(tier);
    SafetyFlag flag;
    flag.referral = her.id;
    flag.kind = FlagKind::HighRiskAbuse;
    flag.raisedOn = day("2026-02-20");
    flag.because = QStringLiteral("DASH 15");
    flag.answeredOn = day("2026-02-21");
    flag.answer = QStringLiteral("Referred to MARAC");
    story.keep(flag);
    auto review = assessmentOf(her, AssessmentStage::Initial, "2026-02-24");
    review.needs[0] = NeedLevel::Low;
    story.keep(review);
    QString told;
    for (const auto& entry : timelineOf(story.book, her.woman, day("2026-03-17")))
        told += entry.title + u'|' + entry.outcome + u'|' + entry.text + u'\n';
    INFO(told.toStdString());
    CHECK(told.contains(u"Needs: 1, 1 of 9 asked|"));
    CHECK(told.contains(u"Tier 2, keywork||New to us"));
    CHECK(told.contains(u"Her safety was looked at|"));
    CHECK(told.contains(u"Her safety to be looked at|"));
    CHECK_FALSE(told.contains(u"MARAC"));
    CHECK_FALSE(told.contains(u"DASH"));
}
