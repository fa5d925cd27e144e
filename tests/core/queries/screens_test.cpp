// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens show, row by row.

#include "core/queries/caseload.h"
#include "core/queries/needs_history.h"
#include "core/queries/search.h"
#include "core/queries/timeline.h"
#include "core/queries/today_list.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Worker worker(Story& story, const char* name) {
    Worker worker;
    worker.name = QString::fromUtf8(name);
    return story.keep(worker);
}

Referral held(Story& story, const char* on, const char* ref, const Worker& by) {
    auto referral = story.caution(on, ref);
    referral.keyworker = by.id;
    return story.keep(referral);
}

std::string refs(const std::vector<CaseloadRow>& rows) {
    QStringList out;
    for (const auto& row : rows)
        out << row.referralRef;
    return out.join(QLatin1Char(' ')).toStdString();
}

std::string names(const std::vector<SearchHit>& hits) {
    QStringList out;
    for (const auto& hit : hits)
        out << hit.ref;
    return out.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("mine is what I hold and what nobody holds yet") {
    Story story;
    const auto ruth = worker(story, "Ruth");
    const auto hanna = worker(story, "Hanna");
    held(story, "2026-03-16", "R-1", ruth);
    held(story, "2026-03-10", "R-2", hanna);
    auto open = story.caution("2026-03-17", "R-3");
    open.decision = Decision::Pending;
    open.disposal = Disposal::CommunityResolution;
    story.keep(open);
    const auto today = day("2026-03-17");
    const auto mine = todayList(story.book, today, ruth.id, Whose::Mine);
    REQUIRE(mine.cautions.size() == 1);
    CHECK(mine.cautions[0].referralRef == QStringLiteral("R-1"));
    CHECK(mine.cautions[0].keyworker == QStringLiteral("Ruth"));
    REQUIRE(mine.everyoneElse.size() == 1);
    CHECK(mine.everyoneElse[0].referralRef == QStringLiteral("R-3"));
    CHECK(mine.headline() == QStringLiteral("2 things to do"));
    const auto team = todayList(story.book, today, ruth.id, Whose::Team);
    CHECK(team.headline() == QStringLiteral("3 things to do, 1 overdue"));
    CHECK(dueRows(story.book, today).size() == 3);
}

TEST_CASE("appointments of today stand beside the work and the next one is named when done") {
    Story story;
    const auto ruth = worker(story, "Ruth");
    auto her = held(story, "2026-02-20", "R-1", ruth);
    her.explainedOn = day("2026-02-24");
    story.keep(her);
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    auto woman = story.book.womanOf(her);
    woman.interpreterNeeded = true;
    woman.language = languageFromCode("so");
    story.keep(woman);
    story.appointment(her, "2026-03-05T13:30", AppointmentOutcome::Booked);
    story.appointment(her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    const auto list = todayList(story.book, day("2026-03-05"), ruth.id, Whose::Mine);
    REQUIRE(list.appointments.size() == 1);
    CHECK(list.appointments[0].what == QStringLiteral("Keywork, interpreter needed (Somali)"));
    CHECK(list.count() == 0);
    CHECK(list.headline() == QStringLiteral("Nothing to do now"));
    CHECK(list.next == QStringLiteral("Thursday 19 March 2026, keywork with Nour at 11:00."));
    CHECK(todayList(story.book, day("2026-03-05"), {}, Whose::Mine).appointments.empty());
}

TEST_CASE("the caseload is filtered with its hidden count and sorted with blanks last") {
    Story story;
    const auto ruth = worker(story, "Ruth");
    const auto hanna = worker(story, "Hanna");
    auto passed = held(story, "2025-10-01", "R-1", ruth);
    auto open = held(story, "2026-02-12", "R-2", ruth);
    auto met = held(story, "2026-01-05", "R-3", ruth);
    story.appointment(met, "2026-01-10T10:00", AppointmentOutcome::Attended);
    story.appointment(met, "2026-01-17T10:00", AppointmentOutcome::Attended);
    story.appointment(open, "2026-03-19T11:00", AppointmentOutcome::Booked);
    auto closed = held(story, "2025-09-01", "R-4", ruth);
    closed.closedOn = day("2026-01-01");
    story.keep(closed);
    held(story, "2026-03-01", "R-5", hanna);
    held(story, "2026-03-20", "R-6", ruth); // not received yet

    const auto today = day("2026-03-17");
    const auto rows = caseloadRows(story.book, today);
    CHECK(rows.size() == 5);
    CaseloadFilter mine;
    mine.keyworker = ruth.id;
    auto view = caseloadView(rows, mine, CaseloadColumn::Condition);
    CHECK(refs(view.rows) == "R-1 R-2 R-3");
    CHECK(view.countText() == QStringLiteral("3 shown, 2 hidden by these filters"));
    CHECK(view.rows[0].words.shortRest == QStringLiteral("Deadline passed"));
    CHECK(view.rows[1].nextText(today) == QStringLiteral("Thu 19 Mar, 11:00"));
    CHECK(view.rows[1].contactText(today) == QStringLiteral("Never"));
    CHECK(view.rows[2].contactText(today) == QStringLiteral("17 Jan"));
    CHECK(view.rows[2].statusText() == QStringLiteral("Ready to close"));
    CHECK(view.rows[2].needsText() == QStringLiteral("Not assessed"));
    CHECK(view.rows[2].tierText() == QStringLiteral("–"));
    CHECK(refs(caseloadView(rows, mine, CaseloadColumn::NextAppointment).rows) == "R-2 R-1 R-3");
    CHECK(refs(caseloadView(rows, mine, CaseloadColumn::NextAppointment, true).rows) ==
          "R-2 R-1 R-3");
    CaseloadFilter all;
    all.openOnly = false;
    CHECK(caseloadView(rows, all, CaseloadColumn::KnownAs).countText() ==
          QStringLiteral("5 shown, none hidden"));
    all.text = QStringLiteral("r-4 HAD");
    CHECK(refs(caseloadView(rows, all, CaseloadColumn::KnownAs).rows) == "R-4");
}

TEST_CASE("anyone is found by any part of what is known") {
    Story story;
    auto nour = story.woman("WM-0147", "Nour al-Huda", "Haddad");
    nour.phone = QStringLiteral("+44 7700 900123");
    nour.postcode = QStringLiteral("N1 9AA");
    nour.dateOfBirth = day("1991-01-03");
    nour.pncId = QStringLiteral("2020/0123456A");
    story.keep(nour);
    auto siobhan = story.woman("WM-0149", "Siobhán", "Ní Dhomhnaill");
    siobhan.knownAs = QStringLiteral("Shiv");
    story.keep(siobhan);
    story.caution("2026-02-12", "R-0150-1");
    const SearchIndex index(story.book);
    const auto find = [&](const char* typed) {
        return names(index.find(story.book, QString::fromUtf8(typed), day("2026-03-17")));
    };
    const auto [typed, found] = GENERATE(table<const char*, const char*>({
        {"had no", "WM-0147 W-R-0150-1"},
        {"alhuda", "WM-0147"},
        {"AL-HUDA haddad", "WM-0147"},
        {"siobhan nidhom", "WM-0149"},
        {"dhomhnaill siobhan", "WM-0149"},
        {"shiv", "WM-0149"},
        {"wm-0147", "WM-0147"},
        {"0147", "WM-0147"},
        {"R-0150-1", "W-R-0150-1"},
        {"07700 900 123", "WM-0147"},
        {"900123", "WM-0147"},
        {"+447700900123", "WM-0147"},
        {"haddad 0770", "WM-0147"},
        {"3 jan 91", "WM-0147"},
        {"03/01/1991", "WM-0147"},
        {"n19aa", "WM-0147"},
        {"n1 9", "WM-0147"},
        {"2020/0123456a", "WM-0147"},
        {"nobody", ""},
        {"haddad nobody", ""},
        {"", ""},
        {" - ", ""},
    }));
    CAPTURE(typed);
    CHECK(find(typed) == found);
}

TEST_CASE("the index keeps up with changes") {
    Story story;
    const auto before = story.woman("WM-1", "Nour", "Haddad");
    SearchIndex index(story.book);
    auto after = before;
    after.familyName = QStringLiteral("Khoury");
    ChangeSet changes;
    changes.alter(before, after);
    Woman added;
    added.id = {story.book.nextId()};
    added.ref = QStringLiteral("WM-2");
    added.givenNames = QStringLiteral("Roza");
    changes.add(added);
    story.book.apply(changes);
    index.update(story.book, changes);
    const auto find = [&](const char* typed) {
        return names(index.find(story.book, QString::fromUtf8(typed), day("2026-03-17")));
    };
    CHECK(find("haddad").empty());
    CHECK(find("khoury") == "WM-1");
    CHECK(find("roza") == "WM-2");
    const auto undone = changes.inverse();
    story.book.apply(undone);
    index.update(story.book, undone);
    CHECK(find("haddad") == "WM-1");
    CHECK(find("roza").empty());
}

TEST_CASE("her overview tells what happened newest first") {
    Story story;
    const auto her = story.caution("2026-02-13");
    auto missed = story.appointment(her, "2026-03-03T10:00", AppointmentOutcome::AbsentAcceptable);
    missed.absenceReason = AbsenceReason::Childcare;
    missed.note = QStringLiteral("Nour rang before nine.");
    story.keep(missed);
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    story.appointment(her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    const auto entries = timelineOf(story.book, her.woman, day("2026-03-17"));
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].title == QStringLiteral("Keywork, 10:00"));
    CHECK(entries[0].outcome == QStringLiteral("did not attend, reason accepted"));
    CHECK(entries[0].text == QStringLiteral("Childcare. Nour rang before nine."));
    CHECK(entries[1].condition == QStringLiteral("Counts, 1 of 2"));
    CHECK(entries[2].title == QStringLiteral("Referral accepted"));
    CHECK(entries[2].text == QStringLiteral("Priority: conditional caution."));
    CHECK(entries[3].title == QStringLiteral("Referral received"));
}

TEST_CASE("needs are compared with last time and with the first") {
    Story story;
    const auto her = story.caution("2026-02-13");
    CHECK(nextStage(story.book, her.id) == AssessmentStage::Initial);
    Assessment first;
    first.referral = her.id;
    first.assessedOn = day("2026-02-24");
    first.needs[0] = NeedLevel::High;
    first.needs[1] = NeedLevel::Low;
    first.needs[8] = NeedLevel::NotDisclosed;
    story.keep(first);
    CHECK(nextStage(story.book, her.id) == AssessmentStage::Review);
    CHECK(needsHistory(story.book, her.id, day("2026-03-17")).rows[0].change.isEmpty());
    Assessment now;
    now.assessedOn = day("2026-03-17");
    now.needs[0] = NeedLevel::Medium;
    now.needs[1] = NeedLevel::Low;
    now.needs[8] = NeedLevel::None;
    const auto history = needsHistory(story.book, her.id, now);
    CHECK(history.lastOn == day("2026-02-24"));
    CHECK(history.rows[0].change == QStringLiteral("1 lower"));
    CHECK(history.rows[1].change == QStringLiteral("same"));
    CHECK(history.rows[6].change.isEmpty());
    CHECK(levelInWords(history.rows[6].now) == QStringLiteral("Not asked"));
    CHECK(history.rows[8].change == QStringLiteral("answered"));
    CHECK(changeInWords(NeedLevel::Low, NeedLevel::High) == QStringLiteral("2 higher"));
}
