// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("a period is read as written and named as a person would say it") {
    struct Row {
        const char* text;
        const char* from;
        const char* to;
        const char* label;
    };
    const auto row = GENERATE(
        Row{"2026-10", "2026-10-01", "2026-10-31", "October 2026"},
        Row{"2011-12", "2011-12-01", "2011-12-31", "December 2011"},
        Row{"2028-02", "2028-02-01", "2028-02-29", "February 2028"},
        Row{"2012-13", "2012-04-01", "2013-03-31", "April 2012 to March 2013"},
        Row{"1999-00", "1999-04-01", "2000-03-31", "April 1999 to March 2000"},
        Row{"2026-27", "2026-04-01", "2027-03-31", "April 2026 to March 2027"},
        Row{"2026-27-Q1", "2026-04-01", "2026-06-30", "April to June 2026"},
        Row{"2026-27-Q3", "2026-10-01", "2026-12-31", "October to December 2026"},
        Row{"2026-27-Q4", "2027-01-01", "2027-03-31", "January to March 2027"},
        Row{"2011-12-Q4", "2012-01-01", "2012-03-31", "January to March 2012"},
        Row{"2026-10-01..2026-12-31", "2026-10-01", "2026-12-31", "October to December 2026"},
        Row{"2025-12-01..2026-02-28", "2025-12-01", "2026-02-28", "December 2025 to February 2026"},
        Row{"2026-10-05..2026-10-20", "2026-10-05", "2026-10-20", "5 to 20 October 2026"},
        Row{"2026-10-05..2026-11-20", "2026-10-05", "2026-11-20", "5 October to 20 November 2026"},
        Row{"2026-12-05..2027-01-20", "2026-12-05", "2027-01-20",
            "5 December 2026 to 20 January 2027"},
        Row{"2026-10-05..2026-10-05", "2026-10-05", "2026-10-05", "5 October 2026"});
    const auto period = parsePeriod(QString::fromLatin1(row.text));
    INFO(row.text);
    REQUIRE(period.ok());
    CHECK(period->from == day(row.from));
    CHECK(period->to == day(row.to));
    CHECK(period->label().toStdString() == row.label);
}

TEST_CASE("what is no period is refused in words that show one") {
    const auto* text =
        GENERATE("", "2026", "2026-13", "2026-28", "2026-1", "2026-27-Q5", "2026-10-Q1", "0000-01",
                 "2026-12-31..2026-10-01", "2026-10-01..", "2026-10-01..2026-02-30",
                 "2026-10-01...2026-10-02", " 2026-10", "2026-10\n", "october");
    const auto period = parsePeriod(QString::fromLatin1(text));
    INFO(text);
    REQUIRE_FALSE(period.ok());
    CHECK(period.failure().kind == Failure::Kind::Usage);
    CHECK(period.failure().text.contains(QStringLiteral("2026-27-Q3")));
}

TEST_CASE("of a month that the period cuts only its days are in it") {
    const auto months = monthsOf({day("2026-10-15"), day("2026-12-02")});
    REQUIRE(months.size() == 3);
    CHECK(months[0].month == QStringLiteral("2026-10"));
    CHECK(months[0].days == Period{day("2026-10-15"), day("2026-10-31")});
    CHECK(months[1].days == Period{day("2026-11-01"), day("2026-11-30")});
    CHECK(months[2].days == Period{day("2026-12-01"), day("2026-12-02")});
}
