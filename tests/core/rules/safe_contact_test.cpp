// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safe_contact.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("voicemail and post are no until she says yes") {
    Woman woman;
    for (const auto method : {ContactMethod::Voicemail, ContactMethod::Letter})
        CHECK(safeContact(woman, method).answer == Safe::No);
    woman.voicemailSafe = woman.postSafe = true;
    for (const auto method : {ContactMethod::Voicemail, ContactMethod::Letter})
        CHECK(safeContact(woman, method).answer == Safe::Yes);
}

TEST_CASE("calls and texts and email that nobody asked about carry a caution") {
    Woman woman;
    using enum ContactMethod;
    for (const auto method : {Call, Text, Email, Video}) {
        const auto safe = safeContact(woman, method);
        CHECK(safe.answer == Safe::NotAsked);
        CHECK(safe.sentence.startsWith(QStringLiteral("Nobody has asked her yet")));
    }
    woman.callSafe = woman.textSafe = woman.emailSafe = false;
    for (const auto method : {Call, Text, Email, Video}) {
        CHECK(safeContact(woman, method).answer == Safe::No);
        CHECK(safeContact(woman, method).sentence.startsWith(QStringLiteral("Do not")));
    }
    for (const auto method : {InPerson, ThirdParty})
        CHECK(safeContact(woman, method).answer == Safe::Yes);
}

TEST_CASE("a call that ends in voicemail needs both") {
    Woman woman;
    woman.callSafe = true;
    CHECK(safeContact(woman, ContactMethod::Call, ContactOutcome::NoAnswer).answer == Safe::Yes);
    const auto left = safeContact(woman, ContactMethod::Call, ContactOutcome::VoicemailLeft);
    CHECK(left.answer == Safe::No);
    CHECK(left.sentence == QStringLiteral("Do not leave voicemail. She has not said yes. Use "
                                          "another way, or change her answer under Safe contact "
                                          "when she has said yes."));
}

TEST_CASE("one sentence says how she may be reached") {
    Woman woman;
    CHECK(safeContactWords(woman).whole() ==
          QStringLiteral("No voicemail, no post. Not known how she may be reached."));
    woman.phone = QStringLiteral("07700 900123");
    CHECK(safeContactInShort(woman) == QStringLiteral("Not asked how to reach her"));
    woman.callSafe = woman.textSafe = true;
    woman.voicemailSafe = false;
    CHECK(safeContactWords(woman).whole() ==
          QStringLiteral("May call or text. No voicemail, no post."));
    CHECK(safeContactInShort(woman) == QStringLiteral("Call or text, no voicemail"));
    woman.email = QStringLiteral("nour@example.org");
    CHECK(safeContactWords(woman).notAsked == QStringLiteral("Email not asked yet."));
    woman.textSafe = false;
    CHECK(safeContactWords(woman).whole() ==
          QStringLiteral("May call. No texts, no voicemail, no post. Email not asked yet."));
}
