// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casebook/casebook.h"

#include <string>
#include <vector>

namespace ninefold {

/// A file of the folder that is written for reading and is not a table of the casebook: the journal
/// and the list of who has looked. Rows are written in the order given.
struct ReadingFile {
    QString name; ///< "journal.csv"
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Writes the caseload folder (exchange.md): every file, an empty one with its header. `folder`
/// must be new or empty; on a failure nothing is left in its place.
Status writeCaseload(const QString& folder, const Casebook& book,
                     const std::vector<ReadingFile>& further = {}, const Progress& progress = {});

} // namespace ninefold
