// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Referral resolution(Story& story, const char* receivedOn) {
    auto her = story.caution(receivedOn);
    her.disposal = Disposal::CommunityResolution;
    return story.keep(her);
}

} // namespace

TEST_CASE("a safety flag stands before everything whoever it is about") {
    Story story;
    const auto her = resolution(story, "2026-03-01");
    story.caution("2026-03-01", "R-2");
    SafetyFlag flag;
    flag.referral = her.id;
    flag.kind = FlagKind::SelfHarm;
    flag.raisedOn = day("2026-03-17");
    story.keep(flag);
    const auto items = attentionFor(story.book, day("2026-03-17"));
    REQUIRE(items.size() > 2);
    CHECK(items[0].kind == AttentionKind::LookAtSafety);
    CHECK(items[1].priority);
}
