// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where entries stand in the grid, in columns and minutes: no pixels yet.

#include "core/queries/diary.h"

#include <optional>

namespace ninefold {

/// A day, or a worker on a day.
struct DiaryColumn {
    QDate day;
    std::optional<Id<Worker>> worker; ///< nothing: everybody's; none: what nobody is named for
    QString title;

    bool holds(const DiaryEntry& entry) const {
        return entry.day() == day && (!worker || entry.booking.worker == *worker);
    }
    /// Whether something may be put here: somebody has to be named.
    bool takes() const { return !worker || *worker; }

    friend bool operator==(const DiaryColumn&, const DiaryColumn&) = default;
};

/// Whole hours of the day, 0–24.
struct DiaryHours {
    int from = 8;
    int to = 18;
};

/// One entry as a box. Those that would cover one another share the width of their column.
struct DiaryBlock {
    size_t entry = 0; ///< place in the entries
    int column = 0;
    int from = 0; ///< minutes of the day
    int to = 0;
    int lane = 0;
    int lanes = 1;
};

/// 8 to 18, wider when something lies outside.
DiaryHours diaryHours(const std::vector<DiaryEntry>& entries);

/// In the order of columns, then entries. A box is never lower than a line of text, so a short
/// entry takes room for `leastMinutes`.
std::vector<DiaryBlock> diaryBlocks(const std::vector<DiaryEntry>& entries,
                                    const std::vector<DiaryColumn>& columns, int leastMinutes);

} // namespace ninefold
