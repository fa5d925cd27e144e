// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

ReturnRequest october(const char* today, bool soFar = false) {
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-10"));
    request.today = day(today);
    request.soFar = soFar;
    return request;
}

ReturnDefinition mopac() {
    return *builtInDefinition(QStringLiteral("mopac"));
}

/// Something to count in every table in October 2026.
Casebook busyCaseload() {
    return demoCaseload(40, 3, day("2026-11-10"));
}

} // namespace

TEST_CASE("the MOPAC return has its thirteen tables and every row also where nothing happened") {
    const auto made = mopacReturn(Casebook(), "2026-10");
    std::string shape;
    for (const auto& table : made.tables)
        shape += table.name + ' ' + std::to_string(table.rows.size()) + '\n';
    CHECK(shape == "cases 0\nthroughput 1\nneeds 9\nneed_counts 12\nduration 4\nactivities 14\n"
                   "compliance 0\nequality 68\nsurveys 35\npartner_referrals 10\nrearrest 2\n"
                   "grants 10\nsummary 11\n");
    CHECK(cell(made, "needs", "P1", "percent_with_need").empty());
    CHECK(cell(made, "needs", "P1", "mean_change").empty());
    CHECK(cell(made, "grants", "food", "amount") == "0.00");
    CHECK(cell(made, "summary", "supported", "of").empty());
    CHECK(cell(made, "summary", "first_time", "of") == "0");
}

TEST_CASE("a period that has not ended is refused unless so far is asked for") {
    const Casebook book;
    CHECK(workOutReturn(book, mopac(), october("2026-11-01"))->provisional == false);
    for (const auto* today : {"2026-10-31", "2026-10-05", "2026-10-01"}) {
        INFO(today);
        CHECK_FALSE(workOutReturn(book, mopac(), october(today)).ok());
        const auto made = workOutReturn(book, mopac(), october(today, true));
        REQUIRE(made.ok());
        CHECK(made->provisional);
        CHECK(made->asAt == day(today));
    }
    CHECK_FALSE(workOutReturn(book, mopac(), october("2026-09-30", true)).ok());
}

TEST_CASE("a woman without a study id stops the return") {
    Story story;
    story.caution("2026-10-02");
    const auto made = workOutReturn(story.book, mopac(), october("2026-11-05"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.failure().text.contains(QStringLiteral("study id")));
}

TEST_CASE("a definition that counts wrongly is stopped by the second working") {
    const auto book = busyCaseload();
    auto wrong = mopac();
    REQUIRE(workOutReturn(book, wrong, october("2026-11-05")).ok());

    const auto* table =
        GENERATE("throughput", "needs", "need_counts", "duration", "activities", "compliance",
                 "equality", "surveys", "partner_referrals", "rearrest", "grants", "summary");
    for (auto& definition : wrong.tables)
        if (definition.frame.name == table) {
            // The first column that is asked counts what it should leave out.
            for (auto& column : definition.columns) {
                auto& figure = column.byRow.empty() ? column.figure : column.byRow.front().second;
                if (!figure.isAsked())
                    continue;
                figure.sql = "NOT (" + figure.sql + ")";
                break;
            }
        }
    const auto made = workOutReturn(book, wrong, october("2026-11-05"));
    INFO(table);
    REQUIRE_FALSE(made.ok());
    CHECK(made.failure().text.contains(QLatin1String(table)));
}

TEST_CASE("percentages and means are exact and rounded half away from zero") {
    CHECK(ratioText({Ratio::Kind::Percent, 1, 3}) == "33.3");
    CHECK(ratioText({Ratio::Kind::Percent, 1, 2000}) == "0.1"); // 0.05
    CHECK(ratioText({Ratio::Kind::Percent, 1, 2001}) == "0.0"); // just under
    CHECK(ratioText({Ratio::Kind::Percent, 7, 7}) == "100.0");
    CHECK(ratioText({Ratio::Kind::Percent, 0, 5}) == "0.0");
    CHECK(ratioText({Ratio::Kind::Percent, 0, 0}).empty());
    CHECK(ratioText({Ratio::Kind::Percent, 5, 8}) == "62.5");
    CHECK(ratioText({Ratio::Kind::Percent, 9, 16}) == "56.3"); // 56.25
    CHECK(ratioText({Ratio::Kind::Mean, -1, 200}) == "-0.01"); // -0.005
    CHECK(ratioText({Ratio::Kind::Mean, -1, 201}) == "0.00");
    CHECK(ratioText({Ratio::Kind::Mean, -5, 4}) == "-1.25");
    CHECK(ratioText({Ratio::Kind::Mean, 640, 160}) == "4.00");
    CHECK(poundsText(1205) == "12.05");
    CHECK(poundsText(7) == "0.07");
}

TEST_CASE("an answer to an equality question is told in the words of its own list") {
    const auto made = mopacReturn(Casebook(), "2026-10");
    const auto& table = *made.table("equality");
    std::map<QString, QString> others;
    for (size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows[row][1].text == "other")
            others[table.words(row, 0)] = table.words(row, 1);
    CHECK(others.at(QStringLiteral("Religion")) == QStringLiteral("Any other religion"));
    CHECK(others.at(QStringLiteral("Sexual orientation")) != others.at(QStringLiteral("Religion")));
}
