// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/workbench.h"

#include "core/casebook/value_text.h"
#include "core/catalogue/survey_questions.h"
#include "core/returns/code_lists.h"
#include "core/returns/facts.h"
#include "core/returns/fence.h"
#include "core/rules/partner_outcome.h"
#include "core/sqlite/database.h"

#include <map>

namespace ninefold {

namespace {

using sqlite::Database;
using sqlite::Statement;

/// A table under construction: one row after the other, blank text is NULL.
class Filler {
public:
    Filler(Database& db, const std::string& table, const std::vector<std::string>& columns) {
        std::string made;
        std::string marks;
        for (const auto& column : columns) {
            made += (made.empty() ? "" : ", ") + column;
            marks += marks.empty() ? "?" : ", ?";
        }
        db.run(("CREATE TABLE " + table + " (" + made + ")").c_str());
        insert_ = Statement(db, "INSERT INTO " + table + " VALUES (" + marks + ")");
        texts_.resize(columns.size());
    }
    Filler& operator<<(std::string text) {
        // Bound text must live until the row ends.
        auto& kept = texts_[static_cast<size_t>(at_++)];
        kept = std::move(text);
        if (kept.empty())
            insert_.bindNull(at_);
        else
            insert_.bind(at_, std::string_view(kept));
        return *this;
    }
    Filler& operator<<(qint64 number) {
        insert_.bind(++at_, number);
        return *this;
    }
    void endRow() {
        insert_.run();
        at_ = 0;
    }

private:
    Statement insert_;
    std::vector<std::string> texts_;
    int at_ = 0;
};

using value_text::write;

constexpr char notRecorded[] = "not_recorded";

/// The columns of what can be counted, beside `referral`, `woman` and, for referrals, the facts.
struct Thing {
    const char* name;
    std::vector<std::string> columns;
};
const std::vector<Thing>& allThings() {
    static const std::vector<Thing> all{
        {"referrals", {}},
        {"needs", {"pathway TEXT", "level TEXT", "change INTEGER"}},
        {"characteristics", {"characteristic TEXT", "value TEXT"}},
        {"activities", {"on_day TEXT", "activity TEXT", "minutes INTEGER"}},
        {"grants", {"on_day TEXT", "category TEXT", "pence INTEGER"}},
        {"partner_referrals", {"made_on TEXT", "pathway TEXT", "outcome TEXT"}},
        {"answers",
         {"wave TEXT", "completed_on TEXT", "question TEXT", "counted INTEGER",
          "positive INTEGER"}},
    };
    return all;
}

/// Starts the table of a thing.
Filler fillerOf(Database& db, const std::string& name) {
    std::vector<std::string> columns{
        name == "referrals" ? "referral INTEGER PRIMARY KEY" : "referral INTEGER", "woman INTEGER"};
    for (const auto& thing : allThings())
        if (thing.name == name)
            columns.insert(columns.end(), thing.columns.begin(), thing.columns.end());
    if (name == "referrals")
        for (const auto& fact : facts())
            columns.push_back(fact.name +
                              (fact.type == ColumnType::Integer ? " INTEGER" : " TEXT"));
    return {db, name, columns};
}

void fillPeriod(Database& db, const Period& days) {
    Filler period(db, "period", {"first_day TEXT", "last_day TEXT"});
    period << write(days.from) << write(days.to);
    period.endRow();
}

void fillReferrals(Database& db, const std::vector<CaseAtDay>& cases) {
    auto referrals = fillerOf(db, "referrals");
    for (const auto& one : cases) {
        referrals << one.referral->id.value << one.woman->id.value;
        for (const auto& fact : facts())
            referrals << fact.value(one, fact.arg);
        referrals.endRow();
    }
}

void fillNeeds(Database& db, const std::vector<CaseAtDay>& cases) {
    auto needs = fillerOf(db, "needs");
    for (const auto& one : cases) {
        if (!one.initial)
            continue;
        for (const auto pathway : pathways) {
            needs << one.referral->id.value << one.woman->id.value << write(pathway)
                  << write(one.initial->need(pathway)) << write(one.change[indexOf(pathway)]);
            needs.endRow();
        }
    }
}

void fillCharacteristics(Database& db, const std::vector<CaseAtDay>& cases) {
    auto characteristics = fillerOf(db, "characteristics");
    for (const auto& one : cases)
        for (const auto& characteristic : equalityCharacteristics()) {
            const auto* fact = factNamed(characteristic.fact);
            auto value = fact->value(one, fact->arg);
            characteristics << one.referral->id.value << one.woman->id.value << characteristic.code
                            << (value.empty() ? notRecorded : std::move(value));
            characteristics.endRow();
        }
}

void fillAnswers(Filler& answers, const CaseAtDay& one, const Survey& survey) {
    for (const auto& question : surveyQuestions()) {
        const auto given = toUtf8(survey.answers.value(fromUtf8(question.code)));
        for (const auto& answer : answersOf(question.scale)) {
            if (answer.value != given)
                continue;
            answers << one.referral->id.value << one.woman->id.value << write(survey.wave)
                    << write(survey.completedOn) << std::string(question.code)
                    << qint64{answer.counts} << qint64{answer.positive};
            answers.endRow();
        }
    }
}

void fillEvents(Database& db, const Casebook& book, const std::vector<CaseAtDay>& cases) {
    auto activities = fillerOf(db, "activities");
    auto grants = fillerOf(db, "grants");
    auto partners = fillerOf(db, "partner_referrals");
    auto answers = fillerOf(db, "answers");
    for (const auto& one : cases) {
        const auto id = one.referral->id;
        const auto woman = one.woman->id.value;
        for (const auto* activity : book.of<Activity>(id)) {
            if (activity->on > one.asAt)
                continue;
            activities << id.value << woman << write(activity->on) << write(activity->activity)
                       << write(activity->minutes);
            activities.endRow();
        }
        for (const auto* grant : book.of<Grant>(id)) {
            if (grant->on > one.asAt)
                continue;
            grants << id.value << woman << write(grant->on) << write(grant->category)
                   << grant->amount.pence;
            grants.endRow();
        }
        for (const auto* partner : book.of<PartnerReferral>(id)) {
            if (partner->madeOn > one.asAt)
                continue;
            auto pathway = write(partner->pathway);
            partners << id.value << woman << write(partner->madeOn)
                     << (pathway.empty() ? notRecorded : std::move(pathway))
                     << write(outcomeAsAt(*partner, one.asAt));
            partners.endRow();
        }
        for (const auto* survey : book.of<Survey>(id))
            if (survey->completedOn.isValid() && survey->completedOn <= one.asAt)
                fillAnswers(answers, one, *survey);
    }
}

/// A fact in a row of a case-level table. Two follow from others where they are no columns: the
/// time supported is blank unless she was, and how many needs she has unless she was assessed.
std::string factIn(const ReturnTable& cases, const std::vector<Cell>& row, std::string_view fact) {
    const auto text = [&](std::string_view column) {
        const int at = cases.column(column);
        return at < 0 ? std::string() : row[static_cast<size_t>(at)].text;
    };
    for (const auto& [name, source] :
         {std::pair<std::string_view, std::string_view>("supported", "duration_band"),
          {"assessed", "need_count"}})
        if (fact == name && cases.column(fact) < 0 && cases.column(source) >= 0)
            return text(source).empty() ? "no" : "yes";
    return text(fact);
}

/// A case-level table as referrals and their needs. A woman is told by the text of her study id.
void fillFromTable(Database& db, const ReturnTable& cases) {
    auto referrals = fillerOf(db, "referrals");
    auto needs = fillerOf(db, "needs");
    std::map<std::string, qint64> women;
    qint64 referral = 0;
    for (const auto& row : cases.rows) {
        const auto next = static_cast<qint64>(women.size()) + 1;
        const auto woman = women.emplace(factIn(cases, row, "study_id"), next).first->second;
        referrals << ++referral << woman;
        for (const auto& fact : facts())
            referrals << factIn(cases, row, fact.name);
        referrals.endRow();
        if (factIn(cases, row, "assessed") != "yes")
            continue;
        for (const auto pathway : pathways) {
            const auto name = "p" + std::to_string(indexOf(pathway) + 1);
            needs << referral << woman << write(pathway) << factIn(cases, row, name)
                  << factIn(cases, row, name + "_change");
            needs.endRow();
        }
    }
}

/// So that each row of a table finds what belongs to it without looking at everything.
void addIndexes(Database& db) {
    for (const char* on :
         {"needs (pathway)", "characteristics (characteristic, value)", "activities (activity)",
          "grants (category)", "partner_referrals (pathway)", "answers (wave, question)"})
        db.run((std::string("CREATE INDEX by_key_of_") +
                std::string(on, std::string_view(on).find(' ')) + " ON " + on)
                   .c_str());
}

} // namespace

struct Workbench::Parts {
    Database database = Database::inMemory();
    WorkbenchLimits limits;
};

Workbench::Workbench(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts)) {}
Workbench::Workbench(Workbench&&) noexcept = default;
Workbench& Workbench::operator=(Workbench&&) noexcept = default;
Workbench::~Workbench() = default;

