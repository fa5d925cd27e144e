// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/disclosure.h"
#include "core/returns/return_files.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Return publicReturn(const Casebook& book, const char* period) {
    ReturnRequest request;
    request.period = *parsePeriod(QString::fromLatin1(period));
    request.today = request.period.to.addYears(5);
    request.isPublic = true;
    return *workOutReturn(book, *builtInDefinition(QStringLiteral("mopac")), request);
}

bool isCount(const ReturnTable& table, size_t column) {
    return table.columns[column].type == ColumnType::Integer &&
           table.columns[column].name != "minutes";
}

int number(const Cell& cell) {
    return std::stoi(cell.text);
}

} // namespace

TEST_CASE("the public version shows no small count and leaves the cases out") {
    const auto women = GENERATE(3, 25, 120);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        INFO("women " << women << " seed " << seed);
        const auto made = publicReturn(randomRecords(seed, women), "2026-27-Q3");
        CHECK(made.table("cases") == nullptr);
        CHECK(made.tables.size() == 12);
        for (const auto& table : made.tables)
            for (const auto& row : table.rows)
                for (size_t i = 0; i < row.size(); ++i) {
                    INFO(table.name << ' ' << row[0].text << ' ' << table.columns[i].name);
                    if (row[i].hidden)
                        CHECK(row[i].text.empty());
                    else if (isCount(table, i) && !row[i].text.empty())
                        CHECK((number(row[i]) == 0 || number(row[i]) > 4));
                }
    }
}

TEST_CASE("a percentage is hidden with its numbers and where they are nearly the same") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto made = publicReturn(randomRecords(seed, 80), "2026-27-Q3");
        const auto& surveys = *made.table("surveys");
        for (const auto& row : surveys.rows) {
            INFO("seed " << seed << ' ' << row[0].text << ' ' << row[1].text);
            if (row[2].hidden || row[3].hidden)
                CHECK((row[4].hidden && row[4].text.empty()));
            else
                CHECK((number(row[2]) == number(row[3]) || number(row[2]) - number(row[3]) > 4));
        }
    }
}

TEST_CASE("in the CSV a hidden figure is blank with a flag beside it and on paper it is [c]") {
    Story story;
    auto referral = story.caution("2026-10-02");
    auto woman = story.book.womanOf(referral);
    woman.studyId = QStringLiteral("K7QM-D2XA");
    story.keep(woman);
    Grant grant;
    grant.referral = referral.id;
    grant.on = day("2026-10-10");
    grant.category = GrantCategory::Food;
    grant.amount = {1250, 1};
    story.keep(grant);
    const auto made = publicReturn(story.book, "2026-10");
    const auto text = csv(made, "grants");
    CHECK(text.find("category,grants,grants_flag,women,women_flag,amount,amount_flag\r\n"
                    "food,,c,,c,,c\r\nenergy,0,,0,,0.00,\r\n") == 0);
    CHECK(made.table("grants")->printed(0, 3) == QStringLiteral("[c]"));
}

TEST_CASE("the centre's own threshold holds") {
    Story story;
    Centre centre;
    centre.smallCount = 1;
    story.keep(centre);
    for (int i = 0; i < 3; ++i) {
        auto referral = story.caution("2026-10-02", ("R-" + std::to_string(i)).c_str());
        auto woman = story.book.womanOf(referral);
        woman.studyId = QStringLiteral("K7QM-D2X%1").arg(i);
        story.keep(woman);
    }
    const auto made = publicReturn(story.book, "2026-10");
    CHECK(cell(made, "throughput", "2026-10", "referrals_received") == "3");
}
