// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/json_text.h"
#include "core/store/rows.h"

#include <set>

namespace ninefold {

namespace {

constexpr std::string_view lineColumns =
    "SELECT \"seq\", \"at\", \"worker_name\", \"action\", \"record_table\", \"record\", "
    "\"fields\" FROM \"journal\" ";

std::string_view doneIn(const AnyEdit& any) {
    return std::visit(
        [](const auto& edit) -> std::string_view {
            return !edit.before ? "made" : !edit.after ? "removed" : "altered";
        },
        any);
}

qint64 recordOf(const AnyEdit& any) {
    return std::visit([](const auto& edit) { return edit.id().value; }, any);
}

} // namespace

Journal::Journal(sqlite::Database& database)
    : database_(database)
    , chain_(database, "journal")
    , insert_(database, "INSERT INTO \"journal\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                        "?11, ?12, ?13, ?14)") {}

qint64 Journal::head() {
    chain_.readHead();
    return chain_.seq();
}

void Journal::begin(const Author& author, const QString& action) {
    chain_.readHead();
    deed_ = chain_.seq() + 1;
    worker_ = author.worker;
    at_ = toUtf8(author.at);
    name_ = toUtf8(author.name);
    action_ = toUtf8(action);
}

void Journal::add(const AnyEdit& edit, qint64 woman, std::string_view fields) {
    const auto table = tableOf(edit);
    const auto done = doneIn(edit);
    const auto record = recordOf(edit);
    const auto salt = Chain::newSalt();
    const auto told = Chain::hashOf(fields, viewOf(salt));
    row_.clear();
    Chain::append(row_, chain_.seq() + 1);
    Chain::append(row_, deed_);
    Chain::append(row_, at_);
    Chain::append(row_, worker_);
    Chain::append(row_, name_);
    Chain::append(row_, action_);
    Chain::append(row_, done);
    Chain::append(row_, table);
    Chain::append(row_, record);
    Chain::append(row_, woman);
    chain_.add(row_, told);
    insert_.bind(1, chain_.seq()).bind(2, deed_).bind(3, at_).bind(4, worker_).bind(5, name_);
    insert_.bind(6, action_).bind(7, done).bind(8, table).bind(9, record).bind(10, woman);
    insert_.bind(11, fields).bindBlob(12, viewOf(salt)).bindBlob(13, viewOf(told));
    insert_.bindBlob(14, viewOf(chain_.hash())).run();
}

void Journal::finish() {
    chain_.writeHead();
}

std::vector<Journal::Touched> Journal::touchedAfter(qint64 seq, QString& action) {
    sqlite::Statement rows(database_, "SELECT \"record_table\", \"record\", \"action\" FROM "
                                      "\"journal\" WHERE \"seq\" > ?1 ORDER BY \"seq\"");
    rows.bind(1, seq);
    std::vector<Touched> out;
    std::set<qint64> seen; // numbers are given out once over all kinds
    while (rows.step()) {
        if (seen.insert(rows.integer(1)).second)
            out.push_back({std::string(rows.text(0)), rows.integer(1)});
        action = rows.string(2);
    }
    return out;
}

std::optional<LastChange> Journal::lastChange(std::string_view table, qint64 record,
                                              const QString& field) {
    sqlite::Statement rows(database_,
                           "SELECT \"worker\", \"worker_name\", \"at\", \"fields\" FROM "
                           "\"journal\" WHERE \"record_table\" = ?1 AND \"record\" = ?2 ORDER BY "
                           "\"seq\" DESC");
    rows.bind(1, table).bind(2, record);
    while (rows.step()) {
        const auto changes = json_text::readChanges(rows.text(3));
        const bool hasField = std::any_of(changes.begin(), changes.end(),
                                          [&](const auto& change) { return change[0] == field; });
        if (hasField || field.isEmpty())
            return LastChange{rows.integer(0), rows.string(1), rows.string(2)};
    }
    return std::nullopt;
}

void Journal::eachOf(sqlite::Statement& rows, const JournalSink& take) {
    while (rows.step()) {
        JournalLine line;
        line.seq = rows.integer(0);
        line.at = rows.string(1);
        line.worker = rows.string(2);
        line.action = rows.string(3);
        line.table = rows.string(4);
        line.record = rows.integer(5);
        for (const auto& [field, before, after] : json_text::readChanges(rows.text(6))) {
            line.field = field;
            line.before = before;
            line.after = after;
            take(line);
        }
    }
}

std::vector<JournalLine> Journal::of(qint64 woman) {
    sqlite::Statement rows(database_,
                           std::string(lineColumns) +
                               "WHERE \"woman\" = ?1 AND \"woman\" <> 0 ORDER BY \"seq\" DESC");
    rows.bind(1, woman);
    std::vector<JournalLine> out;
    eachOf(rows, [&](const JournalLine& line) { out.push_back(line); });
    return out;
}

void Journal::each(const JournalSink& take) {
    sqlite::Statement rows(database_, std::string(lineColumns) + "ORDER BY \"seq\"");
    eachOf(rows, take);
}

bool Journal::verifies() {
    sqlite::Statement rows(
        database_, "SELECT \"seq\", \"deed\", \"at\", \"worker\", \"worker_name\", \"action\", "
                   "\"done\", \"record_table\", \"record\", \"woman\", \"fields\", "
                   "\"fields_salt\", \"fields_hash\", \"hash\" FROM \"journal\" ORDER BY \"seq\"");
    chain_.readHead();
    const auto seq = chain_.seq();
    const auto hash = chain_.hash();
    chain_.rewind();
    while (rows.step()) {
        const auto toldThere = rows.text(12);
        Chain::Hash told{};
        if (rows.integer(0) != chain_.seq() + 1 || toldThere.size() != told.size())
            return false;
        std::copy(toldThere.begin(), toldThere.end(), told.begin());
        // Erased: what it told is gone with its salt, its hash stays.
        const bool erased = rows.isNull(10) && rows.isNull(11);
        if (!erased && (rows.text(11).size() != Chain::Salt().size() ||
                        Chain::hashOf(rows.text(10), rows.text(11)) != told))
            return false;
        row_.clear();
        for (int column = 0; column < 10; ++column)
            Chain::append(row_, rows.text(column));
        chain_.add(row_, told);
        if (viewOf(chain_.hash()) != rows.text(13))
            return false;
    }
    return chain_.seq() == seq && chain_.hash() == hash;
}

} // namespace ninefold
