// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/demo/demo_caseload.h"
#include "core/returns/workings.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("behind every figure stand the referrals that make it") {
    const auto book = demoCaseload(60, 5, day("2026-11-10"));
    const Period days{day("2026-07-01"), day("2026-09-30")};
    const auto definition = *builtInDefinition(QStringLiteral("mopac"));
    auto workings = Workings::begin(book, casesAtDay(book, days), days, definition);
    REQUIRE(workings.ok());
    int checked = 0;
    for (size_t index = 0; index < workings->count(); ++index) {
        const auto& of = definition.tables[index];
        const auto table = *workings->table(index);
        for (size_t row = 0; row < table.rows.size(); ++row)
            for (const auto& column : of.columns) {
                if (!column.isShown)
                    continue;
                const auto& name = column.shown.name;
                INFO(of.frame.name << " row " << row << ' ' << name);
                const auto behind = workings->behind(of.frame.name, row, name);
                REQUIRE(behind.ok());
                const auto& figure = column.figureOf(table.rows[row][0].text);
                const auto text = table.rows[row][static_cast<size_t>(table.column(name))].text;
                if (of.rows == RowsOf::Cases) {
                    REQUIRE(behind->size() == 1);
                    const auto& woman = book.womanOf(*book.find(behind->front()));
                    CHECK(toUtf8(woman.studyId) == table.rows[row][0].text);
                } else if (figure.kind == Figure::Kind::Count &&
                           (of.of == "referrals" || of.of == "needs" ||
                            of.of == "characteristics")) {
                    CHECK(std::to_string(behind->size()) == text);
                } else if (figure.isAsked()) {
                    // One referral may stand behind several activities of a row.
                    CHECK(behind->empty() == (text == "0" || text == "0.00"));
                    CHECK(behind->size() <= std::stoul(text));
                } else if (figure.kind == Figure::Kind::Percent) {
                    const auto at = table.rows[row][static_cast<size_t>(table.column(name))].ratio;
                    CHECK(qint64(behind->size()) <=
                          table.ratios[static_cast<size_t>(at)].numerator);
                }
                ++checked;
            }
    }
    CHECK(checked > 900);
}

TEST_CASE("behind what is not there stands nobody") {
    const auto book = demoCaseload(10, 5, day("2026-11-10"));
    const Period days{day("2026-07-01"), day("2026-09-30")};
    const auto definition = *builtInDefinition(QStringLiteral("mopac"));
    auto workings = Workings::begin(book, casesAtDay(book, days), days, definition);
    REQUIRE(workings.ok());
    CHECK(workings->behind("no_such_table", 0, "made")->empty());
    CHECK(workings->behind("needs", 99, "low")->empty());
    CHECK(workings->behind("needs", 0, "no_such_column")->empty());
    CHECK(workings->behind("summary", 0, "of")->empty());
}
