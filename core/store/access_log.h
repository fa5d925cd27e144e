// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace ninefold {

/// Who has looked: a row for every look at a record, search, export, print, disclosure and sign-in.
class AccessLog {
public:
    explicit AccessLog(sqlite::Database& database);

    /// In a transaction.
    void add(const Author& author, AccessKind kind, qint64 woman, const QString& detail);
    std::vector<AccessLine> of(qint64 woman); ///< newest first
    std::vector<AccessLine> all();
    bool verifies();

private:
    static std::vector<AccessLine> lines(sqlite::Statement& rows);

    sqlite::Database& database_;
    Chain chain_;
    sqlite::Statement insert_;
};

} // namespace ninefold
