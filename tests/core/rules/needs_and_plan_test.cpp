// SPDX-License-Identifier: GPL-3.0-or-later
// What a score asks for, what is due of a plan, and what is said of needs beside the levels.

#include "core/queries/needs_history.h"
#include "core/queries/printed_plan.h"
#include "core/queries/timeline.h"
#include "core/queries/tool_scores.h"
#include "core/rules/attention.h"
#include "core/rules/her_plan.h"
#include "core/rules/need_words.h"
#include "core/rules/references.h"
#include "core/rules/safety_flags.h"
#include "core/rules/validate.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

ToolScore scoreOf(const Referral& referral, const char* on, Measure measure, int number) {
    ToolScore score;
    score.referral = referral.id;
    score.on = day(on);
    score.measure = measure;
    score.score = number;
    return score;
}

Goal goalOf(Story& story, const Referral& referral,
            const char* words = "I want my own front door") {
    Goal goal;
    goal.referral = referral.id;
    goal.ref = nextGoalRef(story.book);
    goal.pathway = Pathway::Accommodation;
    goal.words = QString::fromLatin1(words);
    goal.setOn = day("2026-03-02");
    return story.keep(goal);
}

GoalAction actionOf(Story& story, const Goal& goal, ActionOwner owner, const char* due) {
    GoalAction action;
    action.goal = goal.id;
    action.what = QStringLiteral("Ring the housing office");
    action.owner = owner;
    if (*due)
        action.dueOn = day(due);
    return story.keep(action);
}

/// What is due of safety and the plan, with the chip of each.
std::string planDueOn(const Story& story, const char* today) {
    std::string out;
    for (const auto& item : attentionFor(story.book, day(today)))
        if (item.flag || item.planAction)
            out += (out.empty() ? "" : ", ") +
                   toUtf8(wordsOf(story.book, item, day(today)).task + u' ' +
                          wordsOf(story.book, item, day(today)).chip);
    return out;
}

} // namespace

TEST_CASE("which score must be looked at") {
    struct Row {
        Measure measure;
        int score;
        std::optional<FlagKind> flag;
    };
    const Row rows[] = {{Measure::Core10Item6, 0, std::nullopt},
                        {Measure::Core10Item6, 1, FlagKind::SelfHarm},
                        {Measure::Core10Item6, 4, FlagKind::SelfHarm},
                        {Measure::Core10Total, 40, std::nullopt},
                        {Measure::DashCount, 13, std::nullopt},
                        {Measure::DashCount, 14, FlagKind::HighRiskAbuse},
                        {Measure::DashCount, 24, FlagKind::HighRiskAbuse},
                        {Measure::SwemwbsTotal, 7, std::nullopt},
                        {Measure::EmpowermentSafety, 1, std::nullopt}};
    Story story;
    const auto her = story.caution("2026-02-12");
    for (const auto& row : rows) {
        CAPTURE(std::string(codeOf(row.measure)), row.score);
        CHECK(flagRaisedBy(scoreOf(her, "2026-03-04", row.measure, row.score)) == row.flag);
    }
    const auto flag = safetyFlagFor(scoreOf(her, "2026-03-04", Measure::Core10Item6, 2));
    REQUIRE(flag);
    CHECK(flag->because == u"CORE-10 item 6: 2");
    CHECK(flag->raisedOn == day("2026-03-04"));
}

