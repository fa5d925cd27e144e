// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/groups.h"
#include "core/queries/sign_in_sheet.h"
#include "core/queries/timeline.h"
#include "core/queries/today_list.h"
#include "core/rules/group_register.h"
#include "core/rules/references.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A weekly group, told session by session.
struct Weekly : Story {
    Group group;
    Referral nour;

    Weekly() {
        group.ref = QStringLiteral("GR-0001");
        group.title = QStringLiteral("Moving on together");
        group.activity = ActivityKind::GroupWorkshop;
        group.facilitator = QStringLiteral("Ruth Delaney");
        group = keep(group);
        nour = caution("2026-01-12");
    }
    GroupSession session(const char* at) {
        GroupSession made;
        made.group = group.id;
        made.ref = nextSessionRef(book);
        made.at = clock(at);
        made.minutes = 90;
        return keep(made);
    }
    void mark(const GroupSession& of, const Referral& referral, RegisterMark said) {
        keep(GroupMark{{}, referral.id, of.id, said});
    }
    /// Sessions a week apart from 6 January, as the letters say: Attended, Not, Declined; a full
    /// stop: no mark for her.
    void tell(const char* letters) {
        QDate on = day("2026-01-06");
        for (const char* letter = letters; *letter; ++letter, on = on.addDays(7)) {
            const auto one =
                session(on.toString(QStringLiteral("yyyy-MM-dd'T14:00'")).toLatin1().constData());
            if (*letter != '.')
                mark(one, nour,
                     *letter == 'A'   ? RegisterMark::Attended
                     : *letter == 'N' ? RegisterMark::DidNotAttend
                                      : RegisterMark::Declined);
        }
    }
    GroupMember member(const Referral& referral, const char* from, const char* until = nullptr) {
        return keep(
            GroupMember{{}, referral.id, group.id, day(from), until ? day(until) : QDate()});
    }
};

