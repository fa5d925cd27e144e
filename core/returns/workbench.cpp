// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/workbench.h"

#include "core/casebook/value_text.h"
#include "core/catalogue/survey_questions.h"
#include "core/returns/code_lists.h"
#include "core/returns/facts.h"
#include "core/rules/partner_outcome.h"
#include "core/sqlite/database.h"

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

void fillPeriod(Database& db, const Period& days) {
    Filler period(db, "period", {"first_day TEXT", "last_day TEXT"});
    period << write(days.from) << write(days.to);
    period.endRow();
    Filler months(db, "months", {"month TEXT", "first_day TEXT", "last_day TEXT"});
    for (const auto& month : monthsOf(days)) {
        months << toUtf8(month.month) << write(month.days.from) << write(month.days.to);
        months.endRow();
    }
}

void fillCodes(Database& db) {
    Filler codes(db, "codes", {"list TEXT", "position INTEGER", "code TEXT", "label TEXT"});
    for (const auto& list : codeLists()) {
        qint64 position = 0;
        for (const auto& row : list.codes) {
            codes << std::string(list.name) << position++ << row.code << toUtf8(row.label);
            codes.endRow();
        }
    }
}

void fillQuestions(Database& db) {
    Filler questions(db, "questions",
                     {"wave TEXT", "wave_position INTEGER", "question TEXT", "position INTEGER"});
    for (const auto& wave : codes<SurveyWave>()) {
        qint64 position = 0;
        for (const auto& question : surveyQuestions()) {
            ++position;
            if (question.scale == SurveyScale::Text || !question.asksAt(wave.value))
                continue;
            questions << std::string(wave.code) << static_cast<qint64>(wave.value)
                      << std::string(question.code) << position;
            questions.endRow();
        }
    }
}

void fillReferrals(Database& db, const std::vector<CaseAtDay>& cases) {
    std::vector<std::string> columns{"id INTEGER PRIMARY KEY", "woman INTEGER"};
    for (const auto& fact : facts())
        columns.push_back(fact.name + (fact.type == ColumnType::Integer ? " INTEGER" : " TEXT"));
    Filler referrals(db, "referrals", columns);
    for (const auto& one : cases) {
        referrals << one.referral->id.value << one.woman->id.value;
        for (const auto& fact : facts())
            referrals << fact.value(one, fact.arg);
        referrals.endRow();
    }
    for (const char* date : {"received_on", "decided_on", "first_attended_on", "deadline",
                             "second_qualifying_on", "report_due_on", "closed_on"})
        db.run((std::string("CREATE INDEX by_") + date + " ON referrals (" + date + ")").c_str());
}

void fillNeeds(Database& db, const std::vector<CaseAtDay>& cases) {
    Filler needs(db, "needs", {"referral INTEGER", "pathway TEXT", "level TEXT", "change INTEGER"});
    for (const auto& one : cases) {
        if (!one.initial)
            continue;
        for (const auto pathway : pathways) {
            needs << one.referral->id.value << write(pathway) << write(one.initial->need(pathway))
                  << write(one.change[indexOf(pathway)]);
            needs.endRow();
        }
    }
}

void fillAnswers(Filler& answers, const Survey& survey) {
    for (const auto& question : surveyQuestions()) {
        const auto given = toUtf8(survey.answers.value(fromUtf8(question.code)));
        for (const auto& answer : answersOf(question.scale)) {
            if (answer.value != given)
                continue;
            answers << write(survey.wave) << write(survey.completedOn) << std::string(question.code)
                    << qint64{answer.counts} << qint64{answer.positive};
            answers.endRow();
        }
    }
}

void fillEvents(Database& db, const Casebook& book, const std::vector<CaseAtDay>& cases) {
    Filler activities(db, "activities",
                      {"woman INTEGER", "on_day TEXT", "activity TEXT", "minutes INTEGER"});
    Filler grants(db, "grants", {"woman INTEGER", "on_day TEXT", "category TEXT", "pence INTEGER"});
    Filler partners(db, "partner_referrals", {"made_on TEXT", "pathway TEXT", "outcome TEXT"});
    Filler answers(
        db, "answers",
        {"wave TEXT", "completed_on TEXT", "question TEXT", "counted INTEGER", "positive INTEGER"});
    for (const auto& one : cases) {
        const auto id = one.referral->id;
        const auto woman = one.woman->id.value;
        for (const auto* activity : book.of<Activity>(id)) {
            if (activity->on > one.asAt)
                continue;
            activities << woman << write(activity->on) << write(activity->activity)
                       << write(activity->minutes);
            activities.endRow();
        }
        for (const auto* grant : book.of<Grant>(id)) {
            if (grant->on > one.asAt)
                continue;
            grants << woman << write(grant->on) << write(grant->category) << grant->amount.pence;
            grants.endRow();
        }
        for (const auto* partner : book.of<PartnerReferral>(id)) {
            if (partner->madeOn > one.asAt)
                continue;
            partners << write(partner->madeOn) << write(partner->pathway)
                     << write(outcomeAsAt(*partner, one.asAt));
            partners.endRow();
        }
        for (const auto* survey : book.of<Survey>(id))
            if (survey->completedOn.isValid() && survey->completedOn <= one.asAt)
                fillAnswers(answers, *survey);
    }
}

} // namespace

struct Workbench::Parts {
    Database database = Database::inMemory();
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
        fillCodes(db);
        fillQuestions(db);
        fillReferrals(db, cases);
        fillNeeds(db, cases);
        fillEvents(db, book, cases);
        db.run("CREATE INDEX by_code ON codes (list, code)");
        db.run("COMMIT");
        db.run("ANALYZE");
        return Workbench(std::move(parts));
    } catch (const sqlite::Error& error) {
        return Failure{Failure::Kind::Input, QString::fromUtf8(error.what())};
    }
}

Result<Workbench::Rows> Workbench::ask(const std::string& query) {
    try {
        Statement statement(parts_->database, query);
        Rows out;
        const int width = statement.columnCount();
        for (int i = 0; i < width; ++i)
            out.columns.emplace_back(statement.columnName(i));
        while (statement.step()) {
            auto& row = out.rows.emplace_back();
            row.reserve(static_cast<size_t>(width));
            for (int i = 0; i < width; ++i)
                row.emplace_back(statement.text(i));
        }
        return out;
    } catch (const sqlite::Error& error) {
        return Failure{Failure::Kind::Input, QString::fromUtf8(error.what())};
    }
}

} // namespace ninefold
