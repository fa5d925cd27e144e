// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

namespace ninefold {

/// A folder that is written whole or not at all. It must be new or empty. Files are written beside
/// their place, checked and on the disk before any of them appears; a folder that did not exist
/// appears in one step, and in one that did the files appear in the order they were written: write
/// last the file without which the folder is not whole. For the owner alone (0700, files 0600).
/// Without commit() nothing is left behind.
class NewFolder {
public:
    /// Fails when the folder holds anything, is no folder or cannot be made.
    static Result<NewFolder> begin(const QString& folder);
    NewFolder(NewFolder&&) noexcept;
    NewFolder& operator=(NewFolder&&) noexcept;
    ~NewFolder();

    /// `name` is a plain file name, each once.
    Status write(const QString& name, QByteArrayView bytes);
    /// A file that something else writes (a PDF): give it this path, then call `wrote`, which puts
    /// what stands there on the disk.
    QString pathFor(const QString& name) const;
    Status wrote(const QString& name);
    Status commit();

private:
    struct Parts;
    explicit NewFolder(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
