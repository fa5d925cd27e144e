// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/need_details.h"
#include "core/rules/safety_flags.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/record/plan_panel.h"
#include "ui/shell/record_place.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with one woman in support since February.
struct PlanWeek : Desk {
    PlanWeek() {
        keep([&](ChangeSet& changes, qint64& next) {
            Story story;
            story.book.setNextId(next);
            her = story.caution("2026-02-12");
            her.keyworker = session().worker().id;
            changes.add(story.book.womanOf(her));
            changes.add(her);
        });
        open(RecordTab::Overview);
    }

    void open(RecordTab tab) {
        work->go(RecordPlace{her.woman, her.id, tab, RecordDeed::None, 0}.place());
    }
    void open(RecordDeed deed, qint64 about = 0) {
        work->go(placeOf(her.woman, her.id, deed, about).place());
    }
    void level(const char* picker, Qt::Key key) {
        QTest::keyClick(at(QString::fromLatin1(picker))->focusProxy(), key);
    }
    QString textOf(const char* label) {
        auto* found = qobject_cast<QLabel*>(at(QString::fromLatin1(label)));
        REQUIRE(found);
        return found->text();
    }
    QTableView* table(const char* name) {
        auto* found = qobject_cast<QTableView*>(at(QString::fromLatin1(name)));
        REQUIRE(found);
        return found;
    }
    void choose(const char* name, int row) {
        table(name)->setCurrentIndex(table(name)->model()->index(row, 0));
    }
    QString headerFacts() { return textOf("herFacts"); }

    Referral her;
};

} // namespace

TEST_CASE("More about a pathway is opened and kept and stands beside the next review") {
    PlanWeek week;
    week.open(RecordTab::Needs);
    CHECK_FALSE(week.isInSight(QStringLiteral("details_p5")));
    week.level("level_p5", Qt::Key_3);
    week.press(QStringLiteral("more_p5"));
    CHECK(week.at(QStringLiteral("p5_sub_needs"))->isAncestorOf(week.work->focusWidget()));
    week.answer(QStringLiteral("p5_sub_needs"), QStringLiteral("debt no_id"));
    week.answer(QStringLiteral("p5_readiness"), QStringLiteral("needs_help"));
    week.answer(QStringLiteral("p5_wants_help"), QStringLiteral("not_now"));
    week.answer(QStringLiteral("p5_urgent"), QStringLiteral("yes"));
    week.answer(QStringLiteral("p5_strengths"), QStringLiteral("Budgets to the pound"));
    week.answer(QStringLiteral("p5_note"), QStringLiteral("Letters seen"));
    week.press(QStringLiteral("askLater"));
    REQUIRE(week.book().all<Assessment>().size() == 1);
    const auto kept = detailOf(*week.book().all<Assessment>().begin(), Pathway::Money);
    CHECK(kept.subNeeds == QStringList{QStringLiteral("debt"), QStringLiteral("no_id")});
    CHECK(kept.readiness == Readiness::NeedsHelp);
    CHECK(kept.wantsHelp == WantsHelp::NotNow);
    CHECK(kept.urgent == true);
    CHECK(kept.strengths == u"Budgets to the pound");
    CHECK(kept.note == u"Letters seen");
    CHECK(week.bannerText().contains(u"Not asked: 1 Housing"));

    // The next one begins empty, with last time's beside it.
    week.press(QStringLiteral("more_p5"));
    CHECK(week.answerIn(QStringLiteral("p5_sub_needs")).isEmpty());
    CHECK(week.answerIn(QStringLiteral("p5_readiness")).isEmpty());
    CHECK(week.textOf("lastDetails_p5").contains(u"Debt, No identity documents"));
    week.open(RecordTab::Plan);
    CHECK(week.textOf("herStrengths") == u"Budgets to the pound");
}

TEST_CASE("What is typed about a pathway is kept as a draft") {
    PlanWeek week;
    week.open(RecordTab::Needs);
    week.press(QStringLiteral("more_p1"));
    week.answer(QStringLiteral("p1_note"), QStringLiteral("She told"));
    week.open(RecordTab::Referral);
    CHECK(week.book().all<Assessment>().isEmpty());
    week.open(RecordTab::Needs);
    CHECK(week.answerIn(QStringLiteral("p1_note")) == u"She told");
}

