// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

#include <string>
#include <vector>

namespace ninefold {

/// While it stands, what a definition asks of the workbench can only read, with functions that
/// give the same answer every time, and for so many steps of SQLite's machine. Definitions come
/// from outside the centre.
class Fence {
public:
    Fence(sqlite::Database& database, qint64 steps, const Progress& progress);
    ~Fence();
    Fence(const Fence&) = delete;
    Fence& operator=(const Fence&) = delete;

    /// What SQLite's error means here, in words for who wrote the definition.
    Failure failure(const sqlite::Error& error) const;
    static const std::vector<std::string>& functions();

private:
    struct Watch;
    static int mayDo(void* watch, int action, const char* first, const char* second,
                     const char* database, const char* trigger);
    static int hasPassed(void* watch);

    sqlite::Database& database_;
    std::unique_ptr<Watch> watch_;
};

} // namespace ninefold
