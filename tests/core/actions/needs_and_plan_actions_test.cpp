// SPDX-License-Identifier: GPL-3.0-or-later
// Tiers with their history, scores with their flags, and her plan.

#include "core/actions/plan_actions.h"
#include "core/actions/referral_actions.h"
#include "core/actions/safety_actions.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct HerWeek : Workday {
    Referral her = caution("2026-02-12");

    RecordScores scores(Tool tool, std::vector<RecordScores::Given> given,
                        const char* on = "2026-03-04") const {
        return {her.id, day(on), tool, std::move(given)};
    }
    std::vector<const SafetyFlag*> flags() const { return book.of<SafetyFlag>(her.id); }
};

} // namespace

TEST_CASE("every tier that is set is kept with what was suggested and by whom") {
    HerWeek week;
    CHECK(week.run(SetTier{week.her, Tier::Two, QString()}) ==
          "tier_reason: Enter the reason: her needs have not been assessed yet");
    CHECK(week.run(SetTier{week.her, Tier::Two, QStringLiteral("New to us")}).empty());
    Assessment assessment;
    assessment.referral = week.her.id;
    assessment.assessedOn = day("2026-03-10");
    assessment.needs.fill(NeedLevel::Medium);
    week.keep(assessment);
    CHECK(week.run(SetTier{week.now(week.her), Tier::Three, QString()}).empty());
    CHECK(week.run(SetTier{week.now(week.her), Tier::Three, QString()}).empty());

    const auto sets = week.book.of<TierSet>(week.her.id);
    REQUIRE(sets.size() == 2); // saved again without a change is no second line
    CHECK(sets[0]->tier == Tier::Two);
    CHECK_FALSE(sets[0]->suggested);
    CHECK(sets[0]->reason == u"New to us");
    CHECK(sets[0]->by == week.ruth.id);
    CHECK(sets[0]->on == day("2026-03-17"));
    CHECK(sets[1]->suggested == Tier::Three);
    CHECK(week.now(week.her).tier == Tier::Three);
}

TEST_CASE("a tier set before there was a history is its first line") {
    HerWeek week;
    auto her = week.her;
    her.tier = Tier::One;
    her.tierReason = QStringLiteral("Good support at home");
    her.decidedOn = day("2026-02-14");
    week.keep(her);
    CHECK(week.run(SetTier{week.now(week.her), Tier::Two, QStringLiteral("Lost her job")}).empty());
    const auto sets = week.book.of<TierSet>(week.her.id);
    REQUIRE(sets.size() == 2);
    CHECK(sets[0]->tier == Tier::One);
    CHECK(sets[0]->on == day("2026-02-14"));
    CHECK(sets[0]->reason == u"Good support at home");
    CHECK_FALSE(sets[0]->by);
    CHECK(sets[1]->tier == Tier::Two);
}

TEST_CASE("a score that must be looked at raises its flag in the same deed and only once") {
    HerWeek week;
    CHECK(
        week.run(week.scores(Tool::Core10, {{Measure::Core10Total, 19}, {Measure::Core10Item6, 2}}))
            .empty());
    CHECK(week.book.all<ToolScore>().size() == 2);
    REQUIRE(week.flags().size() == 1);
    CHECK(week.flags()[0]->kind == FlagKind::SelfHarm);

    auto item = *std::next(week.book.all<ToolScore>().begin());
    REQUIRE(item.measure == Measure::Core10Item6);
    auto higher = item;
    higher.score = 3;
    CHECK(week.run(CorrectScore{item, higher}).empty());
    CHECK(week.flags().size() == 1);
    auto later = higher;
    later.on = day("2026-03-05");
    CHECK(week.run(CorrectScore{higher, later}).empty());
    CHECK(week.flags().size() == 1);
    CHECK(week.run(RemoveScore{later}).empty());
    CHECK(week.flags().size() == 1); // nothing takes a flag away silently
}

TEST_CASE("a score corrected upwards raises what it should have raised") {
    HerWeek week;
    CHECK(week.run(week.scores(Tool::Dash, {{Measure::DashCount, 4}})).empty());
    CHECK(week.flags().empty());
    const auto before = *week.book.all<ToolScore>().begin();
    auto after = before;
    after.score = 14;
    CHECK(week.run(CorrectScore{before, after}).empty());
    REQUIRE(week.flags().size() == 1);
    CHECK(week.flags()[0]->kind == FlagKind::HighRiskAbuse);
    CHECK(week.flags()[0]->raisedOn == day("2026-03-04"));
}