TEST_CASE("Saving with pathways not asked says which and saving again keeps it so") {
    PlanWeek week;
    week.open(RecordTab::Needs);
    for (const auto* picker :
         {"level_p1", "level_p2", "level_p3", "level_p4", "level_p5", "level_p6", "level_p7"})
        week.level(picker, Qt::Key_0);
    week.press(QStringLiteral("save"));
    CHECK(week.book().all<Assessment>().isEmpty());
    CHECK(week.bannerText().contains(u"Not asked yet: 8 Safety, 9 Exploitation."));
    week.press(QStringLiteral("save"));
    CHECK(week.book().all<Assessment>().size() == 1);
}

TEST_CASE("Opening abuse is written down") {
    PlanWeek week;
    week.open(RecordTab::Needs);
    const auto looks = [&] {
        const auto lines = week.session().accessOf(week.her.woman);
        REQUIRE(lines);
        return std::count_if(lines->begin(), lines->end(), [](const AccessLine& line) {
            return line.kind == AccessKind::OpenedSection;
        });
    };
    week.press(QStringLiteral("more_p1"));
    CHECK(looks() == 0);
    week.press(QStringLiteral("more_p8"));
    CHECK(looks() == 1);
}

TEST_CASE("Change over time shows the newest assessment until a review is begun") {
    PlanWeek week;
    week.keep([&](ChangeSet& changes, qint64& next) {
        Assessment first;
        first.id = {next++};
        first.referral = week.her.id;
        first.assessedOn = day("2026-02-24");
        first.needs.fill(NeedLevel::High);
        changes.add(first);
    });
    week.open(RecordTab::Needs);
    const auto now = [&] {
        return week.table("needsChange")->model()->index(0, 2).data().toString();
    };
    CHECK(now() == u"High");
    week.level("level_p1", Qt::Key_1);
    CHECK(now() == u"Low");
}

TEST_CASE("A tier is set with its reason and stands in the history on her needs") {
    PlanWeek week;
    week.open(RecordDeed::SetTier);
    week.answer(QStringLiteral("tier"), QStringLiteral("2"));
    week.answer(QStringLiteral("tier_reason"), QStringLiteral("New to us"));
    week.press(QStringLiteral("save"));
    REQUIRE(week.book().all<TierSet>().size() == 1);
    CHECK(week.book().all<TierSet>().begin()->reason == u"New to us");
    week.open(RecordTab::Needs);
    const auto labels = week.work->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(u"Tier 2, keywork\nNot assessed then\nNew to us");
    }));
}

TEST_CASE("A score that must be looked at stands in her header and on Today until it is answered") {
    PlanWeek week;
    week.open(RecordTab::Needs);
    week.press(QStringLiteral("addScore"));
    week.answer(QStringLiteral("tool"), QStringLiteral("0"));
    week.answer(QStringLiteral("on"), QStringLiteral("4 mar 26"));
    week.answer(QStringLiteral("core10_total"), QStringLiteral("19"));
    week.answer(QStringLiteral("core10_item6"), QStringLiteral("7"));
    week.press(QStringLiteral("save"));
    CHECK(week.book().all<ToolScore>().isEmpty());
    CHECK_FALSE(week.problemAt(QStringLiteral("core10_item6")).isEmpty());
    week.answer(QStringLiteral("core10_item6"), QStringLiteral("2"));
    week.press(QStringLiteral("save"));
    REQUIRE(week.book().all<ToolScore>().size() == 2);
    REQUIRE(week.book().all<SafetyFlag>().size() == 1);
    CHECK(week.bannerText().contains(u"Somebody must look at her safety"));
    CHECK(week.headerFacts().contains(u"To look at: safety, raised 4 Mar"));
    CHECK(week.table("toolScores")->model()->rowCount() == 2);

    week.open(RecordTab::Overview);
    week.press(QStringLiteral("next_look_at_safety"));
    week.press(QStringLiteral("save"));
    CHECK(week.problemAt(QStringLiteral("answer")) == u"Enter what was done");
    week.answer(QStringLiteral("answer"), QStringLiteral("Talked with her, no plans"));
    week.press(QStringLiteral("save"));
    const auto& flag = *week.book().all<SafetyFlag>().begin();
    CHECK(flag.answer == u"Talked with her, no plans");
    CHECK(flag.answeredOn == week.now.date);
    CHECK(flag.answeredBy == week.session().worker().id);
    CHECK_FALSE(week.headerFacts().contains(u"To look at"));
    week.open(RecordTab::Overview);
    CHECK_FALSE(week.isInSight(QStringLiteral("next_look_at_safety")));
}

