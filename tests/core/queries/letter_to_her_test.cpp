// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/letter_to_her.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Everything about her that must not be in a letter is there to be leaked.
struct Written : Story {
    Referral her;

    Written() {
        Centre centre;
        centre.name = QStringLiteral("The Lantern");
        centre.code = QStringLiteral("LWC");
        keep(centre);
        Worker ruth;
        ruth.name = QStringLiteral("Ruth Delaney");
        her = caution("2026-02-12");
        her.keyworker = keep(ruth).id;
        her.officerName = QStringLiteral("PC Hallam");
        her.offenceGroup = OffenceGroup::TheftOffences;
        keep(her);
        auto woman = book.womanOf(her);
        woman.knownAs = QStringLiteral("Noor");
        woman.address = QStringLiteral("Flat 2\n1 Example Road ");
        woman.postcode = QStringLiteral("E1 1AA");
        woman.codeWord = QStringLiteral("marigold");
        woman.whoElseSees = QStringLiteral("Her brother");
        keep(woman);
    }
    LetterToHer letter(WritingText text, bool namesCentre = true) const {
        return letterToHer(book, her, text, namesCentre, day("2026-03-17"));
    }
};

std::string wordsOn(const print::Document& document) {
    QString all = document.title + document.owner + document.headWords.join(u' ') +
                  document.footWords.join(u' ');
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<print::Paragraph>(&block))
            all += u'|' + QString(paragraph->text).replace(QChar::LineSeparator, u'/');
    return all.toStdString();
}

} // namespace

TEST_CASE("a reminder says when and where and with whom") {
    Written story;
    story.appointment(story.her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    CHECK(plainText(story.letter(WritingText::Appointment)).toStdString() ==
          "Hello Noor,\n"
          "This is a reminder of your appointment on Thursday 19 March 2026 at 11:00, at The "
          "Lantern, with Ruth Delaney. If you cannot come, or another time would suit you better, "
          "please let us know and we will find one.\n"
          "Ruth Delaney\n"
          "The Lantern");
    SECTION("without the centre's name where somebody else reads it") {
        CHECK(plainText(story.letter(WritingText::Appointment, false)).toStdString() ==
              "Hello Noor,\n"
              "This is a reminder of your appointment on Thursday 19 March 2026 at 11:00, where we "
              "usually meet, with Ruth Delaney. If you cannot come, or another time would suit you "
              "better, please let us know and we will find one.\n"
              "Ruth Delaney");
    }
}

TEST_CASE("whoever sees her at that appointment writes") {
    Written story;
    Worker mina;
    mina.name = QStringLiteral("Mina Shah");
    auto booked = story.appointment(story.her, "2026-03-19T11:00", AppointmentOutcome::Booked,
                                    AppointmentMode::Phone);
    booked.worker = story.keep(mina).id;
    story.keep(booked);
    const auto letter = story.letter(WritingText::Appointment);
    CHECK(letter.signedBy == u"Mina Shah");
    CHECK(letter.place == u"by phone");
}

TEST_CASE("after a missed appointment she is asked to get in touch") {
    Written story;
    CHECK(plainText(story.letter(WritingText::GetInTouch, false)).toStdString() ==
          "Hello Noor,\n"
          "We have not been able to reach you. We hope you are well. Please get in touch with Ruth "
          "Delaney when you can, so that we can find another time.\n"
          "Ruth Delaney");
    story.appointment(story.her, "2026-03-12T10:00", AppointmentOutcome::DidNotAttend);
    CHECK(plainText(story.letter(WritingText::GetInTouch))
              .contains(u"We missed you on Thursday 12 March 2026 at 10:00."));
}

TEST_CASE("a letter has her address and a label nothing else") {
    Written story;
    story.appointment(story.her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    const auto document = printedLetter(story.letter(WritingText::Appointment), true, {});
    CHECK(document.owner == u"The Lantern");
    CHECK(document.title == u"Letter");
    const auto words = wordsOn(document);
    CHECK(words.find("|Nour Haddad/Flat 2/1 Example Road/E1 1AA|") != std::string::npos);
    REQUIRE(std::holds_alternative<print::NewPage>(document.blocks[document.blocks.size() - 2]));
    CHECK(std::get<print::NewPage>(document.blocks[document.blocks.size() - 2]).isBare);
    CHECK(words.ends_with("|Nour Haddad/Flat 2/1 Example Road/E1 1AA"));
    CHECK(printedLetter(story.letter(WritingText::Appointment, false), false, {}).owner.isEmpty());
}

TEST_CASE("nothing written to her says why she comes") {
    Written story;
    auto booked = story.appointment(story.her, "2026-03-19T11:00", AppointmentOutcome::Booked);
    booked.kind = AppointmentKind::Counselling;
    booked.note = QStringLiteral("About the abuse");
    story.keep(booked);
    auto missed =
        story.appointment(story.her, "2026-03-12T10:00", AppointmentOutcome::DidNotAttend);
    missed.note = QStringLiteral("Police rang");
    story.keep(missed);
    for (const auto text : {WritingText::Appointment, WritingText::GetInTouch}) {
        const auto letter = story.letter(text);
        const auto all =
            plainText(letter) + QString::fromStdString(wordsOn(printedLetter(letter, true, {})));
        for (const char* word : {"ounselling", "abuse", "olice", "Hallam", "aution", "ondition",
                                 "heft", "ffence", "marigold", "brother", "WM-", "R-1"})
            CHECK_FALSE(all.contains(QLatin1String(word)));
    }
}