Result<Workbench> Workbench::fill(const Casebook& book, const std::vector<CaseAtDay>& cases,
                                  const Period& days) {
    try {
        auto parts = std::make_unique<Parts>();
        auto& db = parts->database;
        db.run("PRAGMA temp_store = MEMORY");
        db.run("BEGIN");
        fillPeriod(db, days);
        fillReferrals(db, cases);
        fillNeeds(db, cases);
        fillCharacteristics(db, cases);
        fillEvents(db, book, cases);
        addIndexes(db);
        db.run("COMMIT");
        db.run("ANALYZE");
        return Workbench(std::move(parts));
    } catch (const sqlite::Error& error) {
        return Failure{Failure::Kind::Input, QString::fromUtf8(error.what())};
    }
}

Result<Workbench> Workbench::ofCases(const ReturnTable& cases, const Period& days) {
    try {
        auto parts = std::make_unique<Parts>();
        auto& db = parts->database;
        db.run("PRAGMA temp_store = MEMORY");
        db.run("BEGIN");
        fillPeriod(db, days);
        for (const auto& thing : allThings())
            if (thing.name != std::string_view("referrals") &&
                thing.name != std::string_view("needs"))
                fillerOf(db, thing.name);
        fillFromTable(db, cases);
        db.run("COMMIT");
        return Workbench(std::move(parts));
    } catch (const sqlite::Error& error) {
        return Failure{Failure::Kind::Input, QString::fromUtf8(error.what())};
    }
}

