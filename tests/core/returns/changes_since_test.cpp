// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/returns/kept_files.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>
#include <random>

using namespace ninefold;
using namespace ninefold::test;

namespace {

Result<QByteArray> paperAlone(const print::Document&) {
    return QByteArray("%PDF");
}

std::vector<FileOfReturn> filesOf(const Return& made) {
    return *filesOfReturn(made, {QStringLiteral("Hanna"), {}}, paperAlone);
}

std::vector<std::string> told(const std::vector<CellDifference>& differences) {
    std::vector<std::string> out;
    for (const auto& one : differences)
        out.push_back(toUtf8(
            QStringList{fromUtf8(one.table), one.row, one.columnLabel, one.then, one.now}.join(
                u'|')));
    return out;
}

std::vector<const SubmittedFile*> pointersTo(const std::vector<SubmittedFile>& parts) {
    std::vector<const SubmittedFile*> out;
    for (const auto& part : parts)
        out.push_back(&part);
    return out;
}

ReturnTable needs() {
    ReturnTable table;
    table.name = "needs";
    table.title = QStringLiteral("Needs");
    Column pathway;
    pathway.name = "pathway";
    pathway.type = ColumnType::Code;
    pathway.codes = {{"P1", QStringLiteral("Accommodation"), {}},
                     {"P2", QStringLiteral("Skills"), {}}};
    Column low;
    low.name = "low";
    low.type = ColumnType::Integer;
    low.label = QStringLiteral("Low");
    Column share;
    share.name = "share";
    share.type = ColumnType::Decimal;
    share.label = QStringLiteral("Per cent");
    table.columns = {pathway, low, share};
    return table;
}

void addRow(ReturnTable& table, const char* pathway, const char* low, const char* share) {
    table.rows.push_back({{pathway}, {low}, {share}});
}

} // namespace

TEST_CASE("cells that differ are told in words and rows that came or went as such") {
    auto then = needs();
    addRow(then, "P1", "3", "30.0");
    addRow(then, "P2", "1", "");
    addRow(then, "P2", "7", "");
    auto now = needs();
    addRow(now, "P2", "1", "10.0");
    addRow(now, "P9", "0", "");
    now.rows[0][2].ratio = 0;
    now.ratios = {{Ratio::Kind::Percent, 1, 10}};
    CHECK(told(changesSince({then}, {now})) ==
          std::vector<std::string>{
              "needs|Skills|Per cent||10.0\u00a0%", "needs|P9|||this row is new",
              "needs|Accommodation|||this row is gone", "needs|Skills|||this row is gone"});
    CHECK(changesSince({then}, {then}).empty());
    CHECK(changesSince({now}, {now}).empty());
}

TEST_CASE("a percentage that was kept reads as the one it is compared with") {
    auto then = needs();
    addRow(then, "P1", "3", "30.0");
    auto now = then;
    now.rows[0][2] = {"40.0", 0};
    now.ratios = {{Ratio::Kind::Percent, 4, 10}};
    CHECK(told(changesSince({then}, {now})) ==
          std::vector<std::string>{"needs|Accommodation|Per cent|30.0\u00a0%|40.0\u00a0%"});
}

TEST_CASE("what another definition has not is not a difference") {
    auto then = needs();
    addRow(then, "P1", "3", "30.0");
    auto now = then;
    now.columns[1].name = "lower";
    auto other = now;
    other.name = "needs_again";
    CHECK(changesSince({then}, {now, other}).empty());
}

TEST_CASE("the tables of a folder are read back and differ from themselves in nothing") {
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    const auto made = mopacReturn(randomRecords(seed, 40), "2026-10");
    const auto tables = tablesOf(filesOf(made), made.tables);
    REQUIRE(tables);
    REQUIRE(tables->size() == made.tables.size());
    for (size_t i = 0; i < tables->size(); ++i) {
        INFO((*tables)[i].name);
        CHECK(csvOf((*tables)[i]) == csvOf(made.tables[i]));
        CHECK((*tables)[i].title == made.tables[i].title);
    }
    CHECK(told(changesSince(*tables, made.tables)).empty());
    // By the code book alone, as after a definition that has other tables.
    const auto alone = tablesOf(filesOf(made), {});
    REQUIRE(alone);
    CHECK(told(changesSince(*alone, made.tables)).empty());
}

TEST_CASE("hidden cells of a public version are read back as hidden") {
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-10"));
    request.today = day("2027-10-01");
    request.isPublic = true;
    const auto made =
        workOutReturn(randomRecords(5, 25), *builtInDefinition(QStringLiteral("mopac")), request);
    REQUIRE(made);
    const auto tables = tablesOf(filesOf(*made), made->tables);
    REQUIRE(tables);
    size_t hidden = 0;
    for (const auto& table : *tables)
        for (const auto& row : table.rows)
            hidden += static_cast<size_t>(std::count_if(
                row.begin(), row.end(), [](const Cell& cell) { return cell.hidden; }));
    CHECK(hidden > 10);
    CHECK(told(changesSince(*tables, made->tables)).empty());
}

TEST_CASE("a file is kept in parts and comes back byte for byte") {
    std::mt19937 random(3);
    QByteArray noise(700'000, '\0');
    for (auto& byte : noise)
        byte = static_cast<char>(random());
    for (const auto& bytes : {QByteArray(), QByteArray("a,b\r\n"), noise}) {
        auto parts = partsOf({QStringLiteral("needs.csv"), bytes, -1});
        CHECK(parts.size() == (bytes.size() > 1000 ? 5 : 1));
        for (const auto& part : parts)
            CHECK(part.content.size() <= longestPart);
        std::reverse(parts.begin(), parts.end());
        const auto file = fileOf(pointersTo(parts));
        REQUIRE(file);
        CHECK(file->name == QStringLiteral("needs.csv"));
        CHECK(file->bytes == bytes);
    }
}

TEST_CASE("a file whose name leads out of its folder is not given back") {
    const auto* name = GENERATE("../needs.csv", "/etc/passwd", "..", "", ".profile", "a\\b", "a b");
    CAPTURE(name);
    CHECK_FALSE(fileOf(pointersTo(partsOf({QString::fromUtf8(name), QByteArray("x"), -1}))));
}

TEST_CASE("a part that is missing or altered is told by the name of its file") {
    const auto whole = partsOf({QStringLiteral("needs.csv"), QByteArray("pathway,low\r\n"), -1});
    const auto wrong = GENERATE(range(0, 5));
    auto parts = whole;
    auto& part = parts.front();
    switch (wrong) {
    case 0:
        part.part = 2;
        break;
    case 1:
        part.content.chop(8);
        break;
    case 2:
        part.content = QStringLiteral("no base 64 at all!");
        break;
    case 3:
        part.content = partsOf({QString(), QByteArray("pathway,low\n"), -1}).front().content;
        break;
    default:
        part.content = QStringLiteral("/////3icAwAAAAAB"); // says that it is 4 GB long
    }
    CAPTURE(wrong);
    const auto file = fileOf(pointersTo(parts));
    REQUIRE_FALSE(file);
    CHECK(file.failure().kind == Failure::Kind::Damaged);
    CHECK(file.failure().text.contains(QStringLiteral("needs.csv")));
}
