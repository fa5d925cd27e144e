// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/thresholds.h"
#include "core/rules/clashes.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Line {
    const char* what;
    const char* first;
    std::optional<int> firstMinutes;
    const char* second;
    std::optional<int> secondMinutes;
    bool clash;
};

Worker worker(Story& story, const char* name) {
    Worker one;
    one.name = QString::fromUtf8(name);
    one.role = Role::Keyworker;
    return story.keep(one);
}

Appointment booked(Story& story, const Referral& referral, const char* at,
                   std::optional<int> minutes = {}) {
    auto one = story.appointment(referral, at, AppointmentOutcome::Booked);
    one.minutes = minutes;
    return story.keep(one);
}

std::string summary(const Story& story, const Appointment& one) {
    return toUtf8(clashSummary(clashesOf(story.book, bookingOf(story.book, one))));
}

} // namespace

TEST_CASE("two appointments of one woman clash where some minute belongs to both") {
    const Line lines[] = {
        {"the same hour", "2026-03-17T10:00", 60, "2026-03-17T10:00", 60, true},
        {"a quarter into the other", "2026-03-17T10:00", 60, "2026-03-17T10:45", 60, true},
        {"one after the other", "2026-03-17T10:00", 60, "2026-03-17T11:00", 60, false},
        {"one inside the other", "2026-03-17T10:00", 120, "2026-03-17T10:30", 15, true},
        {"another day", "2026-03-17T10:00", 60, "2026-03-18T10:00", 60, false},
        {"an unknown length is an hour", "2026-03-17T10:00", {}, "2026-03-17T10:59", {}, true},
        {"and no more than an hour", "2026-03-17T10:00", {}, "2026-03-17T11:00", {}, false},
        {"no minutes take no time", "2026-03-17T10:00", 0, "2026-03-17T10:00", 60, false},
        {"nor inside another", "2026-03-17T10:00", 60, "2026-03-17T10:30", 0, false},
        {"past midnight", "2026-03-17T23:30", 60, "2026-03-18T00:15", 30, true},
        {"until midnight", "2026-03-17T23:00", 60, "2026-03-18T00:00", 30, false},
        {"a whole day", "2026-03-17T09:00", 1440, "2026-03-18T08:45", 30, true},
        {"the hour that spring skips", "2026-03-29T00:30", 60, "2026-03-29T01:15", 30, true},
        {"before and after that hour", "2026-03-29T00:30", 30, "2026-03-29T02:00", 30, false},
        {"the hour that autumn repeats", "2026-10-25T01:00", 60, "2026-10-25T02:00", 30, false},
        {"over the end of the year", "2026-12-31T23:45", 30, "2027-01-01T00:00", 30, true},
    };
    for (const auto& line : lines) {
        Story story;
        const auto nour = story.caution("2026-02-12");
        const auto a = booked(story, nour, line.first, line.firstMinutes);
        const auto b = booked(story, nour, line.second, line.secondMinutes);
        CAPTURE(line.what);
        const std::string expected = line.clash ? "same woman" : "";
        CHECK(summary(story, a) == expected);
        CHECK(summary(story, b) == expected);
    }
    CHECK(thresholds::appointmentMinutes == 60);
}

TEST_CASE("a worker cannot be in two places and a room not hold two") {
    Story story;
    const auto ruth = worker(story, "Ruth Delaney");
    const auto hanna = worker(story, "Hanna Berg");
    auto nour = story.caution("2026-02-12", "R-1");
    nour.keyworker = ruth.id;
    story.keep(nour);
    auto jade = story.caution("2026-02-12", "R-2");
    jade.keyworker = ruth.id;
    story.keep(jade);
    auto mine = booked(story, nour, "2026-03-17T10:00");
    auto hers = booked(story, jade, "2026-03-17T10:30");
    CHECK(summary(story, mine) == "same worker"); // both are their keyworker's

    hers.worker = hanna.id;
    hers = story.keep(hers);
    CHECK(summary(story, mine).empty());

    mine.room = QStringLiteral("Room 1");
    hers.room = QStringLiteral(" room  1");
    story.keep(mine);
    story.keep(hers);
    CHECK(summary(story, mine) == "same room");
    const auto clashes = clashesOf(story.book, bookingOf(story.book, mine));
    REQUIRE(clashes.size() == 1);
    CHECK(toUtf8(clashWords(story.book, clashes.front())) ==
          "room  1 is taken from 10:30 to 11:30.");

    mine.room.clear();
    hers.room.clear();
    story.keep(mine);
    story.keep(hers);
    CHECK(summary(story, mine).empty()); // no room is no room in common
}

TEST_CASE("only what is booked or was attended takes time") {
    struct Outcomes {
        AppointmentOutcome outcome;
        bool clash;
    };
    using enum AppointmentOutcome;
    const Outcomes lines[] = {{Booked, true},
                              {Attended, true},
                              {AttendedLate, true},
                              {DidNotAttend, false},
                              {AbsentAcceptable, false},
                              {RearrangedByHer, false},
                              {RearrangedByCentre, false},
                              {Cancelled, false}};
    for (const auto& line : lines) {
        Story story;
        const auto nour = story.caution("2026-02-12");
        const auto one = booked(story, nour, "2026-03-17T10:00");
        story.appointment(nour, "2026-03-17T10:00", line.outcome);
        CAPTURE(toUtf8(labelOf(line.outcome)));
        CHECK(summary(story, one).empty() != line.clash);
    }
}

TEST_CASE("a group takes its room and its facilitator") {
    Story story;
    const auto ruth = worker(story, "Ruth Delaney");
    auto nour = story.caution("2026-02-12");
    nour.keyworker = ruth.id;
    story.keep(nour);
    Group group;
    group.title = QStringLiteral("Money matters");
    group.facilitator = QStringLiteral("Ruth Delaney");
    group.room = QStringLiteral("Garden room");
    group = story.keep(group);
    GroupSession session;
    session.group = group.id;
    session.at = clock("2026-03-17T10:30");
    session = story.keep(session);
    auto one = booked(story, nour, "2026-03-17T10:00");
    one.room = QStringLiteral("Garden room");
    story.keep(one);
    CHECK(summary(story, one) == "same worker, same room");

    session.facilitator = QStringLiteral("Somebody from outside");
    session.room = QStringLiteral("Room 2");
    story.keep(session);
    CHECK(summary(story, one).empty());
}

TEST_CASE("words about a clash name nobody but the worker and the room") {
    Story story;
    const auto ruth = worker(story, "Ruth Delaney");
    auto nour = story.caution("2026-02-12");
    nour.keyworker = ruth.id;
    story.keep(nour);
    booked(story, nour, "2026-03-17T10:00", 90);
    Booking wanted;
    wanted.startsAt = clock("2026-03-17T11:00");
    wanted.minutes = 30;
    wanted.worker = ruth.id;
    wanted.woman = nour.woman;
    QStringList said;
    for (const auto& clash : clashesOf(story.book, wanted))
        said << clashWords(story.book, clash);
    CHECK(toUtf8(said.join(QLatin1Char(' '))) == "She has another appointment from 10:00 to 11:30. "
                                                 "Ruth Delaney is taken from 10:00 to 11:30.");
    wanted.startsAt = {};
    CHECK(clashesOf(story.book, wanted).empty());
}

TEST_CASE("rooms are the lines of the setting") {
    Centre centre;
    CHECK(roomsOf(centre).isEmpty());
    centre.rooms = QStringLiteral("Room 1\n\n  Quiet room \nRoom 1\n");
    CHECK(roomsOf(centre) == QStringList{QStringLiteral("Room 1"), QStringLiteral("Quiet room")});
}
