// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/queries/caseload.h"
#include "core/queries/workers_load.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Worker worker(const char* name, Role role, bool active = true) {
    Worker out;
    out.name = QString::fromLatin1(name);
    out.role = role;
    out.active = active;
    return out;
}

bool everyOne(const Referral&) {
    return true;
}

} // namespace

TEST_CASE("a worker's load is what she holds and what nobody holds stands last") {
    Story story;
    const auto amara = story.keep(worker("Amara Obi", Role::Keyworker));
    const auto gone = story.keep(worker("Gwen Lee", Role::Keyworker, false));
    const auto hanna = story.keep(worker("Hanna Lindqvist", Role::Manager));
    story.keep(worker("Iris Moss", Role::Keyworker));
    const auto held = [&](const char* on, const char* ref, Id<Worker> by) {
        auto referral = story.caution(on, ref);
        referral.keyworker = by;
        return story.keep(referral);
    };
    const auto first = held("2026-02-12", "R-1", amara.id);
    const auto late = held("2025-10-01", "R-2", amara.id); // 16 weeks are over
    held("2026-02-12", "R-3", gone.id);
    auto closed = held("2026-01-05", "R-4", hanna.id);
    closed.closedOn = day("2026-03-01");
    story.keep(closed);

    const auto loads = workersLoad(story.book, day("2026-03-17"), everyOne);
    REQUIRE(loads.size() == 3); // the manager holds nothing that is open
    CHECK(loads[0].name == u"Amara Obi");
    CHECK(loads[0].open == std::vector{first.id, late.id});
    CHECK(loads[0].conditionOpen == std::vector{first.id});
    CHECK(loads[0].overdue == std::vector{first.id, late.id}); // nobody has reached either
    CHECK(loads[0].notAssessed.size() == 2);
    CHECK(loads[1].name == u"Iris Moss"); // has room
    CHECK(loads[1].open.empty());
    CHECK(loads[2].name == u"Nobody");
    CHECK(loads[2].open.size() == 1);

    const auto some = workersLoad(story.book, day("2026-03-17"),
                                  [&](const Referral& referral) { return referral.id == late.id; });
    CHECK(some.front().open == std::vector{late.id});
}

TEST_CASE("the loads together are the open referrals of the caseload") {
    const auto today = day("2026-11-10");
    const auto book = demoCaseload(80, 7, today);
    CaseloadFilter open;
    const auto rows = caseloadView(caseloadRows(book, today), open, CaseloadColumn::KnownAs).rows;
    const auto notAssessed = std::count_if(rows.begin(), rows.end(),
                                           [](const CaseloadRow& row) { return !row.assessed; });
    size_t held = 0;
    size_t without = 0;
    for (const auto& load : workersLoad(book, today, everyOne)) {
        held += load.open.size();
        without += load.notAssessed.size();
        CHECK(load.conditionOpen.size() <= load.open.size());
    }
    CHECK(held == rows.size());
    CHECK(without == static_cast<size_t>(notAssessed));
}
