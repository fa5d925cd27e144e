// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ninefold {

/// Replaces or makes a file whole or not at all: every byte is checked, the file and its folder
/// reach the disk, and only its owner may read it. When it fails the old file stands as it was.
Status writeDurably(const QString& path, const QByteArray& bytes);

/// Copies a file in the same manner; `to` must not exist.
Status copyDurably(const QString& from, const QString& to);

/// Waits until what was made, renamed or removed in a folder is on the disk.
void syncFolder(const QString& folder);

} // namespace ninefold
