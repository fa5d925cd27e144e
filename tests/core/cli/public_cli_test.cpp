// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_records.h"
#include "tests/support/core/cli.h"
#include "tests/support/core/test_folder.h"

#include <QDate>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

TEST_CASE("the public version is written in the style asked for or refused in words") {
    const Cli cli;
    REQUIRE(cli.run("demo d.ninefold --women 60 --seed 5").status == 0);
    const auto lastMonth = QDate::currentDate().addMonths(-1).toString(QStringLiteral("yyyy-MM"));
    const auto returned = [&](const QString& out, const QStringList& more) {
        return cli.run(QStringList{QStringLiteral("return"), QStringLiteral("d.ninefold"),
                                   QStringLiteral("--period"), lastMonth, QStringLiteral("--out"),
                                   out} +
                       more);
    };
    const auto isPublic = QStringLiteral("--public");
    const auto style = QStringLiteral("--suppression");
    REQUIRE(returned(QStringLiteral("standard"), {isPublic}).status == 0);
    REQUIRE(returned(QStringLiteral("nhs"), {isPublic, style, QStringLiteral("nhs")}).status == 0);
    const auto standard = filesOf(cli.path("standard"));
    const auto nhs = filesOf(cli.path("nhs"));
    CHECK_FALSE(standard.contains(QStringLiteral("cases.csv")));
    CHECK(standard[QStringLiteral("codebook.csv")].contains("Hidden: 1 to 4, or"));
    CHECK(nhs[QStringLiteral("codebook.csv")].contains("Hidden: 1 to 7, or"));
    CHECK(nhs[QStringLiteral("return.html")].contains("nearest 5"));

    const auto rows = csv::recordsOf(nhs[QStringLiteral("throughput.csv")].toStdString());
    REQUIRE(rows);
    int hidden = 0;
    for (size_t i = 1; i < rows->front().size(); i += 2) {
        const auto& text = rows->back()[i];
        INFO(rows->front()[i] << ": " << text);
        hidden += rows->back()[i + 1] == "c" ? 1 : 0;
        CHECK((text.empty() || std::stoi(text) % 5 == 0));
        CHECK(text.empty() == (rows->back()[i + 1] == "c"));
    }
    CHECK(hidden > 0);

    const auto unknown = returned(QStringLiteral("more"), {isPublic, style, QStringLiteral("few")});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("--suppression is standard or nhs, not “few”."));
    const auto alone = returned(QStringLiteral("more"), {style, QStringLiteral("nhs")});
    CHECK(alone.status == 2);
    CHECK(alone.err.contains("--suppression needs --public."));
}
