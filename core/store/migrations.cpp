// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace ninefold::migrations {

std::span<const Step> steps() {
    static const Step all[] = {
        {1, versionOne}, {2, versionTwo}, {3, versionThree}, {4, versionFour}};
    return all;
}

void run(sqlite::Database& database, std::span<const Step> all) {
    for (const auto& step : all) {
        sqlite::Transaction transaction(database);
        // Read under the lock: another window may have taken this step meanwhile.
        if (database.number("PRAGMA user_version") >= step.version)
            continue;
        database.run(step.sql);
        const auto version = "PRAGMA user_version = " + std::to_string(step.version);
        database.run(version.c_str());
        transaction.commit();
    }
}

} // namespace ninefold::migrations
