// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rules/third_parties.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("words about other people are left out of what she is given") {
    struct Case {
        const char* text;
        const char* tagged;
        const char* given;
    };
    const Case cases[] = {
        {"She rang.", "", "She rang."},
        {"Her sister Amal rang.", "her sister Amal", "[about somebody else] rang."},
        {"Ali's flat, not Alison's", "Ali", "[about somebody else]'s flat, not Alison's"},
        {"amal, AMAL and Amal", "Amal",
         "[about somebody else], [about somebody else] and [about somebody else]"},
        {"Her brother\nYusuf  Karim came", "brother Yusuf Karim", "Her [about somebody else] came"},
        {"Yusuf Karim came", "Yusuf\nKarim\n\n Yusuf ", "[about somebody else] came"},
        {"Her son Yusuf Karim", "Her son Yusuf\nYusuf Karim", "[about somebody else]"},
        {"He said (again): no!", "(again)", "He said [about somebody else]: no!"},
        {"Zoë and Zoé", "zoë", "[about somebody else] and Zoé"},
        {"Nothing", "  \n", "Nothing"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text, each.tagged);
        CHECK(toUtf8(withoutThirdParties(QString::fromUtf8(each.text),
                                         QString::fromUtf8(each.tagged))) == each.given);
    }
}

TEST_CASE("ranges about others are in order and never overlap") {
    const auto ranges =
        rangesAboutOthers(QStringLiteral("Amal met Bea. Bea left."), QStringLiteral("Bea\nAmal"));
    CHECK(ranges == std::vector<TextRange>{{0, 4}, {9, 3}, {14, 3}});
}

TEST_CASE("a tag that stands nowhere in the text is told") {
    CHECK(wordsNotIn(QStringLiteral("Amal rang"), QStringLiteral("amal\nAmel\nrang again")) ==
          QStringList{QStringLiteral("Amel"), QStringLiteral("rang again")});
}
