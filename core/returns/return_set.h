// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folder of a centre's return, read back: what its manifest tells of it, and its tables.

#include "core/base/period.h"
#include "core/returns/definition.h"

#include <QByteArray>

#include <map>

namespace ninefold {

struct ReturnSet {
    QString folder; ///< as it was given, for failures
    QString centre;
    Period period; ///< as asked for
    QDate asAt;
    bool provisional = false;
    std::string definitionId;
    std::string definitionVersion;
    QByteArray manifestSha256; ///< lower-case hex
    std::map<QString, QByteArray> files;

    /// The days it was worked out for.
    Period days() const { return {period.from, asAt}; }
};

/// Every file that the manifest names must be there as it tells (bytes and SHA-256). The failure
/// names folder and file.
Result<ReturnSet> readReturnSet(const QString& folder);

/// The tables of a definition in the CSVs of a set: their headers are the definition's columns (and
/// between them NAME_label), cells are of their column's type. The failure names folder, file, line
/// and column. A public version is refused, since what it hides cannot be added up.
Result<std::vector<ReturnTable>> tablesOfSet(const ReturnSet& set,
                                             const ReturnDefinition& definition);

} // namespace ninefold
