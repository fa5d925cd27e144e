// SPDX-License-Identifier: GPL-3.0-or-later
// Who harms her stands on no list, in no search, letter, report or return: one woman's words of
// every kind are looked for in all that is made of her record.

#include "core/queries/journal_words.h"
#include "core/queries/letter_to_her.h"
#include "core/queries/search.h"
#include "core/queries/timeline.h"
#include "core/rules/attention.h"
#include "tests/support/core/returns.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const auto secret = QStringLiteral("Zebedee");

struct Home : Story {
    Referral her;
    Perpetrator person;

    Home() {
        her = caution("2026-02-12");
        auto woman = book.womanOf(her);
        woman.studyId = QStringLiteral("XVTY-GDSV");
        keep(woman);
        person.woman = her.woman;
        for (auto* text : {&person.name, &person.relationship, &person.description,
                           &person.whereabouts, &person.orders, &person.note})
            *text = secret;
        person = keep(person);
    }
};

} // namespace

TEST_CASE("the journal says that a risk or a child changed but never what") {
    const Home home;
    struct Row {
        const char* table;
        const char* field;
        const char* stored;
    };
    for (const auto& row : {Row{"risks", "kind", "domestic_abuse"}, Row{"risks", "details", "Ali"},
                            Row{"children", "social_care", "child_protection"}}) {
        const auto words =
            journalWords(home.book, QString::fromLatin1(row.table), QString::fromLatin1(row.field),
                         {}, QString::fromLatin1(row.stored));
        REQUIRE(words);
        CHECK(words->before == u"not recorded");
        CHECK(words->after == u"not shown here");
    }
}

TEST_CASE("the journal says that who harms her changed but never what") {
    const Home home;
    size_t told = 0;
    for (const auto& change : fieldChanges(Edit<Perpetrator>{{}, home.person})) {
        for (const bool isNew : {true, false}) {
            const auto stored = fromUtf8(change.after);
            const auto words =
                journalWords(home.book, QStringLiteral("perpetrators"), fromUtf8(change.field),
                             isNew ? QString() : stored, stored);
            if (!words)
                continue;
            ++told;
            CHECK(words->thing == u"Who harms her");
            CHECK(words->before == (isNew ? u"not recorded" : u"not shown here"));
            CHECK(words->after == u"not shown here");
        }
    }
    CHECK(told == 12);
}

TEST_CASE("who harms her is told by no timeline and found by no search") {
    const Home home;
    for (const auto& entry : timelineOf(home.book, home.her.woman, day("2026-03-17")))
        CHECK_FALSE((entry.title + entry.outcome + entry.text).contains(secret));
    CHECK(SearchIndex(home.book).find(home.book, secret, day("2026-03-17"), 10).empty());
    for (const auto& work : attentionFor(home.book, home.her, day("2026-03-17"))) {
        const auto words = wordsOf(home.book, work, day("2026-03-17"));
        CHECK_FALSE((words.task + words.detail + words.state).contains(secret));
    }
}

TEST_CASE("who harms her is in no letter and no return") {
    const Home home;
    for (const auto& row : codes<WritingText>())
        CHECK_FALSE(plainText(letterToHer(home.book, home.her, row.value, true, day("2026-03-17")))
                        .contains(secret));
    const auto made = mopacReturn(home.book, "2026-02");
    for (const auto& table : made.tables)
        CHECK(csv(made, table.name.c_str()).find(toUtf8(secret)) == std::string::npos);
    CHECK_FALSE(made.tables.empty());
}

TEST_CASE("notes stand in the timeline by kind and author and not by what they say") {
    Story story;
    const auto her = story.caution("2026-02-12");
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    Note note;
    note.referral = her.id;
    note.at = clock("2026-03-04T15:30");
    note.kind = NoteKind::Safeguarding;
    note.text = secret;
    note.by = story.keep(ruth).id;
    note = story.keep(note);
    NoteAmendment amendment;
    amendment.amends = note.id;
    amendment.at = clock("2026-03-05T09:00");
    amendment.text = secret;
    story.keep(amendment);
    Risk risk;
    risk.woman = her.woman;
    risk.kind = RiskKind::Suicide;
    risk.seenOn = day("2026-03-04");
    story.keep(risk);
    size_t notes = 0;
    for (const auto& entry : timelineOf(story.book, her.woman, day("2026-03-17"))) {
        CHECK_FALSE((entry.title + entry.outcome + entry.text).contains(secret));
        CHECK_FALSE((entry.title + entry.text).contains(u"suicide"));
        notes += entry.kind == TimelineKind::Note;
        if (entry.kind == TimelineKind::Note) {
            CHECK(entry.title == u"Note: safeguarding");
            CHECK(entry.outcome == u"by Ruth Delaney");
            CHECK(entry.text == u"Amended since.");
        }
    }
    CHECK(notes == 1);
}
