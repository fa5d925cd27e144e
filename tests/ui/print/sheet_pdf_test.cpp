// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/agreed_sheet.h"
#include "core/queries/survey_sheet.h"
#include "tests/support/core/story.h"
#include "ui/print/pdf.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("the sheet for her is one page in every language") {
    Story story;
    auto her = story.caution("2026-02-12");
    Centre centre;
    centre.name = QStringLiteral("Millrace Women’s Centre");
    story.keep(centre);
    Worker ruth;
    ruth.name = QStringLiteral("Ruth Delaney");
    her.keyworker = story.keep(ruth).id;
    story.keep(her);
    const auto sheet = agreedSheet(story.book, her, day("2026-03-17"));
    for (const auto language : sheetLanguages()) {
        CAPTURE(std::string(language.code()));
        const auto pdf = print::pdf(
            printedSheet(sheet, sheetTextFor(language), QStringLiteral("2026-03-17T10:42:00Z")));
        REQUIRE(pdf.ok());
        CHECK(pdf->count("/Type /Page\n") + pdf->count("/Type /Page ") == 1);
    }
}

TEST_CASE("the survey for her is three pages or less in every language") {
    for (const auto language : surveyLanguages()) {
        CAPTURE(std::string(language.code()));
        const auto pdf = print::pdf(printedSurvey(surveyWordsFor(language), SurveyWave::Exit,
                                                  QStringLiteral("R-1"),
                                                  QStringLiteral("2026-03-17T10:42:00Z")));
        REQUIRE(pdf.ok());
        CHECK(pdf->count("/Type /Page\n") + pdf->count("/Type /Page ") <= 3);
    }
}
