// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/returns/definition.h"
#include "core/returns/workings.h"
#include "tests/support/core/returns.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A definition of one table whose lines are `inside`.
QByteArray definitionOf(const QByteArray& inside) {
    return "{\"id\": \"own\", \"version\": \"1\", \"title\": \"Our own\", \"tables\": [\n"
           "{\"name\": \"ages\", \"title\": \"Ages\", \"note\": \"All referrals.\",\n" +
           inside + "}\n]}\n";
}

QByteArray columnsOf(const QByteArray& figure) {
    return definitionOf("\"columns\": [\n"
                        "{\"name\": \"age_band\", \"label\": \"Age\", \"definition\": \"Age\", "
                        "\"codes\": \"age_band\"},\n"
                        "{\"name\": \"many\", \"label\": \"Many\", \"definition\": \"How many\", " +
                        figure + "}]");
}

QString faultOf(const QByteArray& json) {
    const auto read = readDefinition(json, QStringLiteral("own.json"));
    return read.ok() ? QStringLiteral("no fault") : read.failure().text;
}

} // namespace

TEST_CASE("every definition that comes with the program reads without a fault") {
    for (const auto& id : builtInDefinitions()) {
        const auto read = builtInDefinition(id);
        INFO(id.toStdString() << (read.ok() ? "" : ": " + read.failure().text.toStdString()));
        REQUIRE(read.ok());
        CHECK(read->id == id.toStdString());
    }
    CHECK_FALSE(builtInDefinition(QStringLiteral("probation")).ok());
}

TEST_CASE("a commissioner's definition counts what it says") {
    const auto definition =
        readDefinition(definitionOf(R"("total": true, "where": "accepted = 'yes'", "columns": [
            {"name": "age_band", "label": "Age", "definition": "Age", "codes": "age_band",
             "only": ["25-34", "unknown"]},
            {"name": "many", "label": "Many", "definition": "How many", "count": "1"},
            {"name": "attended", "label": "Attended", "definition": "At least one",
             "count": "attended_count >= 1"},
            {"name": "share", "label": "Share", "definition": "Of many",
             "percent": ["attended", "many"]},
            {"name": "low", "label": "From", "definition": "95 %", "lower": ["attended", "many"]},
            {"name": "high", "label": "To", "definition": "95 %", "upper": ["attended", "many"]},
            {"name": "each", "label": "Each", "definition": "Appointments each",
             "mean": ["appointments", "many"]},
            {"name": "appointments", "sum": "attended_count", "shown": false}])"),
                       QStringLiteral("own.json"));
    if (!definition)
        FAIL(definition.failure().text.toStdString());
    Story story;
    const auto referral = story.caution("2026-10-02");
    auto woman = story.book.womanOf(referral);
    woman.studyId = QStringLiteral("K7QM-D2XA");
    woman.dateOfBirth = day("1996-05-05");
    story.keep(woman);
    story.appointment(referral, "2026-10-05T10:00", AppointmentOutcome::Attended);
    story.appointment(referral, "2026-10-12T10:00", AppointmentOutcome::Attended);
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-10"));
    request.today = day("2026-11-03");
    const auto made = workOutReturn(story.book, *definition, request);
    REQUIRE(made.ok());
    CHECK(csv(*made, "ages") == "age_band,many,attended,share,low,high,each\r\n"
                                "25-34,1,1,100.0,20.7,100.0,2.00\r\n"
                                "unknown,0,0,,,,\r\n"
                                "total,1,1,100.0,20.7,100.0,2.00\r\n");
    CHECK(made->tables[0].words(2, 0) == QStringLiteral("All"));
}

TEST_CASE("a fault of a definition is told with file and line and place and what may stand there") {
    struct Fault {
        QByteArray json;
        std::vector<const char*> told;
    };
    const std::vector<Fault> faults{
        {"{\n\"id\": \"x\",,\n}", {"own.json, line 2", "not JSON"}},
        {"[]", {"own.json, line 1", "object"}},
        {"{}", {"“id” must be a text"}},
        {"{\"id\": \"x\", \"version\": \"1\", \"title\": \"X\",\n\"table\": []}",
         {"line 2", "“table” means nothing here", "tables"}},
        {definitionOf("\"facts\": [\"study_id\",\n\"height\"]"),
         {"line 4", "table “ages”", "no fact “height”"}},
        {definitionOf("\"of\": \"women\", \"columns\": []"),
         {"line 3", "“women”", "referrals, needs, characteristics, activities"}},
        {definitionOf("\"rows\": \"all\", \"columns\": []"), {"every, occurring"}},
        {columnsOf("\"counts\": \"1\""),
         {"line 5", "column “many”", "“counts” means nothing here", "count, women, sum"}},
        {columnsOf("\"count\": \"height > 3\""),
         {"line 5", "column “many”", "there is no “height” in “height > 3”", "row.age_band",
          "last_day", "coalesce"}},
        {columnsOf("\"count\": \"age_band = '65+'\""),
         {"line 5", "“age_band” can be the row’s", "write row.age_band or it.age_band"}},
        {columnsOf("\"count\": \"accepted = \""), {"line 5", "syntax error"}},
        {columnsOf("\"percent\": [\"many\", \"of\"]"), {"line 5", "“many” is no column"}},
        {columnsOf("\"percent\": \"many\""), {"line 5", "needs two columns"}},
        {columnsOf("\"codes\": \"colours\""), {"line 5", "no code list “colours”", "age_band"}},
        {columnsOf("\"label2\": \"x\""), {"“label2” means nothing here"}},
        {columnsOf("\"shown\": \"no\", \"count\": \"1\""), {"“shown” must be true or false"}},
    };
    for (const auto& [json, told] : faults) {
        const auto text = faultOf(json);
        INFO(text.toStdString());
        for (const auto* words : told) {
            INFO(words);
            CHECK(text.contains(QString::fromUtf8(words)));
        }
    }
}