TEST_CASE("The Outcomes Star is offered once a manager has said there is a licence") {
    PlanWeek week;
    week.open(RecordDeed::RecordScore);
    week.answer(QStringLiteral("tool"), QStringLiteral("2"));
    CHECK(week.isInSight(QStringLiteral("dash_count")));
    CHECK_FALSE(week.isInSight(QStringLiteral("js_friends")));
    week.work->go({QStringLiteral("settings"), 0, {}, {}});
    week.answer(QStringLiteral("uses_outcomes_star"), QStringLiteral("yes"));
    week.press(QStringLiteral("saveCentre"));
    CHECK(week.book().centre().usesOutcomesStar == true);
    week.open(RecordDeed::RecordScore);
    week.answer(QStringLiteral("tool"), QStringLiteral("3"));
    week.answer(QStringLiteral("js_friends"), QStringLiteral("4"));
    week.press(QStringLiteral("save"));
    REQUIRE(week.book().all<ToolScore>().size() == 1);
    CHECK(week.book().all<ToolScore>().begin()->measure == Measure::JusticeFriends);
    CHECK(week.book().all<SafetyFlag>().isEmpty());
}

TEST_CASE("From a goal to an action that is done and what came of it") {
    PlanWeek week;
    week.open(RecordTab::Plan);
    week.press(QStringLiteral("firstGoal"));
    week.answer(QStringLiteral("goal"), QStringLiteral("I want my own front door"));
    week.answer(QStringLiteral("pathway"), QStringLiteral("P1"));
    week.press(QStringLiteral("save"));
    REQUIRE(week.book().all<Goal>().size() == 1);
    CHECK(week.book().all<Goal>().begin()->ref == u"G-0001");
    CHECK(week.book().all<Goal>().begin()->setOn == week.now.date);
    CHECK_FALSE(week.isInSight(QStringLiteral("firstGoal")));

    week.press(QStringLiteral("addAction"));
    week.answer(QStringLiteral("action"), QStringLiteral("Ring the housing office"));
    week.answer(QStringLiteral("owner"), QStringLiteral("worker"));
    week.answer(QStringLiteral("worker"), QStringLiteral("Hanna Berg"));
    week.answer(QStringLiteral("due_on"), QStringLiteral("17 mar 26"));
    week.press(QStringLiteral("save"));
    REQUIRE(week.book().all<GoalAction>().size() == 1);
    CHECK(week.book().all<GoalAction>().begin()->ownerName == u"Hanna Berg");
    week.open(RecordTab::Overview);
    CHECK(week.isInSight(QStringLiteral("next_plan_action")));

    // Done in one step from the list, with the keyboard.
    week.open(RecordTab::Plan);
    week.choose("planActions", 0);
    QTest::keyClick(week.table("planActions"), Qt::Key_Return);
    CHECK(week.book().all<GoalAction>().begin()->doneOn == week.now.date);

    const auto path = week.folder.filePath(QStringLiteral("plan.pdf"));
    week.work->findChild<PlanPanel*>()->saveTo(path);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");

    week.choose("goals", 0);
    week.press(QStringLiteral("setOutcome"));
    week.answer(QStringLiteral("outcome"), QStringLiteral("achieved"));
    week.answer(QStringLiteral("note"), QStringLiteral("Keys on Friday"));
    week.press(QStringLiteral("save"));
    CHECK(week.book().all<Goal>().begin()->outcome == GoalOutcome::Achieved);
    CHECK(week.book().all<Goal>().begin()->note == u"Keys on Friday");

    const auto full = week.book();
    REQUIRE(std::holds_alternative<ChangeSet>(week.session().undo()));
    CHECK_FALSE(week.book().all<Goal>().begin()->outcome);
    REQUIRE(std::holds_alternative<ChangeSet>(week.session().redo()));
    CHECK(week.book() == full);
}
