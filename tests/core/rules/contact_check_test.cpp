// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A community resolution, spoken to the day it was accepted: nothing but the story told is due.
Referral reached(Story& story, const char* on, const char* ref) {
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    auto referral = story.caution(on, ref);
    referral.disposal = Disposal::CommunityResolution;
    referral.keyworker = story.keep(ruth).id;
    Contact contact;
    contact.referral = referral.id;
    contact.at = {day(on), 600};
    contact.outcome = ContactOutcome::Spoke;
    story.keep(contact);
    return story.keep(referral);
}

std::string allDueOn(const Story& story, const char* today) {
    std::string out;
    for (const auto& item : attentionFor(story.book, day(today)))
        out += (out.empty() ? "" : ", ") + std::string(codeOf(item.kind));
    return out;
}

AttentionWords wordsOfKind(const Story& story, AttentionKind kind, const char* today) {
    for (const auto& item : attentionFor(story.book, day(today)))
        if (item.kind == kind)
            return wordsOf(story.book, item, day(today));
    return {};
}

} // namespace

TEST_CASE("how she may be reached is asked again when the answer is too old") {
    Story story;
    const auto her = reached(story, "2026-02-01", "R-1");
    CHECK(allDueOn(story, "2026-03-20") == ""); // never checked: said beside the number only
    auto woman = story.book.womanOf(her);
    woman.contactCheckedOn = day("2026-02-10");
    story.keep(woman);
    CHECK(allDueOn(story, "2026-03-12") == "");
    CHECK(allDueOn(story, "2026-03-13") == "contact_check");
    auto words = wordsOfKind(story, AttentionKind::ContactCheck, "2026-03-13");
    CHECK(words.chip == QStringLiteral("Due today"));
    CHECK(words.task == QStringLiteral("Ask her again how she may be reached"));
    CHECK(words.detail == QStringLiteral("Last asked 10 Feb, 31 days ago"));
    CHECK(wordsOfKind(story, AttentionKind::ContactCheck, "2026-03-21").chip ==
          QStringLiteral("Overdue 1 day"));

    SECTION("once though she has two referrals open") {
        auto second = reached(story, "2026-03-01", "R-2");
        second.woman = her.woman;
        story.keep(second);
        CHECK(allDueOn(story, "2026-03-13") == "contact_check");
    }
    SECTION("after so many days as the centre has set") {
        Centre centre;
        centre.contactCheckDays = 60;
        story.keep(centre);
        CHECK(allDueOn(story, "2026-03-13") == "");
        CHECK(allDueOn(story, "2026-04-12") == "contact_check");
    }
}
