// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/journal_words.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

QString words(const Casebook& book, const char* table, const char* field, const char* before,
              const char* after) {
    const auto text = [](const char* t) { return QString::fromUtf8(t); };
    const auto change = journalWords(book, text(table), text(field), text(before), text(after));
    if (!change)
        return QStringLiteral("-");
    return QStringList{change->thing, change->field, change->before, change->after}.join(u'|');
}

} // namespace

TEST_CASE("A journal line is read in the words of the form") {
    test::Story story;
    const auto worker = story.keep(Worker{{}, QStringLiteral("Ruth Delaney"), {}, {}});
    const auto id = QByteArray::number(worker.id.value);
    const auto& book = story.book;

    CHECK(words(book, "appointments", "outcome", "booked", "attended_late") ==
          u"Appointment|Outcome|Booked|Attended late");
    CHECK(words(book, "women", "phone_voicemail_safe", "", "no") ==
          u"Her details|May we leave voicemail?|not recorded|No");
    CHECK(words(book, "women", "date_of_birth", "1991-01-03", "") ==
          u"Her details|Date of birth|3 Jan 1991|not recorded");
    CHECK(words(book, "referrals", "keyworker", "", id.constData()) ==
          u"Referral|Keyworker|not recorded|Ruth Delaney");
}

TEST_CASE("A journal line that cannot be read keeps its stored words") {
    const Casebook book;
    CHECK(words(book, "appointments", "outcome", "booked", "somewhere") ==
          u"Appointment|Outcome|Booked|somewhere");
    CHECK(words(book, "referrals", "keyworker", "", "99") ==
          u"Referral|Keyworker|not recorded|a worker who is no longer listed");
}

TEST_CASE("A journal line about where a record belongs or about an unknown field says nothing") {
    const Casebook book;
    CHECK(words(book, "appointments", "referral_ref", "", "7") == u"-");
    CHECK(words(book, "appointments", "shoe_size", "", "7") == u"-");
    CHECK(words(book, "horses", "name", "", "Dobbin") == u"-");
}
