// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/private_answers.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

JournalLine line(qint64 record, const char* field, const char* before, const char* after) {
    JournalLine out;
    out.table = QStringLiteral("surveys");
    out.record = record;
    out.field = QString::fromLatin1(field);
    out.before = QString::fromLatin1(before);
    out.after = QString::fromLatin1(after);
    return out;
}

} // namespace

TEST_CASE("the journal on her record quotes no private answer") {
    Story story;
    const auto her = story.caution("2026-02-12");
    Survey open;
    open.referral = her.id;
    open.wave = SurveyWave::Mid;
    open = story.keep(open);
    Survey hers;
    hers.referral = her.id;
    hers.isPrivate = true;
    hers = story.keep(hers);
    const PrivateAnswers answers(story.book, {});
    CHECK(answers.holds(line(hers.id.value, "wellbeing", "", "4")));
    CHECK(answers.holds(line(hers.id.value, "comment", "", "He found my phone")));
    CHECK_FALSE(answers.holds(line(hers.id.value, "completed_on", "", "2026-03-17")));
    CHECK_FALSE(answers.holds(line(open.id.value, "wellbeing", "", "4")));
    auto ofContact = line(hers.id.value, "wellbeing", "", "4");
    ofContact.table = QStringLiteral("contacts");
    CHECK_FALSE(answers.holds(ofContact));
}

TEST_CASE("answers that were private once stay out of the journal when the survey is removed") {
    const Casebook book;
    const auto removed = line(71, "wellbeing", "4", "");
    CHECK_FALSE(PrivateAnswers(book, {removed}).holds(removed));
    CHECK(PrivateAnswers(book, {removed, line(71, "private", "yes", "")}).holds(removed));
}
