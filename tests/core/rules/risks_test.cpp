// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risks.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

struct Told {
    std::optional<RiskLevel> level;
    const char* reviewOn; ///< blank: none
    const char* endedOn = "";
};

QDate dayOrNone(const char* text) {
    return *text ? day(text) : QDate();
}

/// The woman's risks, in the order told; details say which.
Woman tell(Story& story, std::initializer_list<Told> risks) {
    const auto her = story.woman();
    char letter = 'a';
    for (const auto& told : risks) {
        Risk risk;
        risk.woman = her.id;
        risk.kind = RiskKind::DomesticAbuse;
        risk.level = told.level;
        risk.seenOn = day("2026-01-05");
        risk.details = QString(QLatin1Char(letter++));
        risk.reviewOn = dayOrNone(told.reviewOn);
        risk.endedOn = dayOrNone(told.endedOn);
        story.keep(risk);
    }
    return her;
}

constexpr auto high = RiskLevel::High;
constexpr auto medium = RiskLevel::Medium;
constexpr auto standard = RiskLevel::Standard;

} // namespace

TEST_CASE("her risks stand worst first and then those that ended") {
    Story story;
    const auto her = tell(story, {{standard, "2026-03-20"},
                                  {high, "2026-04-01"},
                                  {{}, "2026-03-25"},
                                  {high, "2026-03-18"},
                                  {high, "", "2026-02-01"},
                                  {medium, "2026-05-01"},
                                  {standard, "", "2026-03-01"}});
    QString order;
    for (const auto* risk : risksOf(story.book, her.id))
        order += risk->details;
    CHECK(order == u"dbfcage");
    CHECK(standingRisks(story.book, her.id).size() == 5);
}

TEST_CASE("her header says how many risks and how high but not which") {
    struct Case {
        std::vector<Told> risks;
        const char* words;
    };
    const Case cases[] = {
        {{}, ""},
        {{{high, "", "2026-03-01"}}, ""},
        {{{standard, "2026-03-20"}}, "1 risk; look again by 20 Mar"},
        {{{high, "2026-03-17"}}, "1 risk, high; look again today"},
        {{{high, "2026-03-20"}, {medium, "2026-03-04"}},
         "2 risks, one high; should have been looked at by 4 Mar"},
        {{{high, "2026-03-20"}, {high, "2026-04-04"}}, "2 risks, all high; look again by 20 Mar"},
        {{{high, "2026-04-20"}, {high, "2026-04-04"}, {{}, ""}},
         "3 risks, 2 high; look again by 4 Apr"},
        {{{{}, ""}}, "1 risk"},
    };
    for (const auto& each : cases) {
        Story story;
        const auto her = story.woman();
        for (const auto& told : each.risks) {
            Risk risk;
            risk.woman = her.id;
            risk.kind = RiskKind::Suicide;
            risk.level = told.level;
            risk.reviewOn = dayOrNone(told.reviewOn);
            risk.endedOn = dayOrNone(told.endedOn);
            story.keep(risk);
        }
        CHECK(toUtf8(standingRisksInWords(story.book, her.id, day("2026-03-17"))) == each.words);
    }
}

TEST_CASE("each risk says when it is looked at again") {
    struct Case {
        const char* reviewOn;
        const char* endedOn;
        const char* words;
        bool isDue;
    };
    const Case cases[] = {
        {"2026-03-18", "", "Look again by 18 Mar", false},
        {"2026-03-17", "", "Look again today", true},
        {"2026-03-16", "", "Overdue 1 day", true},
        {"2026-03-07", "", "Overdue 10 days", true},
        {"2026-03-07", "2026-03-10", "Ended 10 Mar", false},
        {"", "", "No day to look again", false},
    };
    for (const auto& each : cases) {
        Risk risk;
        risk.reviewOn = dayOrNone(each.reviewOn);
        risk.endedOn = dayOrNone(each.endedOn);
        CHECK(toUtf8(reviewInWords(risk, day("2026-03-17"))) == each.words);
        CHECK(isReviewDue(risk, day("2026-03-17")) == each.isDue);
    }
}

TEST_CASE("a child's age is worked out from the age that was told and its day") {
    struct Case {
        std::optional<int> age;
        const char* ageOn;
        const char* today;
        const char* words;
    };
    const Case cases[] = {
        {{}, "2026-03-01", "2026-03-17", ""},      {7, "", "2030-01-01", "7"},
        {7, "2026-03-01", "2026-03-17", "7"},      {7, "2025-03-18", "2026-03-17", "7"},
        {7, "2025-03-17", "2026-03-17", "8"},      {7, "2025-03-16", "2026-03-17", "8 or 9"},
        {0, "2023-09-01", "2026-03-17", "2 or 3"}, {7, "2026-04-01", "2026-03-17", "7"},
    };
    for (const auto& each : cases) {
        Child child;
        child.age = each.age;
        child.ageOn = dayOrNone(each.ageOn);
        CAPTURE(each.ageOn, each.today);
        CHECK(toUtf8(ageInWords(child, day(each.today))) == each.words);
    }
}