TEST_CASE("a score lies in the range of its measure and stands once a day") {
    struct Row {
        Measure measure;
        int score;
        const char* problem;
    };
    const Row rows[] = {
        {Measure::Core10Total, 0, ""},
        {Measure::Core10Total, 40, ""},
        {Measure::Core10Total, 41, "CORE-10 total must be a whole number from 0 to 40"},
        {Measure::Core10Item6, 5, "CORE-10 item 6 must be a whole number from 0 to 4"},
        {Measure::SwemwbsTotal, 6, "SWEMWBS total must be a whole number from 7 to 35"},
        {Measure::DashCount, 25, "DASH, number of yes answers must be a whole number from 0 to 24"},
        {Measure::JusticeFriends, 0, "Friends and community must be a whole number from 1 to 10"},
        {Measure::JusticeFriends, 10, ""}};
    Story story;
    const auto her = story.caution("2026-02-12");
    for (const auto& row : rows) {
        CAPTURE(std::string(codeOf(row.measure)), row.score);
        const auto problems =
            problemsWith(story.book, scoreOf(her, "2026-03-04", row.measure, row.score), nullptr,
                         day("2026-03-17"));
        CHECK((problems.empty() ? "" : toUtf8(problems.front().text)) == row.problem);
    }
    story.keep(scoreOf(her, "2026-03-04", Measure::DashCount, 9));
    const auto again = problemsWith(story.book, scoreOf(her, "2026-03-04", Measure::DashCount, 9),
                                    nullptr, day("2026-03-17"));
    REQUIRE(again.size() == 1);
    CHECK(again.front().text ==
          u"DASH, number of yes answers is already written down for that day. Correct that score.");
    const auto ahead = problemsWith(story.book, scoreOf(her, "2026-03-18", Measure::DashCount, 9),
                                    nullptr, day("2026-03-17"));
    REQUIRE(ahead.size() == 1);
    CHECK(ahead.front().field == u"on");
}

TEST_CASE("a safety flag is due from its day until somebody has said what was done") {
    Story story;
    auto her = story.caution("2026-02-12");
    auto flag = *safetyFlagFor(scoreOf(her, "2026-03-04", Measure::Core10Item6, 2));
    flag = story.keep(flag);
    CHECK(planDueOn(story, "2026-03-03") == "");
    CHECK(planDueOn(story, "2026-03-04") == "Look at her safety Due today");
    CHECK(planDueOn(story, "2026-03-06") == "Look at her safety Overdue 2 days");
    CHECK(openFlagsInWords(story.book, her.woman, day("2026-03-06")) ==
          u"To look at: safety, raised 4 Mar");

    her.closedOn = day("2026-03-05"); // the end of support does not answer it
    story.keep(her);
    CHECK(planDueOn(story, "2026-03-06") == "Look at her safety Overdue 2 days");

    flag.answeredOn = day("2026-03-06");
    story.keep(flag);
    CHECK(planDueOn(story, "2026-03-06") == "");
    CHECK(openFlagsInWords(story.book, her.woman, day("2026-03-06")).isEmpty());
}

TEST_CASE("the list says nothing of why somebody must look") {
    Story story;
    const auto her = story.caution("2026-02-12");
    story.keep(*safetyFlagFor(scoreOf(her, "2026-03-04", Measure::DashCount, 16)));
    for (const auto& item : attentionFor(story.book, day("2026-03-05"))) {
        const auto words = wordsOf(story.book, item, day("2026-03-05"));
        const auto all = words.task + words.detail + words.state + words.chip + words.action;
        CHECK_FALSE(all.contains(u"DASH"));
        CHECK_FALSE(all.contains(u"MARAC"));
        CHECK_FALSE(all.contains(u"abuse"));
    }
}

TEST_CASE("a worker's action is on Today and what she does herself is not") {
    struct Row {
        ActionOwner owner;
        const char* due;
        const char* done;
        const char* today;
        const char* expected;
    };
    const Row rows[] = {
        {ActionOwner::Worker, "2026-03-17", "", "2026-03-17", "Ring the housing office Due today"},
        {ActionOwner::Worker, "2026-03-17", "", "2026-03-19",
         "Ring the housing office Overdue 2 days"},
        {ActionOwner::Worker, "2026-03-17", "", "2026-03-10",
         "Ring the housing office Due Tue 17 Mar"},
        {ActionOwner::Worker, "2026-03-17", "", "2026-03-09", ""},
        {ActionOwner::Worker, "2026-03-17", "2026-03-12", "2026-03-17", ""},
        {ActionOwner::Worker, "", "", "2026-03-17", ""},
        {ActionOwner::Her, "2026-03-10", "", "2026-03-17", ""},
        {ActionOwner::Partner, "2026-03-10", "", "2026-03-17", ""}};
    for (const auto& row : rows) {
        CAPTURE(std::string(codeOf(row.owner)), row.due, row.done, row.today);
        Story story;
        const auto her = story.caution("2026-02-12");
        auto action = actionOf(story, goalOf(story, her), row.owner, row.due);
        if (*row.done)
            action.doneOn = day(row.done);
        story.keep(action);
        CHECK(planDueOn(story, row.today) == row.expected);
    }
}

