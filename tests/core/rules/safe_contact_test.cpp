// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact_check.h"
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

TEST_CASE("what to say and when stands beside the sentence") {
    Woman woman;
    CHECK(safeContactWords(woman).note.isEmpty());
    woman.whatToSay = QStringLiteral("it is Ruth from the library");
    woman.whoElseSees = QStringLiteral("Her brother reads her texts.");
    woman.safeTimes = QStringLiteral("weekdays 10 to 2");
    woman.codeWord = QStringLiteral("marigold");
    woman.safeContactNote = QStringLiteral("Text first");
    CHECK(safeContactWords(woman).note ==
          u"Say: it is Ruth from the library. Safe times: weekdays 10 to 2. Who else sees it: Her "
          u"brother reads her texts. Code word: marigold. Text first.");
    CHECK(safeContactWords(woman).further.size() == 5);
}

TEST_CASE("an answer about safe contact holds for so many days") {
    Story story;
    auto her = story.caution("2026-02-01");
    auto woman = story.book.womanOf(her);
    const auto checked = [&](const char* today) {
        return contactCheck(story.book, woman, day(today)).sentence.toStdString();
    };
    CHECK(checked("2026-03-01") == "Not checked with her yet.");
    woman.contactCheckedOn = day("2026-02-02");
    CHECK(checked("2026-02-01") == "Not checked with her yet.");
    CHECK(checked("2026-03-04") == "Checked with her 2 Feb.");
    CHECK(checked("2026-03-05") == "Checked 2 Feb, more than 30 days ago: ask her again.");
    Centre centre;
    centre.contactCheckDays = 7;
    story.keep(centre);
    CHECK(checked("2026-02-10") == "Checked 2 Feb, more than 7 days ago: ask her again.");
    her.closedOn = day("2026-03-01");
    story.keep(her);
    CHECK(checked("2026-03-05") == "Checked with her 2 Feb.");
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
