// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of a submitted return as records of the centre file: compressed (qCompress), written in
// base 64 and cut into parts that a field can hold, with the hash of the whole.

#include "core/base/result.h"
#include "core/casebook/casebook.h"
#include "core/returns/return_files.h"

namespace ninefold {

inline constexpr qsizetype longestPart = 200'000; ///< characters; a field holds 250,000

/// The parts of a file, without ids.
std::vector<SubmittedFile> partsOf(const FileOfReturn& file);

/// The file again out of all its parts, in any order. A part that is missing or damaged, or a hash
/// that differs, or a name that is no plain file name, is a failure (Damaged) that names the file.
Result<FileOfReturn> fileOf(const std::vector<const SubmittedFile*>& parts);

/// The folder of a submitted return, byte for byte as it was sent, manifest.json last. A file that
/// is damaged, or that the manifest names and that is not there, is a failure (Damaged) that names
/// it.
Result<std::vector<FileOfReturn>> submittedFolder(const Casebook& book, Id<Submission> submission);

/// The tables that stand in such a folder, cells as text. `like`: the tables of the same return
/// now; titles, months and labels are theirs.
Result<std::vector<ReturnTable>> tablesOf(const std::vector<FileOfReturn>& files,
                                          const std::vector<ReturnTable>& like);

/// The rule by which small counts are hidden in such a folder, as its code book tells; none: it
/// does not tell.
std::optional<SuppressionRule> ruleIn(const std::vector<FileOfReturn>& files);

} // namespace ninefold
