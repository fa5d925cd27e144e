// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Store is made of; seen by its own sources alone.

#include "core/keys/file_sentences.h"
#include "core/store/disk_failure.h"
#include "core/store/store.h"

namespace ninefold {

struct Store::Parts {
    explicit Parts(sqlite::Database open)
        : database(std::move(open))
        , rows(database)
        , journal(database)
        , access(database)
        , version_(database, "PRAGMA data_version") {}

    /// A number that differs when another connection has written.
    qint64 version() {
        const auto number = version_.step() ? version_.integer(0) : 0;
        version_.reset();
        return number;
    }
    void rollback() {
        try {
            if (database.inTransaction())
                database.run("ROLLBACK");
        } catch (const sqlite::Error&) {
            // SQLite rolls back by itself when the connection is next used or closed.
        }
    }

    /// Whether a file with another key has taken this one's place (`Store::remake`).
    bool isRetired() {
        return database.number("PRAGMA user_version") == migrations::retiredVersion;
    }

    sqlite::Database database;
    Rows rows;
    Journal journal;
    AccessLog access;

private:
    sqlite::Statement version_;
};

/// A connection with its settings; nothing is read yet.
sqlite::Database connected(const QString& path, const Secret& dataKey, const QByteArray& fileId,
                           sqlite::Database::Mode mode);

/// Runs work and turns what the disk said into a Failure; a transaction that was open is undone.
template <class F>
auto Store::guarded(F&& work) -> Result<decltype(work())> {
    try {
        return work();
    } catch (const sqlite::Error& error) {
        parts_->rollback();
        return failureOf(error, path_);
    } catch (const DamagedRecord& damage) {
        parts_->rollback();
        return file_sentences::damagedRecord(path_, damage.table, damage.record, damage.field);
    }
}

} // namespace ninefold
