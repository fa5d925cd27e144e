// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/returns/insights.h"
#include "core/returns/printed_chart.h"
#include "core/returns/printed_insights.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>
#include <map>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Insights insightsOf(const Casebook& book, const char* period, const InsightsFilter& filter = {},
                    const char* today = "2026-11-10") {
    auto made =
        Insights::workOut(book, *parsePeriod(QString::fromLatin1(period)), day(today), filter, {});
    if (!made)
        FAIL(made.failure().text.toStdString());
    return std::move(*made);
}

const ReturnTable& tableOf(const Insights& insights, std::string_view name) {
    for (const auto& table : insights.tables())
        if (table.name == name)
            return table;
    FAIL("no table " << name);
    return insights.tables().front();
}

/// A figure of the row with that first key.
std::string figure(const Insights& insights, std::string_view name, std::string_view key,
                   std::string_view column) {
    const auto& table = tableOf(insights, name);
    for (const auto& row : table.rows)
        if (row.front().text == key)
            return row[static_cast<size_t>(table.column(column))].text;
    FAIL("no row " << key);
    return {};
}

} // namespace

TEST_CASE("every table of Insights has a chart and says who is counted") {
    const auto& definition = insightsDefinition();
    CHECK(definition.tables.size() == 8);
    for (const auto& table : definition.tables) {
        INFO(table.frame.name);
        CHECK(table.frame.chart.kind != ChartColumns::Kind::None);
        CHECK_FALSE(table.frame.note.isEmpty());
    }
}

TEST_CASE("a figure that Insights shares with the returns is the same there") {
    const auto book = demoCaseload(160, 5, day("2026-11-10"));
    const auto insights = insightsOf(book, "2025-26");
    const auto mopac = mopacReturn(book, "2025-26");
    struct Same {
        const char *table, *column, *there, *columnThere;
    };
    const Same same[] = {
        {"take_up", "received", "throughput", "referrals_received"},
        {"take_up", "accepted", "throughput", "accepted"},
        {"take_up", "first_attended", "throughput", "first_attended"},
        {"take_up", "second_attended", "throughput", "second_qualifying"},
        {"take_up", "condition_met", "throughput", "complied"},
        {"take_up", "closed", "throughput", "closed"},
        {"take_up", "open_at_end", "throughput", "open_at_end"},
        {"needs", "high", "needs", "high"},
        {"needs", "with_need", "needs", "with_need"},
        {"needs", "percent", "needs", "percent_with_need"},
        {"change", "pairs", "needs", "pairs"},
        {"change", "mean_change", "needs", "mean_change"},
        {"duration", "open", "duration", "open"},
        {"duration", "closed", "duration", "closed"},
        {"rearrest", "referrals", "rearrest", "referrals"},
        {"rearrest", "percent", "rearrest", "percent_rearrested"},
    };
    for (const auto& [table, column, there, columnThere] : same)
        for (const auto& row : tableOf(insights, table).rows) {
            const auto& key = row.front().text;
            INFO(table << ' ' << column << ' ' << key);
            CHECK(figure(insights, table, key, column) == cell(mopac, there, key, columnThere));
        }
}

TEST_CASE("the steps and the waits of Insights are those counted case by case") {
    const auto book = demoCaseload(160, 9, day("2026-11-10"));
    const auto insights = insightsOf(book, "2025-26");
    const Period days{day("2025-04-01"), day("2026-03-31")};
    std::map<std::string, int> steps, contact, appointment;
    const auto band = [](std::optional<qint64> wait) {
        const std::pair<qint64, const char*> bands[] = {
            {0, "same_day"}, {1, "day_1"}, {3, "days_2_3"}, {7, "days_4_7"}, {14, "days_8_14"}};
        if (!wait)
            return "not_yet";
        for (const auto& [last, code] : bands)
            if (*wait <= last)
                return code;
        return "days_15";
    };
    for (const auto& one : casesAtDay(book, days)) {
        const auto& referral = *one.referral;
        if (referral.receivedOn >= days.from && referral.receivedOn <= days.to) {
            ++steps["referred"];
            steps["accepted"] += one.accepted;
            steps["contacted"] +=
                one.accepted && (one.firstContactOn.isValid() || one.attendedCount > 0);
            steps["first"] += one.accepted && one.attendedCount > 0;
            steps["second"] += one.accepted && one.attendedCount > 1;
        }
        if (!one.accepted || referral.decidedOn < days.from || referral.decidedOn > days.to)
            continue;
        ++contact[band(one.contactDays)];
        ++appointment[band(one.firstAttendedOn.isValid()
                               ? std::optional(referral.decidedOn.daysTo(one.firstAttendedOn))
                               : std::nullopt)];
    }
    for (const auto& row : tableOf(insights, "steps").rows)
        CHECK(row[1].text == std::to_string(steps[row[0].text]));
    for (const auto& row : tableOf(insights, "wait_contact").rows)
        CHECK(row[1].text == std::to_string(contact[row[0].text]));
    for (const auto& row : tableOf(insights, "wait_appointment").rows)
        CHECK(row[1].text == std::to_string(appointment[row[0].text]));
    CHECK(steps["referred"] > 50);
    CHECK(contact["not_yet"] < steps["accepted"]);
}