QString whole(const print::Document& document) {
    QStringList words{document.title, document.owner};
    words += document.headWords + document.footWords;
    for (const auto& block : document.blocks) {
        if (const auto* title = std::get_if<print::Title>(&block))
            words << title->text << title->under;
        if (const auto* table = std::get_if<print::Table>(&block)) {
            words += table->heads;
            for (const auto& row : table->rows)
                words += row;
        }
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("sessions missed in a row are counted back from the newest with a mark for her") {
    struct Row {
        const char* marks;
        int missed;
        const char* words;
    };
    const auto row = GENERATE(
        Row{"", 0, ""}, Row{"A", 0, ""}, Row{"N", 1, ""}, Row{"ANN", 2, "Missed the last 2"},
        Row{"NNN", 3, "Missed the last 3"}, Row{"NNA", 0, ""}, Row{"NAN", 1, ""},
        // She told us beforehand: that is not missing it.
        Row{"NND", 0, ""}, Row{"NDNN", 2, "Missed the last 2"},
        // A register without her says nothing of her.
        Row{"N.N.", 2, "Missed the last 2"}, Row{"A..", 0, ""});
    CAPTURE(row.marks);
    Weekly story;
    story.tell(row.marks);
    const int missed = missedInARow(story.book, story.nour.id, story.group.id, day("2026-06-01"));
    CHECK(missed == row.missed);
    CHECK(toUtf8(missedWords(missed)) == row.words);
}

TEST_CASE("what she missed in one group says nothing of another nor of the days to come") {
    Weekly story;
    story.tell("NNN");
    CHECK(missedInARow(story.book, story.nour.id, {999}, day("2026-06-01")) == 0);
    CHECK(missedInARow(story.book, story.nour.id, story.group.id, day("2026-01-13")) == 2);
}

TEST_CASE("the register asks about those who are expected and whoever came") {
    Weekly story;
    const auto session = story.session("2026-03-03T14:00");
    const auto names = [&] {
        std::string out;
        for (const auto& row : registerTable(story.book, session))
            out += toUtf8(row.womanRef) + (row.member ? " " : "+ ");
        return out;
    };
    CHECK(names().empty());
    story.member(story.nour, "2026-03-03");
    CHECK(names() == "W-R-1 ");
    const auto late = story.caution("2026-01-12", "R-2");
    story.member(late, "2026-03-04");
    const auto left = story.caution("2026-01-12", "R-3");
    story.member(left, "2026-02-01", "2026-03-03");
    auto closed = story.caution("2026-01-12", "R-4");
    closed.closedOn = day("2026-03-02");
    story.member(story.keep(closed), "2026-02-01");
    CHECK(names() == "W-R-1 ");
    story.mark(session, left, RegisterMark::Attended);
    CHECK(names() == "W-R-1 W-R-3+ ");
}

TEST_CASE("a session without a register is on Today until one is filled in") {
    Weekly story;
    const auto session = story.session("2026-03-10T14:00");
    story.session("2026-03-24T14:00");
    story.member(story.nour, "2026-01-12");
    const auto rows = [&](const char* today, Id<Worker> worker) {
        std::vector<TodayRow> out;
        for (auto& row : todayList(story.book, day(today), worker, Whose::Mine).everyoneElse)
            if (row.item.kind == AttentionKind::FillRegister)
                out.push_back(row);
        return out;
    };
    CHECK(rows("2026-03-09", {99}).empty());
    CHECK(rows("2026-03-10", {99}).size() == 1); // nobody works here by the facilitator's name
    const auto row = rows("2026-03-13", {99}).front();
    CHECK(row.name == u"Moving on together");
    CHECK(row.words.chip == u"Overdue 3 days");
    CHECK(row.words.detail == u"Tue 10 Mar at 14:00; 1 woman expected");
    CHECK(row.words.state == u"Ruth Delaney");
    CHECK(row.womanRef.isEmpty());

    Worker ruth;
    ruth.name = QStringLiteral("ruth delaney");
    ruth = story.keep(ruth);
    CHECK(rows("2026-03-13", {99}).empty());
    CHECK(rows("2026-03-13", ruth.id).size() == 1);
    ruth.active = false;
    story.keep(ruth);
    CHECK(rows("2026-03-13", {99}).size() == 1); // she has left: it is everybody's

    story.mark(session, story.nour, RegisterMark::Declined);
    CHECK(rows("2026-03-13", {99}).empty());
}

TEST_CASE("the timeline tells a session once: attended by its activity and missed by its mark") {
    Weekly story;
    story.tell("AND");
    Activity came;
    came.referral = story.nour.id;
    came.on = day("2026-01-06");
    came.activity = ActivityKind::GroupWorkshop;
    came.groupTitle = story.group.title;
    story.keep(came);
    std::string told;
    for (const auto& entry : timelineOf(story.book, story.nour.woman, day("2026-06-01")))
        if (entry.kind == TimelineKind::Activity || entry.kind == TimelineKind::GroupSession)
            told += toUtf8(entry.title) + ", " + toUtf8(entry.outcome) + "; ";
    CHECK(told == "Moving on together, declined; Moving on together, did not attend; "
                  "Group workshop, ; ");
}

TEST_CASE("her record tells of her groups without another woman's name") {
    Weekly story;
    story.tell("ANDA");
    story.member(story.nour, "2026-01-05");
    const auto other = story.caution("2026-01-12", "R-2");
    story.member(other, "2026-01-05");
    const auto groups = groupsOf(story.book, story.nour.id, day("2026-06-01"));
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].title == u"Moving on together");
    CHECK(groups[0].attended == 2);
    CHECK(groups[0].marked == 4);
    CHECK(groups[0].last == u"27 Jan attended, 20 Jan declined, 13 Jan did not attend");
}

TEST_CASE("the sign-in sheet has what she likes to be called and nothing else of her") {
    Weekly story;
    auto woman = *story.book.find(story.nour.woman);
    woman.knownAs = QStringLiteral("Nunu");
    woman.phone = QStringLiteral("07700 900123");
    story.keep(woman);
    story.member(story.nour, "2026-01-05");
    const auto session = story.session("2026-03-03T14:00");
    const auto sheet = signInSheet(story.book, session);
    CHECK(sheet.names == QStringList{QStringLiteral("Nunu")});
    const auto words = whole(printedSheet(sheet, QStringLiteral("2026-03-03T13:00:00Z")));
    CHECK(words.contains(u"Nunu"));
    CHECK(words.contains(u"Moving on together"));
    for (const auto& secret :
         {woman.familyName, woman.ref, story.nour.ref, woman.phone, woman.givenNames})
        CHECK_FALSE(words.contains(secret));
    for (const auto* secret : {"olice", "aution", "ondition", "fficer", "esolution"})
        CHECK_FALSE(words.contains(QLatin1String(secret)));
}

TEST_CASE("groups and sessions get the next free reference") {
    Casebook book;
    CHECK(nextGroupRef(book) == u"GR-0001");
    CHECK(nextSessionRef(book) == u"GS-0001");
    Group known;
    known.id = {1};
    known.ref = QStringLiteral("GR-0041");
    book.put(known);
    CHECK(nextGroupRef(book) == u"GR-0042");
    CHECK(nextSessionRef(book, 2) == u"GS-0003");
}
