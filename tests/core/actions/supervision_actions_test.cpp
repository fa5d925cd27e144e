// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager does with others' records, days away, and handing a caseload over.

#include "core/actions/record_actions.h"
#include "core/actions/supervision_actions.h"
#include "core/queries/handover.h"
#include "core/queries/supervision.h"
#include "core/rules/leave.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Ruth, who is signed in, is the manager; Amara and Iris hold women.
struct Team : Workday {
    Worker amara;
    Worker iris;

    Team() {
        role = Role::Manager;
        amara = keyworker("Amara Obi");
        iris = keyworker("Iris Moss");
    }
    Worker keyworker(const char* name) {
        Worker out;
        out.name = QString::fromLatin1(name);
        out.role = Role::Keyworker;
        return keep(out);
    }
    Referral held(const char* on, const char* ref, const Worker& by) {
        auto referral = caution(on, ref);
        referral.keyworker = by.id;
        return keep(referral);
    }
    Leave away(const Worker& who, const char* from, const char* until, Id<Worker> cover = {}) {
        Leave leave;
        leave.worker = who.id;
        leave.from = day(from);
        leave.until = day(until);
        leave.cover = cover;
        return keep(leave);
    }
    QDate today() const { return day("2026-03-17"); }
};

bool isOnTodayOf(const Team& team, const Worker& worker, AttentionKind kind) {
    const auto list = todayList(team.book, team.today(), worker.id, Whose::Mine);
    for (const auto* part : {&list.safety, &list.cautions, &list.everyoneElse})
        for (const auto& row : *part)
            if (row.item.kind == kind)
                return true;
    return false;
}

} // namespace

TEST_CASE("a manager's note is on the keyworker's list until it is answered") {
    Team team;
    const auto her = team.held("2026-02-12", "R-1", team.amara);
    CHECK(team.run(CheckRecord{her.id, QStringLiteral("Ask about the safe times."), false}) == "");
    CHECK(isOnTodayOf(team, team.amara, AttentionKind::AnswerSupervision));
    CHECK_FALSE(isOnTodayOf(team, team.iris, AttentionKind::AnswerSupervision));
    const auto left = *team.book.all<RecordCheck>().begin();
    CHECK(left.by == team.ruth.id);
    CHECK(left.on == team.today());

    CHECK(team.run(AnswerCheck{left, QStringLiteral(" ")}) == "answer: Enter what was done");
    CHECK(team.run(AnswerCheck{left, QStringLiteral("Asked her, afternoons only.")}) == "");
    CHECK_FALSE(isOnTodayOf(team, team.amara, AttentionKind::AnswerSupervision));
    CHECK(team.now(left).answeredBy == team.ruth.id);
}

TEST_CASE("a record in order is marked as checked and asks nothing of anybody") {
    Team team;
    const auto her = team.held("2026-02-12", "R-1", team.amara);
    CHECK(team.run(CheckRecord{her.id, QStringLiteral("  "), false}) == "");
    CHECK(team.book.all<RecordCheck>().begin()->note.isEmpty());
    CHECK_FALSE(isOnTodayOf(team, team.amara, AttentionKind::AnswerSupervision));
    CHECK(team.run(CheckRecord{her.id, {}, true}) == "note: Enter the note");
}

TEST_CASE("only a manager looks through records and hands caseloads over") {
    Team team;
    const auto her = team.held("2026-02-12", "R-1", team.amara);
    team.role = Role::Keyworker;
    const std::string refused = ": Only a manager may do this. Ask a manager to do it for you.";
    CHECK(team.run(CheckRecord{her.id, {}, false}) == refused);
    CHECK(team.run(HandOver{team.amara.id, team.iris.id, {her.id}}) == refused);
    Leave leave;
    leave.worker = team.amara.id;
    leave.from = leave.until = team.today();
    CHECK(team.run(SaveRecord<Leave>{std::nullopt, leave}) == refused);
}

TEST_CASE("a caseload changes hands in one deed with what hangs on her name") {
    Team team;
    const auto first = team.held("2026-02-12", "R-1", team.amara);
    const auto second = team.held("2026-02-20", "R-2", team.amara);
    const auto others = team.held("2026-02-21", "R-3", team.iris);
    auto named = team.appointment(first, "2026-03-20T11:00", AppointmentOutcome::Booked);
    named.worker = team.amara.id;
    team.keep(named);
    auto past = team.appointment(first, "2026-03-02T11:00", AppointmentOutcome::Attended);
    past.worker = team.amara.id;
    team.keep(past);
    Goal goal;
    goal.referral = first.id;
    goal.ref = QStringLiteral("G-0001");
    goal = team.keep(goal);
    GoalAction action;
    action.goal = goal.id;
    action.what = QStringLiteral("Call the council");
    action.owner = ActionOwner::Worker;
    action.ownerName = team.amara.name;
    action = team.keep(action);

    CHECK(heldBy(team.book, team.amara.id, team.today()) == std::vector{first.id, second.id});
    const auto before = team.book;
    const HandOver all{team.amara.id, team.iris.id, {first.id, second.id}};
    const auto drafted = all.draft(team.book, team.deed());
    CHECK(team.run(all) == "");
    CHECK(heldBy(team.book, team.amara.id, team.today()).empty());
    CHECK(heldBy(team.book, team.iris.id, team.today()).size() == 3);
    CHECK(team.now(named).worker == team.iris.id);
    CHECK(team.now(past).worker == team.amara.id); // who saw her then stays
    CHECK(team.now(action).ownerName == u"Iris Moss");
    CHECK(team.now(others).keyworker == team.iris.id);
    team.book.apply(std::get<ChangeSet>(drafted).inverse());
    CHECK(team.book == before);
}

