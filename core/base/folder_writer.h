// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace ninefold {

/// Takes the next piece of a file.
using FileSink = std::function<void(std::string_view)>;

struct FileToWrite {
    QString name; ///< without a path
    QByteArray bytes;
    /// Instead of `bytes`, for a file too large to hold: gives all its pieces in order. A failure
    /// stops the writing of the folder.
    std::function<Status(const FileSink&)> source = {};
};

/// Whether files may be written there: the folder does not exist yet, or is empty.
/// The failure names the folder and the way out.
Status checkNewFolder(const QString& folder);

/// Writes all files into a new or empty folder, or none: every write is checked and reaches the
/// disk before the first file gets its name, and what was begun is taken away again when one fails
/// (disk full, read-only). Files are readable by their owner only.
Status writeNewFolder(const QString& folder, const std::vector<FileToWrite>& files);

} // namespace ninefold
