// SPDX-License-Identifier: GPL-3.0-or-later

// The CSVs of a return as others read them: RFC 4180, SQLite with typed columns, CSV on the Web,
// Table Schema, Excel.

#include "core/demo/demo_caseload.h"
#include "core/returns/return_files.h"
#include "tests/support/core/recomputation.h"
#include "tests/support/core/returns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <set>

using namespace ninefold;
using namespace ninefold::test;

namespace {

constexpr ReturnForms everyForm{true, true, true};

Return returnOf(const QString& definition, bool isPublic = false) {
    ReturnRequest request;
    request.period = *parsePeriod(QStringLiteral("2026-27-Q3"));
    request.today = day("2027-02-01");
    request.isPublic = isPublic;
    static const auto book = demoCaseload(40, 3, day("2027-01-10"));
    return *workOutReturn(book, *builtInDefinition(definition), request);
}

std::map<QString, QByteArray> filesOf(const Return& made, const ReturnForms& forms) {
    const auto files = filesOfReturn(
        made, {QStringLiteral("Hanna"), {}},
        [](const print::Document&) -> Result<QByteArray> { return QByteArray("%PDF"); }, forms);
    std::map<QString, QByteArray> out;
    for (const auto& file : *files)
        out[file.name] = file.bytes;
    return out;
}

TextTable csvNamed(const std::map<QString, QByteArray>& files, const std::string& name) {
    return readTable(files.at(QString::fromStdString(name + ".csv")).toStdString());
}

QJsonObject json(const std::map<QString, QByteArray>& files, const QString& name) {
    return QJsonDocument::fromJson(files.at(name)).object();
}

std::vector<std::string> codesIn(const std::string& told) {
    std::vector<std::string> out;
    for (const auto& part : QString::fromStdString(told).split(QStringLiteral(" | ")))
        out.push_back(part.section(u'=', 0, 0).toStdString());
    return out;
}

/// A column of SQLite's with a check that only texts of the code book's type pass.
std::string typedColumn(const std::vector<std::string>& told) {
    const auto name = '"' + told[1] + '"';
    std::string check = "1";
    if (told[2] == "integer")
        check = name + " = CAST(CAST(" + name + " AS INTEGER) AS TEXT)";
    else if (told[2] == "decimal")
        check = "printf('%.1f', CAST(" + name + " AS REAL)) = " + name +
                " OR printf('%.2f', CAST(" + name + " AS REAL)) = " + name + " OR CAST(CAST(" +
                name + " AS INTEGER) AS TEXT) = " + name;
    else if (told[2] == "date")
        check = "date(" + name + ", '+0 days') = " + name;
    else if (told[2] == "boolean")
        check = name + " IN ('yes', 'no')";
    if (told[2] == "code") {
        check.clear();
        for (const auto& code : codesIn(told[5]))
            check += (check.empty() ? name + " IN ('" : ", '") + code + '\'';
        check += ')';
    }
    return name + " TEXT CHECK (" + check + ')';
}

/// Puts a table into SQLite under the types of the code book; throws where a cell does not fit.
void load(sqlite::Database& database, const TextTable& table, const TextTable& codebook,
          const std::string& name) {
    std::string columns;
    std::string marks;
    for (const auto& told : codebook.rows)
        if (told[0] == name) {
            columns += (columns.empty() ? "" : ", ") + typedColumn(told);
            marks += marks.empty() ? "?" : ", ?";
        }
    database.run(("CREATE TABLE \"" + name + "\" (" + columns + ")").c_str());
    sqlite::Statement insert(database, "INSERT INTO \"" + name + "\" VALUES (" + marks + ")");
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            if (row[i].empty())
                insert.bindNull(static_cast<int>(i) + 1);
            else
                insert.bind(static_cast<int>(i) + 1, row[i]);
        insert.run();
    }
}

