// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook_then.h"
#include "core/domain/journal.h"
#include "core/store/chain.h"

namespace ninefold {

/// Who writes, and when.
struct Author {
    qint64 worker = 0;
    QString name;
    QString at; ///< UTC, 2026-11-22T14:05:09Z
};

/// The newest change of one field of one record.
struct LastChange {
    qint64 worker = 0;
    QString name;
    QString at; ///< UTC
};

/// The journal: a row for every record that a deed changed, in the deed's own transaction.
class Journal {
public:
    explicit Journal(sqlite::Database& database);

    qint64 head(); ///< the newest row's number
    /// In a transaction: `begin`, any number of `add`, `finish`.
    void begin(const Author& author, const QString& action);
    /// `fields`: [["field","before","after"],…].
    void add(const AnyEdit& edit, qint64 woman, std::string_view fields);
    void finish();

    struct Touched {
        std::string table;
        qint64 record = 0;
    };
    /// The records that rows after `seq` are about, each once, and the words of the newest deed.
    std::vector<Touched> touchedAfter(qint64 seq, QString& action);
    std::optional<LastChange> lastChange(std::string_view table, qint64 record,
                                         const QString& field);
    std::vector<JournalLine> of(qint64 woman);
    /// Takes `casebook`, which is as it stood after row `head`, back to right after the deed that
    /// made a record. None when the journal does not reach back to it: the record is not told of,
    /// was brought in with others, or what came since was erased.
    std::optional<CasebookThen> backTo(std::string_view table, qint64 record, qint64 head,
                                       const Casebook& casebook);
    void each(const JournalSink& take); ///< oldest first
    /// Whether every row is as it was written and none is missing.
    bool verifies();

private:
    static void eachOf(sqlite::Statement& rows, const JournalSink& take);

    sqlite::Database& database_;
    Chain chain_;
    sqlite::Statement insert_;
    std::string row_;
    // What all rows of the deed have in common.
    qint64 deed_ = 0;
    qint64 worker_ = 0;
    std::string at_;
    std::string name_;
    std::string action_;
};

} // namespace ninefold
