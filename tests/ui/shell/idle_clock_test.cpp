// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_clock.h"

#include <catch2/catch.hpp>

using ninefold::IdleClock;
using State = IdleClock::State;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

/// Asks every second, as the window does, and gives the state at the end.
State askUntil(IdleClock& clock, qint64 from, qint64 to) {
    State state = State::Working;
    for (qint64 now = from; now <= to; now += second)
        state = clock.state(now);
    return state;
}

} // namespace

TEST_CASE("The screen locks after five minutes and warns a minute before") {
    IdleClock clock(0);
    CHECK(askUntil(clock, 0, 4 * minute - second) == State::Working);
    CHECK(clock.state(4 * minute) == State::Warning);
    CHECK(askUntil(clock, 4 * minute, 5 * minute - second) == State::Warning);
    CHECK(clock.state(5 * minute) == State::Lock);
}

TEST_CASE("A key or a click begins the time anew") {
    IdleClock clock(0);
    askUntil(clock, 0, 4 * minute + 30 * second);
    clock.touch(4 * minute + 30 * second);
    CHECK(clock.state(4 * minute + 31 * second) == State::Working);
    CHECK(askUntil(clock, 4 * minute + 31 * second, 8 * minute + 30 * second) == State::Warning);
}

TEST_CASE("A computer that slept wakes up locked") {
    IdleClock clock(0);
    clock.setMinutes(60);
    CHECK(clock.state(second) == State::Working);
    clock.touch(3 * second);
    CHECK(clock.state(3 * second + 2 * minute) == State::Lock);
}

TEST_CASE("The centre says after how many minutes") {
    IdleClock clock(0);
    clock.setMinutes(10);
    CHECK(askUntil(clock, 0, 9 * minute - second) == State::Working);
    CHECK(clock.state(9 * minute) == State::Warning);
    CHECK(askUntil(clock, 9 * minute, 10 * minute) == State::Lock);
}
