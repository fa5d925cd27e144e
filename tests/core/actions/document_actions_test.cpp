// SPDX-License-Identifier: GPL-3.0-or-later
// What was made about her, and the words of letters.

#include "core/actions/document_actions.h"
#include "core/actions/write_to_her.h"
#include "core/queries/letter_to_her.h"
#include "core/rules/letter_words.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Office : Workday {
    Referral her;

    Office() {
        role = Role::Manager;
        Centre centre;
        centre.name = QStringLiteral("The Lantern");
        centre.code = QStringLiteral("LWC");
        centre.phone = QStringLiteral("020 7946 0000");
        keep(centre);
        her = caution("2026-02-12");
        her.keyworker = ruth.id;
        keep(her);
        appointment(her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    }
    LetterToHer letter(WritingText text, bool namesCentre = true) const {
        return letterToHer(book, her, text, namesCentre, day("2026-03-17"));
    }
};

} // namespace

TEST_CASE("the centre's own words are filled for her and can be taken back") {
    Office office;
    const auto programs = office.letter(WritingText::Appointment).words;
    CHECK(office.run(SetLetterText{WritingText::Appointment,
                                   QStringLiteral("Dear {name}, see you {day} at {time} {place}. "
                                                  "Ring {centre} on {phone}.")}) == "");
    CHECK(office.letter(WritingText::Appointment).words ==
          u"Dear Nour, see you Thursday 19 March 2026 at 11:00 at The Lantern. Ring The Lantern on "
          u"020 7946 0000.");
    CHECK(
        office.letter(WritingText::Appointment, false).words ==
        u"Dear Nour, see you Thursday 19 March 2026 at 11:00 where we usually meet. Ring us on .");
    CHECK(office.letter(WritingText::GetInTouch).words.startsWith(u"We have not been able"));
    CHECK(office.book.all<LetterText>().size() == 1);

    CHECK(office.run(SetLetterText{WritingText::Appointment, QStringLiteral("Hello {officer}")}) ==
          "appointment: {officer} is not a field that can be filled. Choose one of the list, or "
          "leave the braces out.");
    CHECK(office.run(SetLetterText{WritingText::Appointment, {}}) == "");
    CHECK(office.book.all<LetterText>().isEmpty());
    CHECK(office.letter(WritingText::Appointment).words == programs);
}

TEST_CASE("only a manager changes the words of letters") {
    Office office;
    office.role = Role::Keyworker;
    CHECK(office.run(SetLetterText{WritingText::GetInTouch, QStringLiteral("Hello")}) ==
          ": Only a manager may do this. Ask a manager to do it for you.");
}

TEST_CASE("every field there is can be filled and nothing else is taken for one") {
    Office office;
    for (const auto& [field, told] : letterFields()) {
        CAPTURE(toUtf8(field));
        CHECK(unknownFieldsIn(field).isEmpty());
        CHECK(!told.isEmpty());
        for (const auto text : {WritingText::Appointment, WritingText::GetInTouch}) {
            office.run(SetLetterText{text, QStringLiteral("x ") + field});
            CHECK_FALSE(office.letter(text).words.contains(u'{'));
        }
    }
    CHECK(unknownFieldsIn(QStringLiteral("{needs} {} {day")) ==
          QStringList{QStringLiteral("{needs}"), QStringLiteral("{}")});
}

TEST_CASE("her name stands on the letter as she spells it") {
    Office office;
    auto woman = office.book.womanOf(office.her);
    woman.nameInLetters = QStringLiteral(" Noor El-Haddad ");
    office.keep(woman);
    CHECK(office.letter(WritingText::Appointment).fullName == u"Noor El-Haddad");
}

TEST_CASE("what went out to her is among her documents with its words") {
    Office office;
    auto woman = office.book.womanOf(office.her);
    woman.phone = QStringLiteral("07700 900000");
    woman.textSafe = true;
    woman.postSafe = false;
    woman.address = QStringLiteral("1 Example Road");
    office.keep(woman);
    WriteToHer write{office.her.id, WritingText::OwnWords, ContactMethod::Text, {}};
    CHECK(office.run(write) == "words: Enter what to write");
    write.words = QStringLiteral("Hello Nour, the group is at ten tomorrow.");
    CHECK(office.run(write) == "");
    REQUIRE(office.book.all<Document>().size() == 1);
    const auto& kept = *office.book.all<Document>().begin();
    CHECK(kept.text == write.words);
    CHECK(kept.forWhom == u"Nour Haddad");
    CHECK(kept.way == DocumentWay::Copied);
    CHECK(kept.by == office.ruth.id);
    CHECK(office.book.all<Contact>().size() == 1);

    write.way = ContactMethod::Letter; // she said no to post
    CHECK(office.run(write).starts_with("way: "));
    CHECK(office.book.all<Document>().size() == 1);
}

TEST_CASE("a paper that was printed is noted by whom and when") {
    Office office;
    RecordDocument made;
    made.referral = office.her.id;
    made.kind = DocumentKind::Plan;
    made.title = QStringLiteral("Her plan");
    CHECK(office.run(made) == "");
    const auto& kept = *office.book.all<Document>().begin();
    CHECK(kept.at == clock("2026-03-17T10:42"));
    CHECK(kept.way == DocumentWay::Printed);
}