/// Whether a text may stand where a CSVW datatype is told (W3C: Metadata Vocabulary for Tabular
/// Data, 6.4).
bool fitsCsvw(const QString& text, const QJsonValue& datatype) {
    static const QRegularExpression integer(QStringLiteral("^-?[0-9]+$"));
    static const QRegularExpression decimal(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    if (datatype.isString() || text.isEmpty()) {
        const auto name = datatype.toString();
        return text.isEmpty() || name == u"string"_qs ||
               (name == u"integer"_qs && integer.match(text).hasMatch()) ||
               (name == u"decimal"_qs && decimal.match(text).hasMatch());
    }
    const auto base = datatype.toObject()[u"base"_qs].toString();
    const auto format = datatype.toObject()[u"format"_qs].toString();
    if (base == u"date"_qs)
        return QDate::fromString(text, format).isValid();
    if (base == u"boolean"_qs)
        return format.split(u'|').contains(text);
    return base == u"string"_qs && QRegularExpression(format).match(text).hasMatch();
}

/// What Table Schema asks of a field's value.
bool fitsSchema(const QString& text, const QJsonObject& field) {
    const auto constraints = field[u"constraints"_qs].toObject();
    if (text.isEmpty())
        return !constraints[u"required"_qs].toBool();
    const auto type = field[u"type"_qs].toString();
    if (constraints.contains(u"enum"_qs) && !constraints[u"enum"_qs].toArray().contains(text))
        return false;
    if (type == u"boolean"_qs)
        return field[u"trueValues"_qs].toArray().contains(text) ||
               field[u"falseValues"_qs].toArray().contains(text);
    if (type == u"yearmonth"_qs)
        return QDate::fromString(text, u"yyyy-MM"_qs).isValid();
    if (type == u"date"_qs)
        return QDate::fromString(text, u"yyyy-MM-dd"_qs).isValid();
    return type == u"string"_qs ||
           fitsCsvw(text, type == u"number"_qs ? QJsonValue(u"decimal"_qs) : QJsonValue(type));
}

} // namespace

TEST_CASE("every CSV is read by another engine under the types of its code book") {
    for (const auto& definition : builtInDefinitions())
        for (const bool isPublic : {false, true})
            for (const bool labels : {false, true}) {
                INFO(definition.toStdString()
                     << (isPublic ? " public" : "") << (labels ? " labels" : ""));
                const auto made = returnOf(definition, isPublic);
                const auto files = filesOf(made, {false, labels, false});
                const auto codebook = csvNamed(files, "codebook");
                auto database = sqlite::Database::inMemory();
                for (const auto& table : made.tables) {
                    INFO(table.name);
                    const auto read = csvNamed(files, table.name);
                    std::vector<std::string> told;
                    for (const auto& row : codebook.rows)
                        if (row[0] == table.name)
                            told.push_back(row[1]);
                    CHECK(told == read.columns);
                    CHECK(read.rows.size() == table.rows.size());
                    CHECK_NOTHROW(load(database, read, codebook, table.name));
                }
            }
}

TEST_CASE("the typed columns of that engine refuse what does not fit") {
    auto database = sqlite::Database::inMemory();
    const TextTable codebook{{},
                             {{"t", "n", "integer", "", "", ""},
                              {"t", "d", "date", "", "", ""},
                              {"t", "p", "decimal", "", "", ""},
                              {"t", "c", "code", "", "", "a=A | b=B"}}};
    CHECK_NOTHROW(
        load(database, {{}, {{"1", "2026-10-01", "0.0", "a"}, {"", "", "", ""}}}, codebook, "t"));
    for (const auto& row : std::vector<std::vector<std::string>>{{"01", "", "", ""},
                                                                 {"", "2026-02-30", "", ""},
                                                                 {"", "", "0.125", ""},
                                                                 {"", "", "", "c"}}) {
        auto fresh = sqlite::Database::inMemory();
        CHECK_THROWS(load(fresh, {{}, {row}}, codebook, "t"));
    }
}

