// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/recomputation.h"

#include "core/catalogue/survey_questions.h"
#include "core/domain/equality_codes.h"
#include "core/domain/pathway.h"
#include "core/domain/police_codes.h"

#include <QFile>

#include <map>
#include <stdexcept>

namespace ninefold::test {

namespace {

/// The SQL of tests/data/recomputation, read once.
const std::string& sqlOf(const std::string& name) {
    static std::map<std::string, std::string> known;
    auto& sql = known[name];
    if (sql.empty()) {
        QFile file(QStringLiteral(NINEFOLD_SOURCE_DIR "/tests/data/recomputation/%1.sql")
                       .arg(QString::fromStdString(name)));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("no SQL for " + name);
        sql = file.readAll().toStdString();
    }
    return sql;
}

std::string withoutGuard(const std::string& field) {
    static const std::string guarded("=+-@\t\r\n'");
    const bool isGuarded =
        field.size() > 1 && field[0] == '\'' && guarded.find(field[1]) != std::string::npos;
    return isGuarded ? field.substr(1) : field;
}

std::string joined(const std::vector<std::string>& parts, const char* before, const char* after) {
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? "" : ", ") + (before + part) + after;
    return out;
}

template <class E>
void addList(sqlite::Statement& insert, std::string_view name) {
    qint64 place = 0;
    for (const auto& row : codes<E>()) {
        insert.bind(1, name).bind(2, ++place).bind(3, row.code);
        insert.run();
    }
}

constexpr int firstQuestion = 6; ///< column of surveys.csv: then one column a question

} // namespace

TextTable readTable(const std::string& csv) {
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record;
    for (size_t at = 0; at < csv.size();) {
        std::string field;
        if (csv[at] == '"') {
            for (++at; csv.at(at) != '"' || csv.compare(at, 2, "\"\"") == 0; ++at) {
                if (csv[at] == '"')
                    ++at;
                field += csv[at];
            }
            ++at;
        } else {
            const auto end = csv.find_first_of(",\r\n\"", at);
            field = csv.substr(at, end - at);
            at = end;
        }
        record.push_back(withoutGuard(field));
        if (csv.compare(at, 1, ",") == 0) {
            ++at;
        } else if (csv.compare(at, 2, "\r\n") == 0) {
            at += 2;
            records.push_back(std::move(record));
            record.clear();
        } else {
            throw std::runtime_error("neither a comma nor a line end after a field");
        }
    }
    if (records.empty() || !record.empty())
        throw std::runtime_error("no header, or no line end at the end");
    TextTable table{records.front(), {records.begin() + 1, records.end()}};
    for (const auto& row : table.rows)
        if (row.size() != table.columns.size())
            throw std::runtime_error("a row is not as long as the header");
    return table;
}

Recomputation::Recomputation(const std::vector<FileToWrite>& caseload)
    : database_(sqlite::Database::inMemory()) {
    for (const auto& file : caseload)
        addTable(file.name.chopped(4).toStdString(), readTable(file.bytes.toStdString()));
    addCodes();
    addQuestions();
    addAnswers();
    database_.run("CREATE TABLE period (f TEXT, t TEXT)");
}

void Recomputation::addTable(const std::string& name, const TextTable& table) {
    const auto columns = joined(table.columns, "\"", "\" TEXT");
    database_.run(("CREATE TABLE \"" + name + "\" (" + columns + ")").c_str());
    const auto values = joined(std::vector<std::string>(table.columns.size(), "?"), "", "");
    sqlite::Statement insert(database_, "INSERT INTO \"" + name + "\" VALUES (" + values + ")");
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            insert.bind(static_cast<int>(i) + 1, row[i]);
        insert.run();
    }
}

void Recomputation::addCodes() {
    database_.run("CREATE TABLE codes (list TEXT, place INTEGER, code TEXT)");
    sqlite::Statement insert(database_, "INSERT INTO codes VALUES (?, ?, ?)");
    addList<Pathway>(insert, "pathway");
    addList<Disposal>(insert, "disposal");
    addList<ActivityKind>(insert, "activity");
    addList<GrantCategory>(insert, "grant_category");
    addList<Ethnicity>(insert, "ethnicity");
    addList<Disability>(insert, "disability");
    addList<Religion>(insert, "religion");
    addList<SexualOrientation>(insert, "sexual_orientation");
    addList<GenderSameAsBirth>(insert, "gender_same_as_birth");
    addList<MaritalStatus>(insert, "marital_status");
    addList<Pregnancy>(insert, "pregnancy");
}

void Recomputation::addQuestions() {
    database_.run("CREATE TABLE asked (wave_place INTEGER, place INTEGER, wave TEXT, question TEXT,"
                  " is_text INTEGER)");
    sqlite::Statement insert(database_, "INSERT INTO asked VALUES (?, ?, ?, ?, ?)");
    qint64 place = 0;
    for (const auto& question : surveyQuestions()) {
        ++place;
        qint64 wavePlace = 0;
        for (const auto& wave : codes<SurveyWave>()) {
            ++wavePlace;
            if (!question.asksAt(wave.value))
                continue;
            insert.bind(1, wavePlace).bind(2, place).bind(3, wave.code).bind(4, question.code);
            insert.bind(5, question.scale == SurveyScale::Text ? 1 : 0).run();
        }
    }
}

void Recomputation::addAnswers() {
    database_.run("CREATE TABLE answers (referral_ref TEXT, wave TEXT, completed_on TEXT,"
                  " question TEXT, answer TEXT)");
    const sqlite::Statement surveys(database_, "SELECT * FROM surveys");
    for (int i = firstQuestion; i < surveys.columnCount(); ++i) {
        const std::string question(surveys.columnName(i));
        database_.run(("INSERT INTO answers SELECT referral_ref, wave, completed_on, '" + question +
                       "', \"" + question + "\" FROM surveys")
                          .c_str());
    }
}

void Recomputation::workOutFacts(QDate f, QDate t) {
    database_.run("DELETE FROM period");
    const auto first = f.toString(Qt::ISODate).toStdString();
    const auto last = t.toString(Qt::ISODate).toStdString();
    sqlite::Statement(database_, "INSERT INTO period VALUES (?, ?)")
        .bind(1, first)
        .bind(2, last)
        .run();
    database_.run(sqlOf("facts").c_str());
}

TextTable Recomputation::table(const std::string& name) const {
    sqlite::Statement query(database_, sqlOf(name));
    TextTable out;
    for (int i = 0; i < query.columnCount(); ++i)
        out.columns.emplace_back(query.columnName(i));
    while (query.step()) {
        auto& row = out.rows.emplace_back();
        for (int i = 0; i < query.columnCount(); ++i)
            row.emplace_back(query.text(i));
    }
    return out;
}

} // namespace ninefold::test
