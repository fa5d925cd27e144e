// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/queries/groups.h"
#include "core/rules/group_register.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using test::day;

TEST_CASE("the demo has groups whose registers and activities say the same") {
    const auto seed = GENERATE(1U, 9U, 77U);
    const auto asAt = day("2026-11-22");
    CAPTURE(seed);
    const auto book = demoCaseload(160, seed, asAt);
    const auto groups = groupRows(book, asAt);
    REQUIRE(groups.size() == 2);
    int missedTwice = 0;
    for (const auto& row : groups) {
        CHECK(row.members >= 5);
        CHECK_FALSE(row.next.isNull());
        for (const auto& member : memberRows(book, row.group.id, asAt))
            missedTwice += member.missed >= 2 ? 1 : 0;
    }
    CHECK(missedTwice >= 1);
    CHECK(registersMissing(book, asAt).size() == 1);
    CHECK(pairRows(book, asAt).size() >= 2);
    for (const auto& mark : book.all<GroupMark>()) {
        const auto& session = *book.find(mark.session);
        const auto& title = book.find(session.group)->title;
        CHECK(session.at.date <= asAt);
        const auto times = timesAttended(book, mark.referral, title, session.at.date);
        const auto there = activitiesOf(book, mark.referral, title, session.at.date).size();
        if (times > 0)
            CHECK(there == static_cast<size_t>(times));
    }
}

TEST_CASE("the groups of the demo move into a centre file with their sessions") {
    Casebook file;
    Centre centre;
    centre.id = {1};
    centre.name = QStringLiteral("North Gate");
    file.put(centre);
    const auto demo = demoCaseload(60, 4, day("2026-11-22"));
    file.setNextId(500);
    file.apply(demoChanges(demo, file, {}));
    CHECK(file.all<GroupSession>().size() == demo.all<GroupSession>().size());
    for (const auto& session : file.all<GroupSession>())
        CHECK(file.find(session.group));
    for (const auto& mark : file.all<GroupMark>())
        CHECK((file.find(mark.session) && file.find(mark.referral)));
    for (const auto& member : file.all<GroupMember>())
        CHECK((file.find(member.group) && file.find(member.referral)));
}
