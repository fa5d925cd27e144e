// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/condition_progress.h"
#include "core/rules/explained.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("the last day comes from the officer or the disposal or the offence") {
    struct Case {
        std::optional<DeadlineFrom> from;
        const char* given;   ///< what stood as the last day
        const char* offence; ///< day of the offence
        const char* written; ///< what is written down as the last day
        const char* last;    ///< what it is
        const char* words;
    };
    using enum DeadlineFrom;
    const Case cases[] = {
        {{}, "", "", "", "2026-06-04", "16 weeks from the disposal"},
        {{}, "2026-05-01", "", "2026-05-01", "2026-05-01", "as the officer gave it"},
        {Officer, "2026-07-01", "2026-02-01", "2026-07-01", "2026-07-01", "as the officer gave it"},
        {Caution, "2026-07-01", "", "", "2026-06-04", "16 weeks from the disposal"},
        {Offence, "", "2026-02-01", "2026-05-24", "2026-05-24",
         "16 weeks from the offence on 1 February 2026"},
        {Offence, "2026-07-01", "2026-01-20", "2026-05-12", "2026-05-12",
         "16 weeks from the offence on 20 January 2026"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.given, each.offence, each.last);
        Story story;
        auto her = story.caution("2026-02-12");
        her.deadlineFrom = each.from;
        her.conditionDeadline = *each.given ? day(each.given) : QDate();
        her.offenceOn = *each.offence ? day(each.offence) : QDate();
        her = story.keep(withDeadline(her));
        CHECK(her.conditionDeadline == (*each.written ? day(each.written) : QDate()));
        CHECK(conditionProgress(story.book, her, day("2026-03-17")).deadline == day(each.last));
        CHECK(toUtf8(deadlineFromWords(her)) == each.words);
        CHECK(deadlineProblems(her, nullptr, day("2026-03-17")).empty());
    }
}

TEST_CASE("what a last day still needs is asked for and only where it was changed") {
    Story story;
    const auto her = story.caution("2026-02-12");
    const auto problems = [&](Referral changed) {
        std::string out;
        for (const auto& problem :
             deadlineProblems(withDeadline(std::move(changed)), &her, day("2026-03-17")))
            out += toUtf8(problem.field) + ": " + toUtf8(problem.text);
        return out;
    };
    auto changed = her;
    CHECK(problems(changed).empty());
    changed.deadlineFrom = DeadlineFrom::Officer;
    CHECK(problems(changed) == "condition_deadline: Enter the last day that the officer gave");
    changed.deadlineFrom = DeadlineFrom::Offence;
    CHECK(problems(changed) == "offence_on: Enter the date of the offence");
    changed.offenceOn = day("2026-03-18");
    CHECK(problems(changed) == "offence_on: Date of the offence must be today or in the past");
    changed.offenceOn = day("2026-02-13");
    CHECK(problems(changed) ==
          "offence_on: Date of the offence must not be after the disposal, 12 February 2026");
    changed.offenceOn = day("2025-10-01");
    CHECK(problems(changed) == "offence_on: 16 weeks from this offence ended on 21 January 2026, "
                               "before the disposal. Ask the officer for the last day.");
    const auto kept = changed;
    CHECK(deadlineProblems(kept, &kept, day("2026-03-17")).empty());
}

TEST_CASE("the condition is to be explained from the day she first came") {
    Story story;
    auto her = story.caution("2026-02-12");
    const auto due = [&](const char* today) {
        return explainDueOn(story.book, *story.book.find(her.id), day(today));
    };
    CHECK(due("2026-03-17").isNull());
    story.appointment(her, "2026-02-20T10:00", AppointmentOutcome::DidNotAttend);
    CHECK(due("2026-03-17").isNull());
    story.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    CHECK(due("2026-02-23").isNull());
    CHECK(due("2026-02-24") == day("2026-02-24"));
    CHECK(due("2026-03-17") == day("2026-02-24"));

    SECTION("in words on Today") {
        const auto all = attentionFor(story.book, her, day("2026-02-24"));
        const auto item = std::find_if(all.begin(), all.end(), [](const Attention& one) {
            return one.kind == AttentionKind::ExplainCondition;
        });
        REQUIRE(item != all.end());
        const auto words = wordsOf(story.book, *item, day("2026-02-24"));
        CHECK(words.chip == QStringLiteral("Due today"));
        CHECK(words.task == QStringLiteral("Explain the condition to her"));
        CHECK(words.action == QStringLiteral("Explain"));
    }
    SECTION("not once it was") {
        her.explainedOn = day("2026-02-24");
        story.keep(her);
        CHECK(due("2026-03-17").isNull());
    }
    SECTION("not without a condition") {
        her.conditionSet = false;
        story.keep(her);
        CHECK(due("2026-03-17").isNull());
    }
    SECTION("not when the condition is met") {
        story.appointment(her, "2026-03-03T10:00", AppointmentOutcome::Attended);
        CHECK(due("2026-03-17").isNull());
    }
    SECTION("not after its last day") {
        CHECK(due("2026-06-04") == day("2026-02-24"));
        CHECK(due("2026-06-05").isNull());
    }
    SECTION("not after support ended") {
        her.closedOn = day("2026-03-10");
        story.keep(her);
        CHECK(due("2026-03-17").isNull());
    }
}

TEST_CASE("how it was explained is said in a line") {
    Referral her;
    CHECK(explainedWords(her) == QStringLiteral("Not yet explained to her"));
    her.explainedOn = day("2026-03-04");
    CHECK(explainedWords(her) == QStringLiteral("On 4 March 2026"));
    her.explainedHow = ExplainedHow::InPerson;
    her.explainedWithInterpreter = true;
    her.explainedIn = languageFromCode("so");
    CHECK(explainedWords(her) ==
          QStringLiteral("On 4 March 2026, in person, with an interpreter, in Somali"));
    her.explainedWithInterpreter = false;
    her.explainedHow = ExplainedHow::Phone;
    CHECK(explainedWords(her) ==
          QStringLiteral("On 4 March 2026, by phone, without an interpreter, in Somali"));
}