TEST_CASE("handing over is refused with what is missing") {
    Team team;
    const auto her = team.held("2026-02-12", "R-1", team.amara);
    CHECK(team.run(HandOver{{}, {}, {}}) == "from: Choose whose caseload it is\n"
                                            "to: Choose who takes it over\n"
                                            "referrals: Choose at least one woman to hand over");
    CHECK(team.run(HandOver{team.amara.id, team.amara.id, {her.id}}) == "to: Choose somebody else");
    CHECK(team.run(HandOver{team.iris.id, team.amara.id, {her.id}}) ==
          "referrals: Some of them are no longer with Iris Moss. Look at the list again.");
}

TEST_CASE("what is pending names the work and the next appointment of each woman") {
    Team team;
    const auto her = team.held("2026-02-12", "R-1", team.amara);
    team.appointment(her, "2026-03-20T11:00", AppointmentOutcome::Booked);
    Group group;
    group.ref = QStringLiteral("GR-0001");
    group.title = QStringLiteral("Managing money");
    group.facilitator = team.amara.name;
    team.keep(group);
    const auto pending = handoverOf(team.book, team.amara.id, team.iris.id, {her.id}, team.today());
    REQUIRE(pending.women.size() == 1);
    CHECK(pending.women[0].name == u"Nour Haddad");
    CHECK(pending.women[0].next == u"Fri 20 Mar at 11:00, Keywork");
    CHECK(pending.women[0].work.join(u'|').contains(u"Send the report to the officer"));
    CHECK(pending.groups == QStringList{QStringLiteral("Managing money")});
    const auto paper = printedHandover(pending, QStringLiteral("The Lantern"),
                                       QStringLiteral("2026-03-17T10:42:00Z"));
    CHECK(paper.blocks.size() == 3);
}

TEST_CASE("days away put her work on the list of whoever covers") {
    Team team;
    team.held("2026-02-12", "R-1", team.amara);
    CHECK_FALSE(isOnTodayOf(team, team.iris, AttentionKind::OfficerReport));
    const auto leave = team.away(team.amara, "2026-03-16", "2026-03-20", team.iris.id);
    CHECK(isOnTodayOf(team, team.iris, AttentionKind::OfficerReport));
    CHECK(isOnTodayOf(team, team.amara, AttentionKind::OfficerReport));
    CHECK(leaveInWords(team.book, team.amara.id, team.today()) ==
          u"Away until Fri 20 Mar; Iris Moss covers");
    CHECK(leaveInWords(team.book, team.amara.id, day("2026-03-01")) ==
          u"Away 16 Mar to 20 Mar; Iris Moss covers");
    CHECK(awayCaution(team.book, team.amara.id, day("2026-03-20")) ==
          u"Amara Obi is away on that day; Iris Moss covers.");
    CHECK(awayCaution(team.book, team.amara.id, day("2026-03-21")).isEmpty());
    CHECK(leaveInWords(team.book, team.amara.id, day("2026-03-21")).isEmpty());

    auto again = leave;
    again.id = {};
    again.from = day("2026-03-20");
    again.until = day("2026-03-19");
    again.cover = team.amara.id;
    CHECK(team.run(SaveRecord<Leave>{std::nullopt, again}) ==
          "until: Last day away must not be before the first, 20 March 2026\n"
          "cover: Choose somebody else to cover");
    again.until = day("2026-03-25");
    again.cover = {};
    CHECK(team.run(SaveRecord<Leave>{std::nullopt, again}) ==
          "from: She is already away from 16 March 2026 to 20 March 2026");
    again.from = day("2026-03-21");
    CHECK(team.run(SaveRecord<Leave>{std::nullopt, again}) == "");
    CHECK(team.run(RemoveRecord<Leave>{leave}) == "");
}

TEST_CASE("records never looked at come first and a sample leaves out those of late") {
    Team team;
    const auto late = team.held("2026-02-01", "R-1", team.amara);
    const auto never = team.held("2026-02-12", "R-2", team.amara);
    const auto longAgo = team.held("2026-01-05", "R-3", team.iris);
    const auto checked = [&](const Referral& referral, const char* on) {
        RecordCheck check;
        check.referral = referral.id;
        check.on = day(on);
        check.by = team.ruth.id;
        team.keep(check);
    };
    checked(late, "2026-03-10");
    checked(longAgo, "2025-11-10");
    const auto rows = recordsToCheck(team.book, team.today());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].referral == never.id);
    CHECK(rows[1].referral == longAgo.id);
    CHECK(rows[2].referral == late.id);
    CHECK(rows[2].checkedBy == u"Ruth Delaney");
    for (quint32 seed = 0; seed < 50; ++seed) {
        const auto some =
            sampleOf(rows, team.today(), 2, [&](quint32 bound) { return seed % bound; });
        CAPTURE(seed);
        REQUIRE(some.size() == 2);
        CHECK(some[0].referral == never.id);
        CHECK(some[1].referral == longAgo.id);
        CHECK(sampleOf(rows, team.today(), 1, [&](quint32 bound) { return seed % bound; }).size() ==
              1);
    }
}

TEST_CASE("what waits for a manager is told by its age") {
    Team team;
    auto pending = team.caution("2026-03-10", "R-1");
    pending.decision = Decision::Pending;
    pending.decidedOn = {};
    team.keep(pending);
    team.held("2026-02-12", "R-2", team.amara);
    const auto [waiting, overdue] = waitingWork(team.book, team.today());
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].item.kind == AttentionKind::FirstContact);
    CHECK(waiting[1].item.kind == AttentionKind::DecideReferral);
    REQUIRE(!overdue.empty());
    for (const auto& row : overdue)
        CHECK(row.item.daysOverdue(team.today()) > 0);
}
