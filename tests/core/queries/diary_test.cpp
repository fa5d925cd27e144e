// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/queries/diary.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Office : Story {
    Worker ruth = worker("Ruth Delaney");
    Worker hanna = worker("Hanna Berg");
    Referral nour = of(ruth, "R-1");

    Worker worker(const char* name) {
        Worker one;
        one.name = QString::fromUtf8(name);
        one.role = Role::Keyworker;
        return keep(one);
    }
    Referral of(const Worker& keyworker, const char* ref) {
        auto referral = caution("2026-02-12", ref);
        referral.keyworker = keyworker.id;
        return keep(referral);
    }
    /// A line an entry: "17 10:00 to 11:00 Nour Haddad (Ruth Delaney) Attended".
    std::string lines(const char* from, const char* to, Id<Worker> only = {}) const {
        std::string out;
        for (const auto& entry : diaryEntries(book, day(from), day(to), only))
            out += (out.empty() ? "" : "\n") + std::to_string(entry.day().day()) + ' ' +
                   toUtf8(hoursOf(entry.booking)) + ' ' + toUtf8(entry.name) + " (" +
                   toUtf8(entry.workerName) + ')' +
                   (entry.stateText().isEmpty() ? "" : ' ' + toUtf8(entry.stateText()));
        return out;
    }
};

} // namespace

TEST_CASE("the diary has what is booked or happened in its days") {
    using enum AppointmentOutcome;
    struct Line {
        const char* what;
        const char* at;
        AppointmentOutcome outcome;
        std::string expected;
    };
    const Line lines[] = {
        {"booked", "2026-03-17T10:00", Booked, "17 10:00 to 11:00 Nour Haddad (Ruth Delaney)"},
        {"attended", "2026-03-17T10:00", Attended,
         "17 10:00 to 11:00 Nour Haddad (Ruth Delaney) Attended"},
        {"did not attend", "2026-03-17T10:00", DidNotAttend,
         "17 10:00 to 11:00 Nour Haddad (Ruth Delaney) Did not attend"},
        {"reason accepted", "2026-03-17T10:00", AbsentAcceptable,
         "17 10:00 to 11:00 Nour Haddad (Ruth Delaney) Reason accepted"},
        {"called off", "2026-03-17T10:00", Cancelled, ""},
        {"moved by her", "2026-03-17T10:00", RearrangedByHer, ""},
        {"moved by the centre", "2026-03-17T10:00", RearrangedByCentre, ""},
        {"the day before", "2026-03-15T23:59", Booked, ""},
        {"first minute", "2026-03-16T00:00", Booked,
         "16 00:00 to 01:00 Nour Haddad (Ruth Delaney)"},
        {"last minute", "2026-03-22T23:59", Booked, "22 23:59 to 00:59 Nour Haddad (Ruth Delaney)"},
        {"the day after", "2026-03-23T00:00", Booked, ""},
    };
    for (const auto& line : lines) {
        Office office;
        office.appointment(office.nour, line.at, line.outcome);
        CAPTURE(line.what);
        CHECK(office.lines("2026-03-16", "2026-03-22") == line.expected);
    }
}

TEST_CASE("an entry stands with whoever sees her") {
    Office office;
    auto one = office.appointment(office.nour, "2026-03-17T10:00", AppointmentOutcome::Booked);
    CHECK_FALSE(office.lines("2026-03-17", "2026-03-17", office.ruth.id).empty());
    one.worker = office.hanna.id;
    office.keep(one);
    CHECK(office.lines("2026-03-17", "2026-03-17", office.ruth.id).empty());
    CHECK(office.lines("2026-03-17", "2026-03-17", office.hanna.id) ==
          "17 10:00 to 11:00 Nour Haddad (Hanna Berg)");

    auto nobodys = office.caution("2026-02-12", "R-2");
    office.appointment(nobodys, "2026-03-18T10:00", AppointmentOutcome::Booked);
    CHECK(office.lines("2026-03-18", "2026-03-18") == "18 10:00 to 11:00 Nour Haddad ()");
}

TEST_CASE("what was booked for a closed referral stays until somebody sees to it") {
    Office office;
    office.appointment(office.nour, "2026-03-17T10:00", AppointmentOutcome::Booked);
    office.appointment(office.nour, "2026-03-16T10:00", AppointmentOutcome::Attended);
    office.nour.closedOn = day("2026-03-16");
    office.keep(office.nour);
    CHECK(office.lines("2026-03-16", "2026-03-17") ==
          "16 10:00 to 11:00 Nour Haddad (Ruth Delaney) Attended\n"
          "17 10:00 to 11:00 Nour Haddad (Ruth Delaney)");
}

