// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/appointment_actions.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Booked : Workday {
    Worker hanna = [this] {
        Worker one;
        one.name = QStringLiteral("Hanna Berg");
        one.role = Role::Manager;
        return keep(one);
    }();
    Referral nour = [this] {
        auto referral = caution("2026-02-12");
        referral.keyworker = ruth.id;
        return keep(referral);
    }();
    Appointment visit = appointment(nour, "2026-03-19T10:00", AppointmentOutcome::Booked);
};

} // namespace

TEST_CASE(
    "an appointment is booked with a worker and a room and her keyworker is not named twice") {
    Booked centre;
    BookAppointment action;
    action.referral = centre.nour.id;
    action.startsAt = clock("2026-03-20T09:00");
    action.kind = AppointmentKind::Keywork;
    action.room = QStringLiteral("Room 1");
    action.worker = centre.ruth.id;
    REQUIRE(centre.run(action).empty());
    const auto newest = [&] { return *std::prev(centre.book.all<Appointment>().end()); };
    CHECK_FALSE(newest().worker);
    CHECK(newest().room == u"Room 1");
    action.worker = centre.hanna.id;
    REQUIRE(centre.run(action).empty());
    CHECK(newest().worker == centre.hanna.id);
    action.worker = {9999};
    CHECK(centre.run(action) == "worker: Choose who sees her");
}

TEST_CASE("recording and changing an appointment keep its worker and room") {
    Booked centre;
    auto planned = centre.visit;
    planned.worker = centre.hanna.id;
    planned.room = QStringLiteral("Room 1");
    planned.startsAt = clock("2026-03-17T09:00");
    REQUIRE(centre.run(ChangeAppointment{centre.visit, planned}).empty());
    RecordAppointment record;
    record.before = centre.now(centre.visit);
    record.outcome = AppointmentOutcome::Attended;
    REQUIRE(centre.run(record).empty());
    CHECK(centre.now(centre.visit).worker == centre.hanna.id);
    CHECK(centre.now(centre.visit).room == u"Room 1");
    CHECK(centre.now(centre.visit).outcome == AppointmentOutcome::Attended);
}

TEST_CASE("an appointment moves to another time and another worker and back to her keyworker") {
    Booked centre;
    REQUIRE(centre.run(MoveAppointment{centre.visit, clock("2026-03-20T11:15"), {}}).empty());
    CHECK(centre.now(centre.visit).startsAt == clock("2026-03-20T11:15"));
    CHECK_FALSE(centre.now(centre.visit).worker);
    auto here = centre.now(centre.visit);
    REQUIRE(centre.run(MoveAppointment{here, here.startsAt, centre.hanna.id}).empty());
    CHECK(centre.now(centre.visit).worker == centre.hanna.id);
    here = centre.now(centre.visit);
    REQUIRE(centre.run(MoveAppointment{here, here.startsAt, centre.ruth.id}).empty());
    CHECK_FALSE(centre.now(centre.visit).worker);
}

TEST_CASE("what has an outcome stays where it was and the reason is told") {
    Booked centre;
    auto came = centre.visit;
    came.startsAt = clock("2026-03-10T10:00");
    came.outcome = AppointmentOutcome::Attended;
    centre.keep(came);
    CHECK(centre.run(MoveAppointment{came, clock("2026-03-20T11:15"), {}}) ==
          ": It is recorded what became of this appointment (Attended), so it stays where it was. "
          "Correct it in her record.");
    CHECK(centre.now(came).startsAt == clock("2026-03-10T10:00"));
}

TEST_CASE("an appointment does not move past the end of a referral or by who only reads") {
    Booked centre;
    centre.nour.closedOn = day("2026-03-16");
    centre.keep(centre.nour);
    CHECK(centre.run(MoveAppointment{centre.visit, clock("2026-03-20T11:15"), {}})
              .rfind("starts_at: This referral was closed on", 0) == 0);
    centre.role = Role::ReadOnly;
    CHECK_FALSE(centre.run(MoveAppointment{centre.visit, clock("2026-03-15T11:15"), {}}).empty());
    CHECK(centre.now(centre.visit).startsAt == clock("2026-03-19T10:00"));
}