TEST_CASE("recording a score asks for what is needed") {
    HerWeek week;
    CHECK(week.run(RecordScores{week.her.id, {}, std::nullopt, {}}) ==
          "tool: Choose the tool\non: Enter the date of the score");
    CHECK(week.run(week.scores(Tool::Dash, {{Measure::DashCount, std::nullopt}})) ==
          "dash_count: Enter at least one score");
    CHECK(week.run(week.scores(Tool::Core10, {{Measure::Core10Item6, 5}})) ==
          "core10_item6: CORE-10 item 6 must be a whole number from 0 to 4");
    const auto star = week.scores(Tool::JusticeStar, {{Measure::JusticeFriends, 4}});
    CHECK(week.run(star) ==
          "tool: The centre has not said that it holds a licence for Justice Star");
    CHECK(week.book.all<ToolScore>().isEmpty());
    Centre centre;
    centre.name = QStringLiteral("New Cross");
    centre.usesOutcomesStar = true;
    week.keep(centre);
    CHECK(week.run(star).empty());
    week.role = Role::ReadOnly;
    CHECK_FALSE(week.run(star).empty());
}

TEST_CASE("a flag is answered with the day and what was done and by whom") {
    HerWeek week;
    CHECK(week.run(week.scores(Tool::Core10, {{Measure::Core10Item6, 1}})).empty());
    const auto flag = *week.flags()[0];
    CHECK(week.run(AnswerFlag{flag, {}, {}, {}}) ==
          "answered_on: Enter the date it was looked at\nanswer: Enter what was done\n"
          "answered_by: Choose who looked at it");
    CHECK(week.run(AnswerFlag{flag, day("2026-03-03"), QStringLiteral("Rang her"), week.ruth.id}) ==
          "answered_on: Date it was looked at must not be before it was raised, 4 March 2026");
    CHECK(week.run(AnswerFlag{flag, day("2026-03-05"), QStringLiteral("Rang her"), week.ruth.id})
              .empty());
    CHECK(week.flags()[0]->answer == u"Rang her");
}

TEST_CASE("a goal is set and worked on and said to be reached") {
    HerWeek week;
    Goal goal;
    goal.referral = week.her.id;
    CHECK(week.run(SaveGoal{std::nullopt, goal}) ==
          "pathway: Choose the pathway of the goal\ngoal: Enter the goal, in her words\n"
          "set_on: Enter the date the goal was set");
    goal.pathway = Pathway::Accommodation;
    goal.words = QStringLiteral("I want my own front door");
    goal.setOn = day("2026-03-04");
    CHECK(week.run(SaveGoal{std::nullopt, goal}).empty());
    CHECK(week.run(SaveGoal{std::nullopt, goal}).empty());
    goal = *week.book.of<Goal>(week.her.id)[0];
    CHECK(goal.ref == u"G-0001");
    CHECK(week.book.of<Goal>(week.her.id)[1]->ref == u"G-0002");

    GoalAction action;
    action.goal = goal.id;
    CHECK(week.run(SaveGoalAction{std::nullopt, action}) ==
          "action: Enter what is to be done\nowner: Choose who does it");
    action.what = QStringLiteral("Ring the council");
    action.owner = ActionOwner::Partner;
    CHECK(week.run(SaveGoalAction{std::nullopt, action}) ==
          "owner_name: Enter the name of the partner service");
    action.owner = ActionOwner::Her;
    action.ownerName = QStringLiteral("left over");
    CHECK(week.run(SaveGoalAction{std::nullopt, action}).empty());
    action = *week.book.of<GoalAction>(goal.id)[0];
    CHECK(action.ownerName.isEmpty());
    CHECK(week.run(MarkActionDone{action, day("2026-03-18")}) ==
          "done_on: Date it was done must be today or in the past");
    CHECK(week.run(MarkActionDone{action, day("2026-03-17")}).empty());
    CHECK(week.now(action).doneOn == day("2026-03-17"));
    CHECK(week.run(MarkActionDone{week.now(action), {}}).empty());
    CHECK(week.now(action).doneOn.isNull());

    CHECK(week.run(SetGoalOutcome{goal, std::nullopt, {}, {}}) ==
          "outcome: Choose what came of it");
    CHECK(week.run(SetGoalOutcome{goal, GoalOutcome::Achieved, day("2026-03-01"), {}}) ==
          "outcome_on: Date of the outcome must not be before the goal was set, 4 March 2026");
    CHECK(week.run(SetGoalOutcome{goal, GoalOutcome::Achieved, day("2026-03-16"), {}}).empty());
    CHECK(week.now(goal).outcome == GoalOutcome::Achieved);
    CHECK(week.run(SetGoalOutcome{week.now(goal), std::nullopt, day("2026-03-16"), {}}).empty());
    CHECK(week.now(goal).outcomeOn.isNull());

    CHECK(week.run(RemoveGoal{week.now(goal)}).empty());
    CHECK(week.book.of<GoalAction>(goal.id).empty());
    CHECK(week.book.of<Goal>(week.her.id).size() == 1);
}
