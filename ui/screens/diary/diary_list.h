// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/diary.h"
#include "ui/models/columns_model.h"

namespace ninefold {

/// A line of the list; its day is written where the day begins.
struct DiaryLine {
    DiaryEntry entry;
    bool beginsDay = false;
};

std::vector<DiaryLine> diaryLines(const std::vector<DiaryEntry>& entries);
/// Day, time, who, with whom, room, what became of it, clash. Every cell of a day's lines says the
/// day to a screen reader.
std::vector<ViewColumn<DiaryLine>> diaryColumns();

} // namespace ninefold
