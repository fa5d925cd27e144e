// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/first_contact.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Try {
    const char* at;
    ContactOutcome outcome;
};

/// Of a referral accepted on Thursday 12 March, seen on 31 March.
std::string toldOf(const std::vector<Try>& tries) {
    Story story;
    const auto her = story.caution("2026-03-12");
    for (const auto& one : tries) {
        Contact contact;
        contact.referral = her.id;
        contact.at = clock(one.at);
        contact.outcome = one.outcome;
        story.keep(contact);
    }
    const auto today = day("2026-03-31");
    return firstReachWords(her, firstReach(story.book, her, today), today).toStdString();
}

} // namespace

TEST_CASE("the first try and the first talk stand against 24 and 72 hours") {
    using enum ContactOutcome;
    CHECK(toldOf({}) == "Nobody has tried to reach her yet. Accepted Thu 12 Mar; aim for 24 to 72 "
                        "hours.");
    CHECK(toldOf({{"2026-03-12T10:40", NoAnswer}}) ==
          "First tried the same day, 10:40. Not reached yet.");
    CHECK(toldOf({{"2026-03-12T10:40", NoAnswer}, {"2026-03-13T15:10", Spoke}}) ==
          "First tried the same day, 10:40; reached the next day, 15:10, within 24 hours.");
    CHECK(toldOf({{"2026-03-13T15:10", Met}, {"2026-03-12T10:40", MessageSent}}) ==
          "First tried the same day, 10:40; reached the next day, 15:10, within 24 hours.");
    CHECK(toldOf({{"2026-03-12T10:40", Spoke}}) ==
          "Reached at the first try, the same day, 10:40, within 24 hours.");
    CHECK(toldOf({{"2026-03-13T09:00", NoAnswer}, {"2026-03-15T09:30", Spoke}}) ==
          "First tried the next day, 09:00; reached after 3 days, 09:30, within 72 hours.");
    CHECK(toldOf({{"2026-03-17T09:00", Spoke}}) ==
          "Reached at the first try, after 5 days, 09:00, later than 72 hours.");
}

TEST_CASE("what lies ahead and what is not accepted counts for nothing") {
    CHECK(toldOf({{"2026-04-01T09:00", ContactOutcome::Spoke}}).starts_with("Nobody has tried"));
    Story story;
    auto her = story.caution("2026-03-12");
    her.decision = Decision::Pending;
    CHECK(firstReachWords(her, firstReach(story.book, her, day("2026-03-31")), day("2026-03-31"))
              .isEmpty());
}
