// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <span>

namespace ninefold::migrations {

/// "NINE" as a number: tells a centre file from another database (PRAGMA application_id).
inline constexpr int applicationId = 0x4E494E45;

/// The version that says: a file with other keys has taken this one's place (`Store::remake`).
inline constexpr int retiredVersion = 1'000'000'000;

/// Brings a file from the version before to `version` (PRAGMA user_version).
struct Step {
    int version;
    const char* sql;
};

extern const char* const versionOne;
extern const char* const versionTwo;
extern const char* const versionThree;
extern const char* const versionFour;

/// All steps, ascending from version 1.
std::span<const Step> steps();
inline int newestVersion(std::span<const Step> all) {
    return all.back().version;
}

/// Runs the steps that the file lacks, each in a transaction of its own together with the new
/// version number: a step that fails leaves the file at the version before it.
void run(sqlite::Database& database, std::span<const Step> all);

} // namespace ninefold::migrations