TEST_CASE("the metadata beside each CSV fits its header and every cell") {
    for (const auto& definition : builtInDefinitions())
        for (const auto& forms : {ReturnForms{}, everyForm}) {
            const auto made = returnOf(definition, true);
            const auto files = filesOf(made, forms);
            for (const auto& table : made.tables) {
                const auto name = QString::fromStdString(table.name);
                INFO(definition.toStdString() << ' ' << table.name);
                const auto root = json(files, name + u".csv-metadata.json"_qs);
                CHECK(root[u"@context"_qs].toArray()[0].toString() ==
                      u"http://www.w3.org/ns/csvw"_qs);
                CHECK(root[u"url"_qs].toString() == name + u".csv"_qs);
                const auto columns = root[u"tableSchema"_qs].toObject()[u"columns"_qs].toArray();
                const auto read = csvNamed(files, table.name);
                REQUIRE(columns.size() == static_cast<qsizetype>(read.columns.size()));
                for (size_t i = 0; i < read.columns.size(); ++i) {
                    const auto column = columns[static_cast<qsizetype>(i)].toObject();
                    CHECK(column[u"name"_qs].toString().toStdString() == read.columns[i]);
                    for (const auto& row : read.rows)
                        if (!fitsCsvw(QString::fromStdString(row[i]), column[u"datatype"_qs]))
                            FAIL_CHECK(read.columns[i] << ": " << row[i]);
                }
            }
        }
}

TEST_CASE("the data package describes every CSV and its keys are keys") {
    for (const auto& definition : builtInDefinitions()) {
        const auto made = returnOf(definition);
        const auto files = filesOf(made, everyForm);
        const auto resources = json(files, u"datapackage.json"_qs)[u"resources"_qs].toArray();
        REQUIRE(resources.size() == static_cast<qsizetype>(made.tables.size()) + 1);
        for (const auto& value : resources) {
            const auto resource = value.toObject();
            const auto name = resource[u"name"_qs].toString().toStdString();
            INFO(definition.toStdString() << ' ' << name);
            CHECK(resource[u"bytes"_qs].toInteger() ==
                  files.at(resource[u"path"_qs].toString()).size());
            const auto schema = resource[u"schema"_qs].toObject();
            CHECK(schema[u"missingValues"_qs].toArray() == QJsonArray{QString()});
            const auto read = csvNamed(files, name);
            const auto fields = schema[u"fields"_qs].toArray();
            REQUIRE(fields.size() == static_cast<qsizetype>(read.columns.size()));
            for (size_t i = 0; i < read.columns.size(); ++i) {
                const auto field = fields[static_cast<qsizetype>(i)].toObject();
                CHECK(field[u"name"_qs].toString().toStdString() == read.columns[i]);
                for (const auto& row : read.rows)
                    if (!fitsSchema(QString::fromStdString(row[i]), field))
                        FAIL_CHECK(read.columns[i] << ": " << row[i]);
            }
            const auto key = schema[u"primaryKey"_qs].toArray();
            CHECK((!key.isEmpty() || name == "compliance" || definition == u"police"_qs));
            std::set<std::vector<std::string>> seen;
            for (const auto& row : read.rows) {
                std::vector<std::string> telling;
                for (size_t i = 0; i < row.size(); ++i)
                    if (key.contains(QString::fromStdString(read.columns[i])))
                        telling.push_back(row[i]);
                CHECK((key.isEmpty() || seen.insert(telling).second));
            }
        }
    }
}

TEST_CASE("labels stand beside codes and months and change nothing else") {
    const auto made = returnOf(u"mopac"_qs);
    const auto with = filesOf(made, {false, true, false});
    const auto cases = csvNamed(with, "cases");
    const auto at = [&cases](const char* column) {
        return static_cast<size_t>(std::find(cases.columns.begin(), cases.columns.end(), column) -
                                   cases.columns.begin());
    };
    CHECK(at("age_band_label") == at("age_band") + 1);
    CHECK(at("study_id_label") == cases.columns.size());
    CHECK(at("received_on_label") == cases.columns.size());
    const auto throughput = with.at(u"throughput.csv"_qs);
    CHECK(throughput.startsWith("month,month_label,referrals_received,"));
    CHECK(throughput.contains("\r\n2026-10,October 2026,"));
    CHECK(with.at(u"rearrest.csv"_qs).startsWith("engagement,engagement_label,"));
    CHECK(with.at(u"codebook.csv"_qs).contains("\r\nthroughput,month_label,text,"));
    // Without them every file is as it always was.
    const auto plain = filesOf(made, {});
    for (const auto& table : made.tables) {
        auto read = csvNamed(with, table.name);
        for (size_t i = read.columns.size(); i-- > 0;)
            if (QString::fromStdString(read.columns[i]).endsWith(u"_label"_qs)) {
                read.columns.erase(read.columns.begin() + static_cast<std::ptrdiff_t>(i));
                for (auto& row : read.rows)
                    row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
            }
        const auto expected = csvNamed(plain, table.name);
        INFO(table.name);
        CHECK(read.columns == expected.columns);
        CHECK(read.rows == expected.rows);
    }
}

