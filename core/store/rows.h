// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "core/sqlite/database.h"

#include <stdexcept>

namespace ninefold {

/// A stored text that its field does not take: the file is damaged.
struct DamagedRecord : std::runtime_error {
    DamagedRecord(std::string_view tableName, qint64 recordId, std::string_view fieldName)
        : std::runtime_error("a stored field cannot be read")
        , table(fromUtf8(tableName))
        , record(recordId)
        , field(fromUtf8(fieldName)) {}
    QString table;
    qint64 record;
    QString field;
};

/// Records to rows and back, for all kinds of `Entities`. A field is a column of its name with the
/// text of value_text, NULL when not recorded; a link is the other record's number; a survey's
/// answers and an assessment's details are one column each, a JSON object by field, so that a new
/// question or pathway needs no migration.
class Rows {
public:
    explicit Rows(sqlite::Database& database);
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    Casebook loadAll();
    /// Writes one edit, and into `fields` what changed, as the journal keeps it:
    /// [["field","before","after"],…].
    void write(const AnyEdit& edit, std::string& fields);
    /// The record as it stands on the disk against what the casebook has; none when they agree.
    std::optional<AnyEdit> difference(std::string_view table, qint64 record,
                                      const Casebook& casebook);

private:
    struct Tables;
    std::unique_ptr<Tables> tables_;
};

/// The table that an edit is about.
std::string_view tableOf(const AnyEdit& edit);

} // namespace ninefold
