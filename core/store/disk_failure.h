// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace ninefold {

/// What SQLite said, as a sentence for the worker.
Failure failureOf(const sqlite::Error& error, const QString& path);
/// Whether SQLite could not lock the file because its folder has no locks at all.
bool isWithoutLocks(const sqlite::Error& error);

} // namespace ninefold