TEST_CASE("the CSV for Excel guards what Excel would take for something else") {
    ReturnTable table;
    table.name = "t";
    table.columns = {{"code", ColumnType::Code, {}, {}, {}},
                     {"on", ColumnType::Date, {}, {}, {}},
                     {"mean", ColumnType::Decimal, {}, {}, {}},
                     {"text", ColumnType::Text, {}, {}, {}}};
    const auto row = [&table](const char* code, const char* text) {
        table.rows.push_back({{code}, {"2026-10-31"}, {"-0.50"}, {text}});
    };
    row("1-4", "K7QM-D2XA");
    row("18-24", "0012");
    row("nd", "MAR12-AAAA");
    row("", "=1+1 \"x\"");
    row("Ä", "1E5");
    row("6_to_12", "2026-27-Q3");
    row("yes", "may be");
    row("TRUE", "0=None | 1=Low");
    CHECK(csvForExcel(table, {}).toStdString() ==
          "\xEF\xBB\xBF"
          "code,on,mean,text\r\n"
          "\"=\"\"1-4\"\"\",2026-10-31,-0.50,K7QM-D2XA\r\n"
          "\"=\"\"18-24\"\"\",2026-10-31,-0.50,\"=\"\"0012\"\"\"\r\n"
          "nd,2026-10-31,-0.50,\"=\"\"MAR12-AAAA\"\"\"\r\n"
          ",2026-10-31,-0.50,\"=\"\"=1+1 \"\"\"\"x\"\"\"\"\"\"\"\r\n"
          "Ä,2026-10-31,-0.50,\"=\"\"1E5\"\"\"\r\n"
          "6_to_12,2026-10-31,-0.50,\"=\"\"2026-27-Q3\"\"\"\r\n"
          "yes,2026-10-31,-0.50,may be\r\n"
          "\"=\"\"TRUE\"\"\",2026-10-31,-0.50,0=None | 1=Low\r\n");
}

TEST_CASE("forms add files and alter none") {
    const auto made = returnOf(u"mopac"_qs);
    const auto plain = filesOf(made, {});
    auto more = filesOf(made, {true, false, true});
    CHECK(more.size() == 2 * 14 + 3 + 14 + 1);
    CHECK(more.count(u"cases-excel.csv"_qs) == 1);
    CHECK(more.count(u"codebook-excel.csv"_qs) == 1);
    for (const auto& [name, bytes] : plain)
        if (name != u"manifest.json"_qs) {
            INFO(name.toStdString());
            CHECK(more[name] == bytes);
        }
    const auto told = json(more, u"manifest.json"_qs)[u"files"_qs].toArray();
    CHECK(told.size() == static_cast<qsizetype>(more.size()) - 1);
    CHECK(filesOf(made, everyForm) == filesOf(made, everyForm));
}

TEST_CASE("no return has a column for free text") {
    for (const auto& definition : builtInDefinitions()) {
        const auto read = builtInDefinition(definition);
        REQUIRE(read);
        for (const auto& table : read->tables)
            for (const auto& column : table.frame.columns) {
                INFO(definition.toStdString() << ' ' << table.frame.name << ' ' << column.name);
                CHECK(
                    (column.type != ColumnType::Text || column.month || column.name == "study_id"));
                CHECK((column.type == ColumnType::Code) == !column.codes.empty());
            }
    }
}