Result<Workbench> Workbench::empty() {
    return fill(Casebook(), {}, {QDate(2000, 1, 1), QDate(2000, 1, 1)});
}

const std::vector<std::string>& Workbench::things() {
    static const auto names = [] {
        std::vector<std::string> out;
        for (const auto& thing : allThings())
            out.emplace_back(thing.name);
        return out;
    }();
    return names;
}

std::vector<std::string> Workbench::columnsOf(std::string_view thing) {
    std::vector<std::string> out;
    for (const auto& one : allThings())
        if (one.name == thing)
            for (const auto& column : one.columns)
                out.push_back(column.substr(0, column.find(' ')));
    return out;
}

void Workbench::setLimits(const WorkbenchLimits& limits) {
    parts_->limits = limits;
}

Status Workbench::makeRows(const std::string& name, const Texts& columns,
                           const std::vector<Texts>& rows) {
    try {
        auto& db = parts_->database;
        db.run(("DROP TABLE IF EXISTS " + name).c_str());
        db.run("BEGIN");
        Texts declared{"nth INTEGER PRIMARY KEY"};
        for (const auto& column : columns)
            declared.push_back(column + " TEXT");
        Filler filler(db, name, declared);
        qint64 nth = 0;
        for (const auto& row : rows) {
            filler << nth++;
            for (const auto& text : row)
                filler << text;
            filler.endRow();
        }
        db.run("COMMIT");
        return Done{};
    } catch (const sqlite::Error& error) {
        return Failure{Failure::Kind::Input, QString::fromUtf8(error.what())};
    }
}

Result<Workbench::Rows> Workbench::ask(const std::string& query, const Progress& progress) {
    Fence fence(parts_->database, parts_->limits.steps, progress);
    try {
        Statement statement(parts_->database, query);
        Rows out;
        const int width = statement.columnCount();
        for (int i = 0; i < width; ++i)
            out.columns.emplace_back(statement.columnName(i));
        while (statement.step()) {
            if (out.rows.size() == parts_->limits.rows)
                return Failure{Failure::Kind::Input,
                               QCoreApplication::translate("returns", "more than %1 rows")
                                   .arg(parts_->limits.rows)};
            auto& row = out.rows.emplace_back();
            row.reserve(static_cast<size_t>(width));
            for (int i = 0; i < width; ++i)
                row.emplace_back(statement.text(i));
        }
        return out;
    } catch (const sqlite::Error& error) {
        return fence.failure(error);
    }
}

QString Workbench::faultIn(const std::string& query) {
    Fence fence(parts_->database, parts_->limits.steps, {});
    try {
        const Statement statement(parts_->database, query);
        return {};
    } catch (const sqlite::Error& error) {
        return fence.failure(error).text;
    }
}

const std::vector<std::string>& Workbench::functions() {
    return Fence::functions();
}

} // namespace ninefold
