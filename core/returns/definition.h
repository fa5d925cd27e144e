// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a commissioner wants, read from a definition file: tables, their columns, and the query of
// their rows over the workbench (core/returns/workbench.h). resources/returns/README.md tells how
// one is written.

#include "core/base/result.h"
#include "core/returns/table.h"

#include <QByteArray>
#include <QStringList>

namespace ninefold {

/// Where a column's cells come from: the query's column of its name, or others worked together.
enum class Working : quint8 {
    None,
    Percent, ///< `from` the numerator and the denominator
    Mean,    ///< `from` the sum and how many
    Ratio,   ///< `from` numerator, denominator, and a column that says "percent" or "mean"
    Pounds   ///< `from` pence
};

struct ColumnDefinition {
    Column shown;
    Working working = Working::None;
    std::vector<std::string> from;       ///< columns of the query
    std::vector<std::string> hiddenWith; ///< figures of the row that must not be small, in public
};

struct TableDefinition {
    ReturnTable frame; ///< name, title, note, columns; no rows
    std::vector<ColumnDefinition> columns;
    std::string query; ///< SQL as SQLite 3.15 understands it; may give more columns than are shown
};

struct ReturnDefinition {
    std::string id;
    std::string version;
    QString title;
    std::vector<TableDefinition> tables;
};

/// The failure names the place in the file.
Result<ReturnDefinition> readDefinition(const QByteArray& json);
/// One of those that come with the program: "mopac".
Result<ReturnDefinition> builtInDefinition(const QString& id);
QStringList builtInDefinitions();

} // namespace ninefold