TEST_CASE("a definition can read the facts and nothing else") {
    constexpr auto* endless = "(WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                              "SELECT max(x) FROM n) > 0";
    for (const auto* sql : {"random() > 0", "load_extension('x') = 1", "date('now') > received_on",
                            "date() > received_on", "CURRENT_DATE > received_on",
                            "(SELECT count(name) FROM sqlite_master) > 0",
                            "zeroblob(1000000000) = 1", endless, "sqlcipher_export('main') = 1"}) {
        const auto text = faultOf(columnsOf(QByteArray("\"count\": \"") + sql + "\""));
        INFO(sql << ": " << text.toStdString());
        CHECK((text.contains(QStringLiteral("not allowed")) ||
               text.contains(QStringLiteral("clock")) || text.contains(QStringLiteral("no such"))));
    }
}

TEST_CASE("a question that goes on for ever is stopped") {
    const auto definition = readDefinition(
        columnsOf("\"count\": \"(SELECT count(*) FROM needs a, needs b, needs c, needs d) > 0\""),
        QStringLiteral("own.json"));
    REQUIRE(definition.ok());
    const auto book = demoCaseload(30, 3, day("2026-11-10"));
    const Period days{day("2026-10-01"), day("2026-10-31")};
    auto workings = Workings::begin(book, casesAtDay(book, days), days, *definition);
    REQUIRE(workings.ok());
    workings->bench().setLimits({2'000'000, 1000});
    const auto made = workings->table(0);
    REQUIRE_FALSE(made.ok());
    CHECK(made.failure().text.contains(QStringLiteral("table “ages”"), Qt::CaseInsensitive));
    CHECK(made.failure().text.contains(QStringLiteral("takes too long")));
    const auto cancelled = workings->table(0, [](int, int) { return false; });
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.failure().kind == Failure::Kind::Cancelled);
}

TEST_CASE("more rows than a table may have are refused") {
    const auto definition =
        readDefinition(definitionOf("\"facts\": [\"study_id\"]"), QStringLiteral("own.json"));
    REQUIRE(definition.ok());
    const auto book = demoCaseload(30, 3, day("2026-11-10"));
    const Period days{day("2026-10-01"), day("2026-10-31")};
    auto workings = Workings::begin(book, casesAtDay(book, days), days, *definition);
    REQUIRE(workings.ok());
    workings->bench().setLimits({2'000'000, 5});
    const auto made = workings->table(0);
    REQUIRE_FALSE(made.ok());
    CHECK(made.failure().text.contains(QStringLiteral("more than 5 rows")));
}

TEST_CASE("the worked example of the guide to definitions works") {
    QFile file(QStringLiteral(NINEFOLD_SOURCE_DIR "/resources/returns/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto guide = file.readAll();
    const auto begin = guide.indexOf("```json") + 7;
    const auto json = guide.mid(begin, guide.indexOf("```", begin) - begin);
    const auto definition = readDefinition(json, QStringLiteral("README.md"));
    if (!definition)
        FAIL(definition.failure().text.toStdString());
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-27-Q2"));
    request.today = day("2026-11-10");
    const auto made = workOutReturn(demoCaseload(60, 5, day("2026-11-10")), *definition, request);
    if (!made)
        FAIL(made.failure().text.toStdString());
    const auto& rows = made->tables[0].rows;
    REQUIRE(rows.size() > 3);
    CHECK((rows.size() - 1) % 3 == 0);
    int sum = 0;
    for (size_t row = 0; row + 1 < rows.size(); ++row)
        sum += std::stoi(rows[row][2].text);
    CHECK(rows.back()[0].text == "total");
    CHECK(rows.back()[2].text == std::to_string(sum));
    CHECK(sum > 0);
}

TEST_CASE("a sentence names figures that are there and is left out where one is blank") {
    const auto of = [](const QByteArray& sentence) {
        auto json = columnsOf("\"count\": \"1\"");
        json.replace("\n]}\n", "\n], \"sentences\": [\n\"" + sentence + "\"]}\n");
        return json;
    };
    CHECK(faultOf(of("{ages/25-34/many} of {ages/unknown/many}.")) == QStringLiteral("no fault"));
    for (const auto* wrong : {"{age/25-34/many}", "{ages/25-34/few}", "{ages/25-35/many}",
                              "{ages/many}", "{ages/25-34/age_band}", "{}"}) {
        const auto text = faultOf(of(wrong));
        INFO(wrong << ": " << text.toStdString());
        CHECK(text.startsWith(QStringLiteral("own.json, line 7: ")));
    }

    const auto impact = *builtInDefinition(QStringLiteral("impact"));
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-27-Q2"));
    request.today = day("2026-11-10");
    const auto nobody = *workOutReturn(Casebook(), impact, request);
    CHECK(nobody.sentences ==
          QStringList{QStringLiteral(
              "0 referrals were supported: accepted, and at least one appointment attended.")});
    const auto made = *workOutReturn(demoCaseload(160, 9, day("2026-11-10")), impact, request);
    CHECK(made.sentences.size() >= 7);
    const auto* summary = made.table("summary");
    CHECK(made.sentences[2] ==
          summary->printed(2, 3) + QStringLiteral(" had four or more needs of the nine."));
}
