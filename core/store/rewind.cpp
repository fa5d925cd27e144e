// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/json_text.h"

namespace ninefold {

namespace {

using Changes = std::vector<std::array<QString, 3>>;

/// Sets the record's fields to what they were before; false when a field does not take it.
template <class T>
bool setBack(T& record, const Changes& changes) {
    for (const auto& [name, before, after] : changes) {
        const auto* field = fieldNamed<T>(toUtf8(name));
        if (!field || field->set(record, toUtf8(before)) != ReadFault::None)
            return false;
    }
    return true;
}

/// Takes back one row of the journal; false when it cannot be.
template <class T>
bool takeBack(Casebook& book, Id<T> id, std::string_view done, const Changes& changes) {
    if (done == "made") {
        if (!book.find(id))
            return false;
        book.drop(id);
        return true;
    }
    const auto* here = book.find(id);
    if ((done == "removed") != !here)
        return false;
    T record = here ? *here : T();
    record.id = id;
    if (!setBack(record, changes))
        return false;
    book.put(std::move(record));
    return true;
}

bool takeBackRow(Casebook& book, const sqlite::Statement& row) {
    if (row.isNull(3))
        return false; // erased
    const auto changes = json_text::readChanges(row.text(3));
    const auto table = row.text(1);
    bool taken = false;
    Entities::forEach([&]<class T>(T*) {
        if (tableName<T>() == table)
            taken = takeBack(book, Id<T>{row.integer(2)}, row.text(0), changes);
    });
    return taken;
}

} // namespace

std::optional<CasebookThen> Journal::backTo(std::string_view table, qint64 record, qint64 head,
                                            const Casebook& casebook) {
    // Undone and redone, it is made twice: it says what was so the first time.
    sqlite::Statement making(database_,
                             "SELECT \"seq\", \"deed\", \"at\" FROM \"journal\" WHERE "
                             "\"record_table\" = ?1 AND \"record\" = ?2 AND \"done\" = 'made' AND "
                             "\"seq\" <= ?3 ORDER BY \"seq\" LIMIT 1");
    making.bind(1, table).bind(2, record).bind(3, head);
    // A deed that begins with another record brought in a caseload, this record with it.
    if (!making.step() || making.integer(0) != making.integer(1))
        return std::nullopt;
    CasebookThen then{casebook, 0, making.string(2)};
    sqlite::Statement rows(
        database_,
        "SELECT \"done\", \"record_table\", \"record\", \"fields\" FROM "
        "\"journal\" WHERE \"seq\" > ?1 AND \"deed\" > ?1 AND \"seq\" <= ?2 ORDER BY \"seq\" "
        "DESC");
    rows.bind(1, making.integer(0)).bind(2, head);
    qint64 count = 0;
    for (; rows.step(); ++count)
        if (!takeBackRow(then.book, rows))
            return std::nullopt;
    then.seq = head - count;
    return then;
}

} // namespace ninefold
