// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a commissioner wants, read from a definition file: tables, their columns, and the query of
// their rows over the workbench (core/returns/workbench.h). resources/returns/README.md tells how
// one is written.

#include "core/base/result.h"
#include "core/returns/table.h"

#include <QByteArray>

namespace ninefold {

struct TableDefinition {
    ReturnTable frame; ///< name, title, note and the columns that are shown; no rows
    std::string rows;  ///< SQL; its columns are found by name, and may be more than those shown
    /// By column of the frame: where a figure worked out from others finds them in the query.
    struct From {
        std::string numerator;
        std::string denominator;
        std::string as; ///< for Working::Ratio: the column that says "percent" or "mean"
    };
    std::vector<From> from;
    bool caseLevel = false; ///< a row is one referral: not in the public version, not printed
    bool across = false;    ///< printed with rows and columns exchanged
};

struct ReturnDefinition {
    std::string id;
    std::string version;
    QString title;
    std::vector<TableDefinition> tables;
};

Result<ReturnDefinition> readDefinition(const QByteArray& json);
/// One of those that come with the program: "mopac".
Result<ReturnDefinition> builtInDefinition(const QString& id);
QStringList builtInDefinitions();

} // namespace ninefold
