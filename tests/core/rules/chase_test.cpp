// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"
#include "core/rules/chase.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A woman who missed an appointment on Thursday 12 March at ten.
struct Missed : Story {
    Referral her;
    Appointment missed;

    Missed() {
        her = caution("2026-03-01");
        her.disposal = Disposal::CommunityResolution;
        keep(her);
        missed = appointment(her, "2026-03-12T10:00", AppointmentOutcome::DidNotAttend);
    }
    void tried(const char* at, ContactOutcome outcome = ContactOutcome::NoAnswer) {
        Contact contact;
        contact.referral = her.id;
        contact.at = clock(at);
        contact.outcome = outcome;
        keep(contact);
    }
    size_t done(const char* today) const { return chaseOf(book, missed, day(today)).done; }
    std::optional<AttentionWords> offered(const char* today) const {
        for (const auto& item : attentionFor(book, day(today)))
            if (item.kind == AttentionKind::MissedAppointment)
                return wordsOf(book, item, day(today));
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("a call and a text on one day are one step") {
    Missed story;
    story.tried("2026-03-12T09:00"); // before she missed it
    CHECK(story.done("2026-03-12") == 0);
    story.tried("2026-03-12T11:00");
    story.tried("2026-03-12T11:05", ContactOutcome::MessageSent);
    CHECK(story.done("2026-03-12") == 1);
    story.tried("2026-03-13T11:00"); // before the second step is due
    CHECK(story.done("2026-03-13") == 1);
    story.tried("2026-03-14T11:00");
    CHECK(story.done("2026-03-14") == 2);
    CHECK(story.done("2026-03-13") == 1); // as it was known then
}

TEST_CASE("beginning late leaves no step out") {
    Missed story;
    story.tried("2026-03-20T11:00");
    CHECK(story.done("2026-03-20") == 1);
    for (const char* at : {"2026-03-21T11:00", "2026-03-22T11:00", "2026-03-23T11:00"})
        story.tried(at);
    CHECK(chaseOf(story.book, story.missed, day("2026-03-23")).isOver());
    CHECK_FALSE(chaseOf(story.book, story.missed, day("2026-03-23")).reached);
}

TEST_CASE("once she is reached there is nothing to chase") {
    Missed story;
    story.tried("2026-03-12T11:00", ContactOutcome::Spoke);
    CHECK(chaseOf(story.book, story.missed, day("2026-03-12")).isOver());
    CHECK_FALSE(story.offered("2026-03-12"));
}

TEST_CASE("the steps are those of the centre") {
    Missed story;
    Centre centre;
    centre.chaseSteps = QStringLiteral("1 text, 9 letter in_person");
    story.keep(centre);
    auto words = story.offered("2026-03-12");
    REQUIRE(words);
    CHECK(words->chip == u"Due tomorrow");
    CHECK(words->task == u"Chase: text");
    CHECK(words->detail == u"Missed Thu 12 Mar, no reason yet; step 1 of 2");
    story.tried("2026-03-12T15:00");
    CHECK(story.done("2026-03-12") == 0);
    story.tried("2026-03-13T15:00");
    words = story.offered("2026-03-13");
    REQUIRE(words);
    CHECK(words->chip == u"Due Sat 21 Mar");
    CHECK(words->task == u"Chase: see her in person");
    CHECK(words->detail ==
          u"Missed Thu 12 Mar, no reason yet; step 2 of 2; she has not allowed post");
}

TEST_CASE("a way she does not allow is left out and said") {
    Missed story;
    auto woman = story.book.womanOf(story.her);
    struct Row {
        std::optional<bool> call, text;
        const char* task;
        const char* detail;
    };
    const Row rows[] = {
        {true, true, "Chase: call and text", "step 1 of 4"},
        {std::nullopt, std::nullopt, "Chase: call and text", "step 1 of 4"},
        {true, false, "Chase: call", "step 1 of 4; she has not allowed texts"},
        {false, true, "Chase: text", "step 1 of 4; she has not allowed calls"},
        {false, false, "Chase: she allows none of this step's ways",
         "step 1 of 4; she has not allowed calls or texts"},
    };
    for (const auto& row : rows) {
        woman.callSafe = row.call;
        woman.textSafe = row.text;
        story.keep(woman);
        const auto words = story.offered("2026-03-12");
        REQUIRE(words);
        CHECK(words->task.toStdString() == row.task);
        CHECK(words->detail.toStdString() ==
              std::string("Missed Thu 12 Mar, no reason yet; ") + row.detail);
    }
}
