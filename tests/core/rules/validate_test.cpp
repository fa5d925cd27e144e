// SPDX-License-Identifier: GPL-3.0-or-later
// What a record must be to be kept, seen through the actions that keep it.

#include "core/actions/referral_actions.h"
#include "core/actions/woman_actions.h"
#include "core/rules/validate.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("whatever is let in is the same again after it was written and read") {
    Workday centre;
    auto before = centre.woman();
    const auto told = [&](const QString& address) {
        auto after = before;
        after.address = address;
        return centre.run(ChangeWoman{before, after});
    };
    CHECK(told(QString(250'001, QLatin1Char('a'))) ==
          "address: Address must be 250,000 characters or fewer");
    CHECK(told(QStringLiteral("12 High Road") + QChar(0)).rfind("address: Address contains", 0) ==
          0);
    CHECK(told(QString(QChar(0xD83D))).rfind("address: Address contains", 0) == 0);
    CHECK(told(QString(250'000, QChar(0x00E9))).empty());

    auto after = centre.now(before);
    after.familyName = QStringLiteral("   ");
    after.childrenUnder18 = 21;
    CHECK(centre.run(ChangeWoman{centre.now(before), after}) ==
          "family_name: Enter her family name\n"
          "children_under_18: Children under 18 must be a whole number from 0 to 20");
}

TEST_CASE("an old fault does not stand in the way of correcting something else") {
    Workday centre;
    auto her = centre.caution("2026-02-12");
    her.closedOn = day("2026-02-01"); // before it was decided, as imported
    centre.keep(her);
    auto after = her;
    after.officerName = QStringLiteral("PC Hallam");
    CHECK(centre.run(ChangeReferral{her, after}).empty());
}

TEST_CASE("a birthday after her referral would not be taken back in") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    const auto before = centre.book.womanOf(her);
    auto after = before;
    after.dateOfBirth = day("2026-02-13");
    CHECK(centre.run(ChangeWoman{before, after}) ==
          "date_of_birth: Date of birth must not be after her referral of 12 February 2026");
}