TEST_CASE("a filter lets in what it names and the rest is counted") {
    const auto book = demoCaseload(160, 5, day("2026-11-10"));
    const auto whole = insightsOf(book, "2025-26");
    CHECK(whole.looked() == whole.all());
    const auto holder = std::find_if(book.all<Referral>().begin(), book.all<Referral>().end(),
                                     [](const Referral& one) { return bool(one.keyworker); })
                            ->keyworker;
    InsightsFilter disposal, bcu, tier, keyworker, nobody;
    disposal.disposal = Disposal::ConditionalCaution;
    bcu.bcu = Bcu::CentralNorth;
    tier.tier = Tier::Two;
    keyworker.keyworker = holder;
    nobody.keyworker = Id<Worker>();
    for (const auto& filter : {disposal, bcu, tier, keyworker, nobody}) {
        auto some = insightsOf(book, "2025-26", filter);
        size_t admitted = 0;
        int received = 0;
        for (const auto& referral : book.all<Referral>()) {
            const bool isIn = referral.receivedOn <= day("2026-03-31") && filter.admits(referral);
            admitted += isIn;
            received += isIn && referral.receivedOn >= day("2025-04-01");
        }
        CHECK(some.looked() == admitted);
        CHECK(some.looked() < some.all());
        CHECK(some.all() == whole.all());
        CHECK(figure(some, "steps", "referred", "referrals") == std::to_string(received));
        const auto behind = some.behind("steps", 0, "referrals");
        REQUIRE(behind.ok());
        for (const auto id : *behind)
            CHECK(filter.admits(*book.find(id)));
    }
}

TEST_CASE("a period that goes on is looked at up to today and one to come is not") {
    const auto book = demoCaseload(20, 5, day("2026-11-10"));
    CHECK(insightsOf(book, "2026-27").asAt() == day("2026-11-10"));
    CHECK(insightsOf(book, "2026-10").asAt() == day("2026-10-31"));
    const auto early =
        Insights::workOut(book, *parsePeriod(QStringLiteral("2027-01")), day("2026-11-10"), {}, {});
    REQUIRE_FALSE(early.ok());
    CHECK(early.failure().text.contains(QStringLiteral("has not begun")));
}

TEST_CASE("Insights of an empty caseload are noughts and blanks") {
    const Casebook book;
    auto insights = insightsOf(book, "2026-10");
    CHECK(insights.all() == 0);
    CHECK(figure(insights, "steps", "referred", "referrals") == "0");
    CHECK(figure(insights, "steps", "accepted", "percent").empty());
}

TEST_CASE("on paper each chart of Insights stands above its table on a page of its own") {
    const auto book = demoCaseload(60, 5, day("2026-11-10"));
    const auto insights = insightsOf(book, "2025-26");
    const auto paper =
        printedInsights(insights.tables(),
                        {book.centre().name, QStringLiteral("April 2025 to March 2026"),
                         QStringLiteral("All 60 referrals")},
                        {QStringLiteral("Hanna Lindqvist"), QDateTime()});
    const auto count = [&](auto isWanted) {
        return std::count_if(paper.blocks.begin(), paper.blocks.end(), isWanted);
    };
    using Block = print::Block;
    CHECK(count([](const Block& block) { return std::holds_alternative<print::NewPage>(block); }) ==
          8);
    CHECK(count([](const Block& block) { return std::holds_alternative<print::Table>(block); }) ==
          8);
    for (size_t i = 0; i + 1 < paper.blocks.size(); ++i)
        if (std::holds_alternative<print::Table>(paper.blocks[i + 1]))
            CHECK_FALSE(std::holds_alternative<print::Paragraph>(paper.blocks[i])); // a chart
}

TEST_CASE("a chart tells the rows that its bars are of and leaves out other kinds of row") {
    const auto book = demoCaseload(60, 5, day("2026-11-10"));
    const auto mopac = mopacReturn(book, "2025-26");
    const auto definition = *builtInDefinition(QStringLiteral("impact"));
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2025-26"));
    request.today = day("2026-11-10");
    const auto impact = workOutReturn(book, definition, request);
    REQUIRE(impact.ok());
    const auto& summary = *impact->table("summary");
    const auto chart = chartOf(summary);
    REQUIRE(chart);
    const auto& shares = std::get<print::Shares>(chart->shape);
    REQUIRE(shares.rows.size() == chart->rows.size());
    CHECK(shares.rows.size() < summary.rows.size()); // the number and the means are no shares
    for (size_t i = 0; i < chart->rows.size(); ++i)
        CHECK(shares.rows[i].label == summary.printed(chart->rows[i], 0));
    CHECK_FALSE(chartOf(*mopac.table("grants")));
}