TEST_CASE("an action is on the list of the worker who does it and leaves with its goal") {
    Story story;
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    ruth = story.keep(ruth);
    Worker hanna;
    hanna.name = QStringLiteral("Hanna Berg");
    hanna = story.keep(hanna);
    auto her = story.caution("2026-02-12");
    her.keyworker = ruth.id;
    her = story.keep(her);
    auto goal = goalOf(story, her);
    auto action = actionOf(story, goal, ActionOwner::Worker, "2026-03-17");
    const auto whose = [&] {
        for (const auto& item : attentionFor(story.book, day("2026-03-17")))
            if (item.planAction)
                return item.keyworker;
        return Id<Worker>{};
    };
    CHECK(whose() == ruth.id);
    action.ownerName = hanna.name;
    story.keep(action);
    CHECK(whose() == hanna.id);
    hanna.active = false;
    story.keep(hanna);
    CHECK(whose() == ruth.id);
    goal.outcome = GoalOutcome::Partly;
    story.keep(goal);
    CHECK(planDueOn(story, "2026-03-17") == "");
    CHECK(stateInWords(action, goal, day("2026-03-17")) == u"Ended with the goal");
}

TEST_CASE("what she does herself is never called overdue") {
    Story story;
    const auto goal = goalOf(story, story.caution("2026-02-12"));
    const auto hers = actionOf(story, goal, ActionOwner::Her, "2026-03-10");
    CHECK(stateInWords(hers, goal, day("2026-03-17")) == u"Was due Tue 10 Mar");
    CHECK(stateOf(hers, goal, day("2026-03-17")) == ActionState::DueNow);
    const auto partners = actionOf(story, goal, ActionOwner::Partner, "2026-03-16");
    CHECK(stateInWords(partners, goal, day("2026-03-17")) == u"Overdue 1 day");
}

TEST_CASE("goals are numbered on over all women") {
    Story story;
    CHECK(nextGoalRef(story.book) == u"G-0001");
    auto goal = goalOf(story, story.caution("2026-02-12"));
    goal.ref = QStringLiteral("G-0041");
    story.keep(goal);
    CHECK(nextGoalRef(story.book) == u"G-0042");
}

TEST_CASE("scores stand newest first with the change since the last of the same measure") {
    Story story;
    const auto her = story.caution("2026-02-12");
    story.keep(scoreOf(her, "2026-03-04", Measure::Core10Total, 19));
    story.keep(scoreOf(her, "2026-02-20", Measure::Core10Total, 24));
    story.keep(scoreOf(her, "2026-03-04", Measure::JusticeFriends, 4));
    const auto rows = toolScores(story.book, her.id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].what == u"CORE-10 total");
    CHECK(rows[0].change == u"5 lower");
    CHECK(rows[1].what == u"Justice Star: Friends and community");
    CHECK(rows[1].change.isEmpty());
    CHECK(rows[2].change.isEmpty());
}

