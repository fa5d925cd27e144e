// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/json_text.h"

#include <memory>

namespace ninefold {

namespace {

/// The fields that have a column of their own.
template <class T>
std::vector<const Field<T>*> columnsOf() {
    std::vector<const Field<T>*> out;
    for (const auto& field : fields<T>())
        if (field.storedIn.empty())
            out.push_back(&field);
    return out;
}

/// What a kind keeps as one JSON object beside its columns.
template <class T>
struct Entries {
    static constexpr std::string_view column = {};
};
template <>
struct Entries<Survey> {
    static constexpr std::string_view column = "answers";
    static constexpr auto member = &Survey::answers;
};
template <>
struct Entries<Assessment> {
    static constexpr std::string_view column = "details";
    static constexpr auto member = &Assessment::details;
};

std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

/// The statements of one table, and the buffers that are used again for every row.
template <class T>
class TableRows {
public:
    explicit TableRows(sqlite::Database& database)
        : columns_(columnsOf<T>()) {
        std::string names;
        std::string places;
        std::string settings;
        const auto column = [&](std::string_view name, int place) {
            names += ", " + quoted(name);
            places += ", ?" + std::to_string(place);
            settings +=
                (settings.empty() ? "" : ", ") + quoted(name) + " = ?" + std::to_string(place);
        };
        int place = 2;
        for (const auto* field : columns_)
            column(field->name, place++);
        if constexpr (hasEntries)
            column(Entries<T>::column, place++);
        const auto table = quoted(tableName<T>());
        insert_ = {database,
                   "INSERT INTO " + table + " (\"id\"" + names + ") VALUES (?1" + places + ")"};
        update_ = {database, "UPDATE " + table + " SET " + settings + " WHERE \"id\" = ?1"};
        remove_ = {database, "DELETE FROM " + table + " WHERE \"id\" = ?1"};
        selectAll_ = {database, "SELECT \"id\"" + names + " FROM " + table + " ORDER BY \"id\""};
        selectOne_ = {database, "SELECT \"id\"" + names + " FROM " + table + " WHERE \"id\" = ?1"};
        count_ = {database, "SELECT count(*) FROM " + table};
        database_ = &database;
    }

    void loadAll(Casebook& casebook) {
        if (count_.step())
            casebook.reserve<T>(static_cast<size_t>(count_.integer(0)));
        count_.reset();
        while (selectAll_.step())
            casebook.put(read(selectAll_));
        selectAll_.reset();
    }

    std::optional<T> load(qint64 id) {
        std::optional<T> out;
        if (selectOne_.bind(1, id).step())
            out = read(selectOne_);
        selectOne_.reset();
        return out;
    }

    void write(const Edit<T>& edit, std::string& changes) {
        texts(edit.before, before_);
        texts(edit.after, after_);
        describe(changes);
        if (!edit.after) {
            remove_.bind(1, edit.id().value).run();
            expectOneRow(edit.id().value);
        } else if (!edit.before) {
            bindRow(insert_, *edit.after);
            insert_.run();
        } else {
            bindRow(update_, *edit.after);
            update_.run();
            expectOneRow(edit.id().value);
        }
    }

private:
    static constexpr bool hasEntries = !Entries<T>::column.empty();

    T read(const sqlite::Statement& row) const {
        T record;
        record.id = {row.integer(0)};
        int column = 1;
        for (const auto* field : columns_) {
            if (!row.isNull(column) && field->set(record, row.text(column)) != ReadFault::None)
                throw DamagedRecord(tableName<T>(), record.id.value, field->name);
            ++column;
        }
        if constexpr (hasEntries) {
            if (!row.isNull(column)) {
                auto entries = json_text::readMap(row.text(column));
                if (!entries)
                    throw DamagedRecord(tableName<T>(), record.id.value, Entries<T>::column);
                record.*Entries<T>::member = std::move(*entries);
            }
        }
        return record;
    }

