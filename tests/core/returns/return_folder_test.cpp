// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return_files.h"
#include "core/returns/return_folder.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

ReturnMaker madeByHanna(const char* madeAt = "2026-11-22T14:05:09Z") {
    return {QStringLiteral("Hanna Lindqvist"),
            QDateTime::fromString(QString::fromLatin1(madeAt), Qt::ISODate)};
}

Result<QByteArray> noPaper(const print::Document&) {
    return QByteArray("%PDF");
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

TEST_CASE("the folder holds every table with its metadata and a manifest that tells them all") {
    const QTemporaryDir place;
    const auto folder = place.filePath(QStringLiteral("october"));
    const auto made = mopacReturn(randomRecords(7, 30), "2026-10");
    REQUIRE(writeReturn(made, madeByHanna(), folder, noPaper).ok());

    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() == 14 * 2 + 3);
    const auto manifest =
        QJsonDocument::fromJson(bytesOf(folder + QStringLiteral("/manifest.json"))).object();
    CHECK(manifest[u"as_at"_qs].toString() == u"2026-10-31"_qs);
    CHECK(manifest[u"made_at"_qs].toString() == u"2026-11-22T14:05:09Z"_qs);
    CHECK(manifest[u"provisional"_qs].toBool() == false);
    CHECK(manifest[u"period"_qs].toObject()[u"label"_qs].toString() == u"October 2026"_qs);
    CHECK(manifest[u"definition"_qs].toObject()[u"id"_qs].toString() == u"mopac"_qs);
    QStringList told;
    for (const auto& value : manifest[u"files"_qs].toArray()) {
        const auto file = value.toObject();
        const auto name = file[u"name"_qs].toString();
        const auto bytes = bytesOf(folder + u'/' + name);
        told << name;
        INFO(name.toStdString());
        CHECK(file[u"bytes"_qs].toInt() == bytes.size());
        CHECK(file[u"sha256"_qs].toString().toLatin1() ==
              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        CHECK(file.contains(u"rows"_qs) == name.endsWith(u".csv"_qs));
        if (name.endsWith(u".csv"_qs))
            CHECK(file[u"rows"_qs].toInt() == bytes.count("\r\n") - 1);
    }
    told << u"manifest.json"_qs;
    told.sort();
    auto all = names;
    all.sort();
    CHECK(told == all);
}

TEST_CASE("the same data give the same bytes but for the moment it was made") {
    const auto book = randomRecords(11, 20);
    const auto one = mopacReturn(book, "2026-10");
    const auto again = mopacReturn(book, "2026-10");
    for (size_t i = 0; i < one.tables.size(); ++i) {
        CHECK(csvOf(one.tables[i]) == csvOf(again.tables[i]));
        CHECK(csvMetadataOf(one, one.tables[i]) == csvMetadataOf(again, again.tables[i]));
    }
    CHECK(htmlOf(one, madeByHanna()) == htmlOf(again, madeByHanna()));
    CHECK(htmlOf(one, madeByHanna()) != htmlOf(one, madeByHanna("2026-11-22T14:06:09Z")));
    CHECK(manifestOf(one, madeByHanna(), {}) == manifestOf(again, madeByHanna(), {}));
}

TEST_CASE("a folder that holds something is refused and stays as it is") {
    const QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("letter.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto written =
        writeReturn(mopacReturn(Casebook(), "2026-10"), madeByHanna(), place.path(), noPaper);
    REQUIRE_FALSE(written.ok());
    CHECK(written.failure().kind == Failure::Kind::Input);
    CHECK(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"letter.txt"_qs});
}

TEST_CASE("when the paper cannot be drawn nothing is written") {
    const QTemporaryDir place;
    const auto folder = place.filePath(QStringLiteral("october"));
    const auto written =
        writeReturn(mopacReturn(Casebook(), "2026-10"), madeByHanna(), folder,
                    [](const print::Document&) -> Result<QByteArray> {
                        return Failure{Failure::Kind::Input, QStringLiteral("no paper")};
                    });
    CHECK_FALSE(written.ok());
    CHECK_FALSE(QDir(folder).exists());
}

TEST_CASE("the code book has a line for every column of the thirteen tables") {
    const auto made = mopacReturn(Casebook(), "2026-10");
    const auto book = codebookOf(made);
    size_t columns = 0;
    for (const auto& table : made.tables)
        columns += table.columns.size();
    REQUIRE(book.rows.size() == columns);
    const auto text = csvOf(book).toStdString();
    CHECK(text.find("table,column,type,label,definition,codes\r\n") == 0);
    CHECK(text.find("cases,first_time_offender,code,") != std::string::npos);
    CHECK(text.find("yes=Yes | no=No | unknown=She does not know\r\n") != std::string::npos);
    CHECK(text.find("throughput,month,text,") != std::string::npos);
    for (const auto& row : book.rows) {
        INFO(row[0].text << ' ' << row[1].text);
        CHECK_FALSE(row[3].text.empty());
        CHECK_FALSE(row[4].text.empty());
        CHECK((row[2].text == "code") == !row[5].text.empty());
    }
}

TEST_CASE("the web page is well formed and says no name but the centre's and the maker's") {
    Story story;
    Centre centre;
    centre.name = QStringLiteral("Millrace & Sons");
    story.keep(centre);
    auto referral = story.caution("2026-10-02");
    auto woman = story.book.womanOf(referral);
    woman.studyId = QStringLiteral("K7QM-D2XA");
    woman.familyName = QStringLiteral("Haddadova");
    story.keep(woman);
    const auto page = htmlOf(mopacReturn(story.book, "2026-10"), madeByHanna());
    CHECK(page.contains("<html lang=\"en-GB\">"));
    CHECK(page.contains("<title>Millrace &amp; Sons: Return to MOPAC, October 2026</title>"));
    CHECK(page.count("<caption>") == 13);
    CHECK(page.contains("scope=\"col\""));
    CHECK(page.contains("scope=\"row\""));
    CHECK(page.contains("Hanna Lindqvist"));
    CHECK_FALSE(page.contains("Haddadova"));
    CHECK_FALSE(page.contains("R-1"));
}

TEST_CASE("the web page draws the charts of the paper and says what they are") {
    Column pathway;
    pathway.name = "pathway";
    pathway.type = ColumnType::Code;
    pathway.label = QStringLiteral("Pathway");
    pathway.codes = {{"home", QStringLiteral("Home & rent"), {}}};
    const auto figure = [](const char* name, const char* label) {
        Column column;
        column.name = name;
        column.type = ColumnType::Integer;
        column.label = QString::fromUtf8(label);
        column.figure = true;
        return column;
    };
    ReturnTable table;
    table.name = "needs";
    table.title = QStringLiteral("Needs");
    table.columns = {pathway, figure("high", "High"), figure("low", "Low")};
    table.rows = {{{"home", -1, false}, {"3", -1, false}, {"1", -1, false}}};
    table.chart.kind = ChartColumns::Kind::Bars;
    table.chart.series = {"high", "low"};
    Return made;
    made.tables = {table};
    const auto page = htmlOf(made, madeByHanna());
    CHECK(page.contains("<figure role=\"img\" aria-label=\"Chart of Needs; its numbers are in "
                        "the table above\">"));
    CHECK(page.contains("<span>Home &amp; rent</span>"));
    CHECK(page.contains("<span class=\"p0\" style=\"width:75.0%\">3</span>"
                        "<span class=\"p1\" style=\"width:25.0%\">1</span>"));
    // Those of whom it is not known have a row with a name.
    made.tables.front().rows[0][0].text.clear();
    CHECK(htmlOf(made, madeByHanna()).contains("<th scope=\"row\">Not recorded</th>"));
    // What is hidden in the table must not be read off a chart.
    made.tables.front().rows[0][1].hidden = true;
    CHECK_FALSE(htmlOf(made, madeByHanna()).contains("<figure role"));
}