TEST_CASE("what is said beside the levels reads as a line") {
    Assessment assessment;
    NeedDetail detail;
    detail.subNeeds = {QStringLiteral("debt"), QStringLiteral("arrears")};
    detail.readiness = Readiness::MakingChanges;
    detail.wantsHelp = WantsHelp::NotNow;
    detail.urgent = true;
    detail.strengths = QStringLiteral("Budgets to the pound");
    detail.note = QStringLiteral("letters seen");
    setDetail(assessment, Pathway::Money, detail);
    CHECK(detailOf(assessment, Pathway::Money) == detail);
    CHECK(detailInWords(Pathway::Money, detail) ==
          u"Debt, Rent or bill arrears. Is making changes. Wants help: not now. Urgent. Rests on: "
          u"letters seen");
    CHECK(detailInWords(Pathway::Money, {}).isEmpty());
    CHECK(strengthsOf(assessment) == QStringList{QStringLiteral("Budgets to the pound")});

    Story story; // a review in which strengths were not asked leaves them standing
    assessment.referral = story.caution("2026-02-12").id;
    assessment.assessedOn = day("2026-02-24");
    story.keep(assessment);
    Assessment review;
    review.referral = assessment.referral;
    review.assessedOn = day("2026-03-10");
    story.keep(review);
    CHECK(strengthsOf(story.book, review.referral, day("2026-03-17")).size() == 1);
    CHECK(strengthsOf(story.book, review.referral, day("2026-02-23")).isEmpty());

    assessment.needs.fill(NeedLevel::None);
    CHECK(notAskedInWords(assessment).isEmpty());
    assessment.needs[indexOf(Pathway::Health)].reset();
    assessment.needs[indexOf(Pathway::Abuse)].reset();
    CHECK(notAskedInWords(assessment) == u"3 Health, 8 Safety");
    const auto ready = readinessThenAndNow(nullptr, assessment);
    REQUIRE(ready.size() == 1);
    CHECK_FALSE(ready[0].then);
}

TEST_CASE("her plan on paper has her words and nothing that tells where she goes") {
    Story story;
    Centre centre;
    centre.name = QStringLiteral("New Cross Women's Centre");
    story.keep(centre);
    const auto her = story.caution("2026-02-12");
    const auto goal = goalOf(story, her);
    actionOf(story, goal, ActionOwner::Her, "2026-03-19");
    auto workers = actionOf(story, goal, ActionOwner::Worker, "");
    workers.ownerName = QStringLiteral("Ruth Delaney");
    story.keep(workers);
    auto reached = goalOf(story, her, "I want to sleep");
    reached.outcome = GoalOutcome::Achieved;
    story.keep(reached);

    const auto plan = planOnPaper(story.book, her, day("2026-03-17"));
    CHECK(plan.name == u"Nour");
    REQUIRE(plan.wishes.size() == 1);
    REQUIRE(plan.wishes[0].steps.size() == 2);
    CHECK(plan.wishes[0].steps[0].who == u"Nour");
    CHECK(plan.wishes[0].steps[1].who == u"Ruth Delaney");
    CHECK(plan.reached == QStringList{QStringLiteral("I want to sleep")});

    const auto document = printedPlan(plan, QStringLiteral("2026-03-17T10:42:00Z"));
    CHECK(document.isOnePage);
    CHECK(document.owner.isEmpty());
    CHECK(document.title == u"Plan");
    CHECK(document.footWords.isEmpty());
}

TEST_CASE("goals set and what came of them stand in the timeline") {
    Story story;
    const auto her = story.caution("2026-02-12");
    auto goal = goalOf(story, her);
    goal.outcome = GoalOutcome::Partly;
    goal.outcomeOn = day("2026-03-16");
    story.keep(goal);
    std::string told;
    for (const auto& entry : timelineOf(story.book, her.woman, day("2026-03-17")))
        if (entry.kind == TimelineKind::Plan)
            told += toUtf8(entry.title + u'|' + entry.outcome + u'|' + entry.text + u'\n');
    CHECK(told == "Goal|partly achieved|I want my own front door\n"
                  "Goal set||I want my own front door\n");
}

TEST_CASE("the newest kept assessment is now where no review has begun") {
    Story story;
    const auto her = story.caution("2026-02-12");
    Assessment first;
    first.referral = her.id;
    first.assessedOn = day("2026-02-24");
    first.needs.fill(NeedLevel::High);
    story.keep(first);
    auto history = needsHistory(story.book, her.id, day("2026-03-17"));
    CHECK(history.nowOn == day("2026-02-24"));
    CHECK(history.rows[0].now == NeedLevel::High);
    Assessment review = first;
    review.id = {};
    review.stage = AssessmentStage::Review;
    review.assessedOn = day("2026-03-17");
    review.needs.fill(NeedLevel::Low);
    history = needsHistory(story.book, her.id, review);
    CHECK(history.nowOn == day("2026-03-17"));
    CHECK(history.lastOn == day("2026-02-24"));
}