    static void texts(const std::optional<T>& record, std::vector<std::string>& out) {
        const auto& all = fields<T>();
        out.resize(all.size());
        for (size_t i = 0; i < all.size(); ++i)
            out[i] = record ? all[i].text(*record) : std::string();
    }

    void describe(std::string& changes) const {
        changes = "[";
        const auto& all = fields<T>();
        for (size_t i = 0; i < all.size(); ++i) {
            if (before_[i] == after_[i])
                continue;
            changes += changes.size() == 1 ? "[" : ",[";
            json_text::append(changes, all[i].name);
            changes += ',';
            json_text::append(changes, before_[i]);
            changes += ',';
            json_text::append(changes, after_[i]);
            changes += ']';
        }
        changes += ']';
    }

    void bindRow(sqlite::Statement& statement, const T& record) {
        statement.bind(1, record.id.value);
        int place = 2;
        for (size_t i = 0; i < columns_.size(); ++i, ++place) {
            const auto& text = after_[static_cast<size_t>(columns_[i] - fields<T>().data())];
            qint64 number = 0;
            if (text.empty())
                statement.bindNull(place);
            else if (columns_[i]->kind == FieldKind::Link &&
                     value_text::readId(text, number) == ReadFault::None)
                statement.bind(place, number);
            else
                statement.bind(place, text);
        }
        if constexpr (hasEntries) {
            entries_ = json_text::write(record.*Entries<T>::member);
            if (entries_.empty())
                statement.bindNull(place);
            else
                statement.bind(place, entries_);
        }
    }

    void expectOneRow(qint64 id) const {
        if (database_->changes() != 1)
            throw DamagedRecord(tableName<T>(), id, "id");
    }

    std::vector<const Field<T>*> columns_;
    std::vector<std::string> before_;
    std::vector<std::string> after_;
    std::string entries_;
    sqlite::Database* database_ = nullptr;
    sqlite::Statement insert_;
    sqlite::Statement update_;
    sqlite::Statement remove_;
    sqlite::Statement selectAll_;
    sqlite::Statement selectOne_;
    sqlite::Statement count_;
};

template <class... T>
using TableRowsOf = std::tuple<TableRows<T>...>;

template <class... T>
TableRowsOf<T...> makeTables(sqlite::Database& database, TypeList<T...>) {
    return TableRowsOf<T...>(TableRows<T>(database)...);
}

} // namespace

struct Rows::Tables {
    explicit Tables(sqlite::Database& database)
        : of(makeTables(database, Entities())) {}
    Entities::apply<TableRowsOf> of;
};

Rows::Rows(sqlite::Database& database)
    : tables_(std::make_unique<Tables>(database)) {}

Rows::~Rows() = default;

Casebook Rows::loadAll() {
    Casebook casebook;
    std::apply([&](auto&... table) { (table.loadAll(casebook), ...); }, tables_->of);
    return casebook;
}

void Rows::write(const AnyEdit& any, std::string& changes) {
    std::visit(
        [&]<class T>(const Edit<T>& edit) {
            std::get<TableRows<T>>(tables_->of).write(edit, changes);
        },
        any);
}

std::optional<AnyEdit> Rows::difference(std::string_view table, qint64 record,
                                        const Casebook& casebook) {
    std::optional<AnyEdit> out;
    const auto compare = [&]<class T>(T*) {
        if (tableName<T>() != table)
            return;
        Edit<T> edit;
        if (const auto* known = casebook.find(Id<T>{record}))
            edit.before = *known;
        edit.after = std::get<TableRows<T>>(tables_->of).load(record);
        if (edit.before != edit.after)
            out = AnyEdit(std::move(edit));
    };
    Entities::forEach(compare);
    return out;
}

std::string_view tableOf(const AnyEdit& any) {
    return std::visit([]<class T>(const Edit<T>&) { return tableName<T>(); }, any);
}

} // namespace ninefold
