// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/combine.h"
#include "core/returns/return_files.h"
#include "tests/support/core/returns.h"
#include "tests/support/core/test_folder.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A centre with one caution and no appointment.
Casebook centreCalled(const char* name) {
    Story story;
    auto woman = story.book.womanOf(story.caution("2026-10-02"));
    woman.studyId = u"K7QM-D2XA"_qs;
    story.keep(woman);
    Centre centre;
    centre.name = QString::fromUtf8(name);
    story.keep(centre);
    return story.book;
}

} // namespace

TEST_CASE("a number that stands in no file stops the adding up unless something tells it") {
    const auto definition = [](const char* parts) {
        const auto read = readDefinition(
            QByteArray(R"({"id": "ours", "version": "1", "title": "T", "tables": [{"name": "t",
              "title": "T", "note": "N", "columns": [
                {"name": "disposal", "label": "D", "definition": "D", "codes": "disposal",
                 "only": ["CC"]},
                {"name": "came", "label": "C", "definition": "C", "count": "attended_count > 0"},
                {"name": "did_not", "label": "N", "definition": "N", "count": "attended_count = 0"},
                {"name": "percent", "label": "P", "definition": "P", "percent": ["came", "both"]},
                {"name": "both", "count": "1", "shown": false)") +
                parts + "}]}]}",
            u"ours.json"_qs);
        REQUIRE(read);
        return *read;
    };
    const auto refusal = [&](const char* parts, const char* one, const char* other) {
        const TestFolder place;
        std::vector<ReturnSet> sets;
        for (const auto* name : {one, other}) {
            ReturnRequest request;
            request.period = *parsePeriod(u"2026-10"_qs);
            request.today = day("2027-01-01");
            const auto made = workOutReturn(centreCalled(name), definition(parts), request);
            REQUIRE(made);
            const auto folder = place.path(QString::fromUtf8(name));
            const auto files = filesOfReturn(*made, {}, [](const print::Document&) {
                return Result<QByteArray>(QByteArray("%PDF"));
            });
            REQUIRE(files);
            REQUIRE(writeFolderOf(*files, folder).ok());
            sets.push_back(*readReturnSet(folder));
        }
        const auto added = addUpReturns(sets, definition(parts), {});
        return added ? csvOf(added->tables[0]).toStdString() : added.failure().text.toStdString();
    };
    CHECK(refusal("", "A", "B")
              .find("A/t.csv, line 2: table “t” cannot be added up: the number "
                    "“both” is worked out from stands in no file of the return.") !=
          std::string::npos);
    CHECK(refusal(R"(, "parts": ["came", "did_not"])", "A", "B") ==
          "centre,disposal,came,did_not,percent\r\nA,CC,0,1,0.0\r\nB,CC,0,1,0.0\r\n"
          "all,CC,0,2,0.0\r\n");
}

TEST_CASE("parts and tables of the cases are checked when a definition is read") {
    const auto refusal = [](const char* table, const char* hidden) {
        const auto read = readDefinition(
            QByteArray(R"({"id": "a", "version": "1", "title": "T", "tables": [{"name": "t",
              "title": "T", "note": "N", )") +
                table + R"("columns": [
                {"name": "disposal", "label": "D", "definition": "D", "codes": "disposal"},
                {"name": "n", "label": "N", "definition": "N", "count": "1"},
                {"name": "m", )" +
                hidden + "}]}]}",
            u"a.json"_qs);
        return read ? "not refused" : read.failure().text.toStdString();
    };
    CHECK(refusal("", R"("count": "1", "shown": false, "parts": ["n"])") == "not refused");
    CHECK(refusal("", R"("count": "1", "shown": false, "parts": ["x"])")
              .find("column “m”: “x” is no other column of the table that counts") !=
          std::string::npos);
    CHECK(refusal("", R"("count": "1", "shown": false, "parts": ["h"]}, {"name": "h",
                          "label": "H", "definition": "H", "count": "1", "shown": false)")
              .find("column “m”: “h” is no count that is shown") != std::string::npos);
    CHECK(refusal("", R"("percent": ["n", "n"], "shown": false, "parts": ["n"])")
              .find("only a column that counts has “parts”") != std::string::npos);
    CHECK(refusal(R"("from_cases": true, )", R"("count": "1", "shown": false)")
              .find("this needs a table with facts") != std::string::npos);
}