TEST_CASE("sessions of groups stand in the diary by their title and entries in order") {
    Office office;
    Group group;
    group.title = QStringLiteral("Money matters");
    group.facilitator = QStringLiteral("Aisha from the law centre");
    group = office.keep(group);
    GroupSession session;
    session.group = group.id;
    session.at = clock("2026-03-17T09:30");
    session.minutes = 90;
    office.keep(session);
    office.appointment(office.nour, "2026-03-17T10:00", AppointmentOutcome::Attended);
    auto early = office.appointment(office.nour, "2026-03-17T08:15", AppointmentOutcome::Booked);
    early.minutes = 0;
    office.keep(early);
    CHECK(office.lines("2026-03-17", "2026-03-17") ==
          "17 08:15 Nour Haddad (Ruth Delaney)\n"
          "17 09:30 to 11:00 Money matters (Aisha from the law centre) Group\n"
          "17 10:00 to 11:00 Nour Haddad (Ruth Delaney) Attended");
    CHECK(office.lines("2026-03-17", "2026-03-17", office.hanna.id).empty());
}

TEST_CASE("an entry says its clash and never what the appointment is for") {
    Office office;
    office.appointment(office.nour, "2026-03-17T10:00", AppointmentOutcome::Booked);
    auto other = office.appointment(office.of(office.ruth, "R-2"), "2026-03-17T10:30",
                                    AppointmentOutcome::Booked);
    other.kind = AppointmentKind::Counselling;
    other.room = QStringLiteral("Quiet room");
    other.minutes = 45;
    office.keep(other);
    const auto entries = diaryEntries(office.book, day("2026-03-17"), day("2026-03-17"));
    REQUIRE(entries.size() == 2);
    CHECK(toUtf8(entries[0].spoken()) ==
          "10:00 to 11:00, Nour Haddad, with Ruth Delaney, length not recorded. "
          "Clash: same worker");
    CHECK(toUtf8(entries[1].spoken()) ==
          "10:30 to 11:15, Nour Haddad, with Ruth Delaney, Quiet room. Clash: same worker");
    // The other of a pair may lie outside the days asked for.
    office.keep([&] {
        auto late = office.appointment(office.nour, "2026-03-19T23:30", AppointmentOutcome::Booked);
        return late;
    }());
    office.appointment(office.nour, "2026-03-20T00:15", AppointmentOutcome::Booked);
    const auto friday = diaryEntries(office.book, day("2026-03-20"), day("2026-03-20"));
    REQUIRE(friday.size() == 1);
    CHECK(friday.front().clashes.size() == 2);
}

TEST_CASE("a week is Monday to Friday and the weekend when something is there") {
    Office office;
    CHECK(mondayOf(day("2026-03-22")) == day("2026-03-16"));
    CHECK(mondayOf(day("2026-03-16")) == day("2026-03-16"));
    const auto days = [&] {
        const auto entries = diaryEntries(office.book, day("2026-03-16"), day("2026-03-22"));
        return diaryDays(day("2026-03-16"), entries);
    };
    CHECK(days().size() == 5);
    office.appointment(office.nour, "2026-03-22T10:00", AppointmentOutcome::Booked);
    REQUIRE(days().size() == 6);
    CHECK(days().back() == day("2026-03-22"));
}

TEST_CASE("who has left keeps a column while there is something in it") {
    Office office;
    office.appointment(office.nour, "2026-03-17T10:00", AppointmentOutcome::Booked);
    office.ruth.active = false;
    office.keep(office.ruth);
    const auto names = [&](const char* on) {
        QStringList out;
        const auto entries = diaryEntries(office.book, day(on), day(on));
        for (const auto* worker : diaryWorkers(office.book, entries))
            out << worker->name;
        return toUtf8(out.join(QLatin1Char(',')));
    };
    CHECK(names("2026-03-17") == "Hanna Berg,Ruth Delaney");
    CHECK(names("2026-03-18") == "Hanna Berg");
}

TEST_CASE("the diary of the demo has rooms and somebody else's appointments and a clash") {
    const auto asAt = day("2026-11-22");
    const auto book = demoCaseload(160, 9, asAt);
    int inRooms = 0;
    int elsewhere = 0;
    int clashing = 0;
    for (const auto& entry : diaryEntries(book, asAt, asAt.addDays(14))) {
        inRooms += entry.booking.room.isEmpty() ? 0 : 1;
        clashing += entry.clashes.empty() ? 0 : 1;
        if (const auto* appointment = book.find(entry.booking.appointment))
            elsewhere += appointment->worker ? 1 : 0;
    }
    CHECK(inRooms > 5);
    CHECK(elsewhere > 1);
    CHECK(clashing >= 2);
    CHECK(roomsOf(book.centre()).size() == 4);
}
