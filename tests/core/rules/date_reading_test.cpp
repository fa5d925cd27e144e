// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/date_reading.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

std::string read(const char* typed, DateUse use = DateUse::Event) {
    const auto reading = readDate(QString::fromUtf8(typed), day("2026-03-17"), use);
    return reading.ok() ? reading.date.toString(Qt::ISODate).toStdString() : "";
}

std::string readAsTime(const char* typed) {
    const auto reading = readTime(QString::fromUtf8(typed));
    return reading.ok() ? reading.readBack().toStdString() : "";
}

} // namespace

TEST_CASE("dates are read in any usual way") {
    const auto [typed, meant] = GENERATE(table<const char*, const char*>({
        {"3 jan 26", "2026-01-03"},
        {"3jan26", "2026-01-03"},
        {"3 January 2026", "2026-01-03"},
        {"3rd of January 2026", "2026-01-03"},
        {"Sat 3 Jan 2026", "2026-01-03"},
        {"Saturday, 3 January 2026", "2026-01-03"},
        {"january 3 2026", "2026-01-03"},
        {"03/01/2026", "2026-01-03"},
        {"3/1/26", "2026-01-03"},
        {"3.1.26", "2026-01-03"},
        {"3-1-2026", "2026-01-03"},
        {"3 1 26", "2026-01-03"},
        {"030126", "2026-01-03"},
        {"03012026", "2026-01-03"},
        {"2026-01-03", "2026-01-03"},
        {"  3  sept  26 ", "2026-09-03"},
        {"today", "2026-03-17"},
        {"Yesterday", "2026-03-16"},
        {"tomorrow", "2026-03-18"},
        {"19 mar", "2026-03-19"},
        {"3 nov", "2025-11-03"},
        {"29 feb 24", "2024-02-29"},
        {"31 feb 26", ""},
        {"29/2/26", ""},
        {"soon", ""},
        {"", ""},
        {"3 2026", ""},
        {"13/13/2026", ""},
    }));
    CAPTURE(typed);
    CHECK(read(typed) == meant);
}

TEST_CASE("two digits of a year of birth lie in the hundred years past") {
    CHECK(read("14 may 92", DateUse::Birth) == "1992-05-14");
    CHECK(read("17/3/26", DateUse::Birth) == "2026-03-17");
    CHECK(read("18/3/26", DateUse::Birth) == "1926-03-18");
    CHECK(read("14 may 2062", DateUse::Birth) == "2062-05-14");
    CHECK(read("14 may", DateUse::Birth).empty());
}

TEST_CASE("what was read is said back and what was not is explained") {
    const auto today = day("2026-03-17");
    CHECK(readDate(QStringLiteral("12 feb 26"), today).readBack() ==
          QStringLiteral("read as Thursday 12 February 2026"));
    const auto label = QStringLiteral("Date of the disposal");
    CHECK(readDate(QStringLiteral("31 feb 26"), today).problem(label) ==
          QStringLiteral("Date of the disposal must be a real date: there is no such day"));
    CHECK(readDate(QString(), today).problem(label).isEmpty());
    CHECK(readDate(QStringLiteral("12 feb 26"), today).problem(label).isEmpty());
}

TEST_CASE("every day that is shown for editing reads back as itself") {
    for (QDate date = day("1930-01-01"); date < day("2030-01-01"); date = date.addDays(17)) {
        const auto shown = dateForEditing(date);
        CAPTURE(shown.toStdString());
        CHECK(readDate(shown, day("2026-03-17")).date == date);
        CHECK(readDate(shown, day("2026-03-17"), DateUse::Birth).date == date);
    }
}

TEST_CASE("times are read in any usual way") {
    const auto [typed, meant] = GENERATE(table<const char*, const char*>({
        {"10", "read as 10:00"},
        {"10:30", "read as 10:30"},
        {"10.30", "read as 10:30"},
        {"1030", "read as 10:30"},
        {"2pm", "read as 14:00"},
        {"2.30 pm", "read as 14:30"},
        {"12pm", "read as 12:00"},
        {"12am", "read as 00:00"},
        {"2", "read as 14:00"},
        {"02:00", "read as 02:00"},
        {"9", "read as 09:00"},
        {"14:05", "read as 14:05"},
        {"noon", "read as 12:00"},
        {"24:00", ""},
        {"10:60", ""},
        {"14pm", ""},
        {"late", ""},
        {"", ""},
    }));
    CAPTURE(typed);
    CHECK(readAsTime(typed) == meant);
}
