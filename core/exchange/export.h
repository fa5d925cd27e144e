// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder_writer.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casebook/casebook.h"

#include <functional>
#include <string>
#include <vector>

namespace ninefold {

/// A file of the folder that is written for reading and is not a table of the casebook: the journal
/// and the list of who has looked.
struct ReadingFile {
    using Row = std::vector<std::string>;
    using Sink = std::function<void(const Row&)>;

    QString name; ///< "journal.csv"
    Row columns;
    /// Gives every row in order; a journal may have millions, so they are never held at once.
    std::function<Status(const Sink&)> rows;
};

/// The files of the caseload folder (exchange.md) as bytes, women and referrals first. The only
/// failure is that `progress` stopped it.
Result<std::vector<FileToWrite>> caseloadFiles(const Casebook& book, const Progress& progress = {});

/// Writes the caseload folder (exchange.md): every file, an empty one with its header. `folder`
/// must be new or empty; on a failure nothing is left in its place.
Status writeCaseload(const QString& folder, const Casebook& book,
                     const std::vector<ReadingFile>& further = {}, const Progress& progress = {});

} // namespace ninefold
