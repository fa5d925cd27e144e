// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consents_now.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

void tell(Story& story, const Referral& her, Information what, const char* on) {
    InformationGiven given;
    given.referral = her.id;
    given.what = what;
    given.on = day(on);
    story.keep(given);
}

void consent(Story& story, const Referral& her, ConsentKind kind, const char* on, bool given,
             const char* version) {
    Consent one;
    one.referral = her.id;
    one.kind = kind;
    one.on = day(on);
    one.given = given;
    one.version = QString::fromUtf8(version);
    story.keep(one);
}

} // namespace

TEST_CASE("what is missing before anything is shared is said until it is there") {
    Story story;
    const auto her = story.caution("2026-02-12");
    const auto missing = [&](const char* on) {
        return toUtf8(missingBeforeSharing(story.book, her, day(on)).join(u'\n'));
    };
    CHECK(missing("2026-03-17") == "Privacy notice: nobody has told her.\n"
                                   "What the police are told: nobody has told her.\n"
                                   "Telling the police of her attendance: she was never asked.\n"
                                   "Sharing with named partners: she was never asked.");
    tell(story, her, Information::PrivacyNotice, "2026-03-02");
    tell(story, her, Information::PoliceSharing, "2026-03-18");
    consent(story, her, ConsentKind::ShareAttendance, "2026-03-02", true, "");
    consent(story, her, ConsentKind::SharePartners, "2026-03-02", true, "3");
    consent(story, her, ConsentKind::SharePartners, "2026-03-10", false, "3");
    CHECK(missing("2026-03-17") ==
          "What the police are told: nobody has told her.\n"
          "Telling the police of her attendance: she agreed on 2 March 2026, but it is not written "
          "down to which words.\n"
          "Sharing with named partners: she did not agree, 10 March 2026.");
    consent(story, her, ConsentKind::ShareAttendance, "2026-03-18", true, "3");
    consent(story, her, ConsentKind::SharePartners, "2026-03-18", true, "3");
    CHECK(missing("2026-03-18").empty());
}

TEST_CASE("every kind of consent is listed with its newest answer") {
    Story story;
    const auto her = story.caution("2026-02-12");
    consent(story, her, ConsentKind::Support, "2026-02-14", false, "1");
    consent(story, her, ConsentKind::Support, "2026-03-02", true, "2");
    const auto all = consentsNow(story.book, her, day("2026-03-17"));
    REQUIRE(all.size() == codes<ConsentKind>().size());
    CHECK(all[0].agreed());
    CHECK(askedInWords(all[0]) == u"2 March 2026, version 2");
    CHECK_FALSE(all[1].newest);
    CHECK(askedInWords(all[1]).isEmpty());
    auto polish = *all[0].newest;
    polish.language = languageFromCode("pl");
    CHECK(askedInWords({ConsentKind::Support, &polish}) == u"2 March 2026, version 2, in Polish");
}
