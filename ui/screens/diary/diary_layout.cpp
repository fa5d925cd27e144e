// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_layout.h"

namespace ninefold {

namespace {

constexpr int minutesOfDay = 24 * 60;

int beginOf(const DiaryEntry& entry, int leastMinutes) {
    // At the very end of the day the box begins a little early rather than be cut off.
    return std::min<int>(entry.booking.startsAt.minute, minutesOfDay - leastMinutes);
}

int endOf(const DiaryEntry& entry, int leastMinutes) {
    const int begin = beginOf(entry, leastMinutes);
    return std::min(minutesOfDay, std::max(begin + leastMinutes,
                                           entry.booking.startsAt.minute + entry.booking.minutes));
}

/// Gives each block of one column, sorted by begin, the first lane that is free.
void shareLanes(std::vector<DiaryBlock>& blocks, size_t first) {
    std::vector<int> ends; // by lane, of the blocks that touch one another
    int reach = 0;
    auto start = first;
    const auto settle = [&](size_t end) {
        for (auto i = start; i < end; ++i)
            blocks[i].lanes = static_cast<int>(ends.size());
    };
    for (auto i = first; i < blocks.size(); ++i) {
        auto& block = blocks[i];
        if (block.from >= reach) {
            settle(i);
            ends.clear();
            start = i;
        }
        const auto lane =
            std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= block.from; });
        block.lane = static_cast<int>(lane - ends.begin());
        if (lane == ends.end())
            ends.push_back(block.to);
        else
            *lane = block.to;
        reach = std::max(reach, block.to);
    }
    settle(blocks.size());
}

} // namespace

DiaryHours diaryHours(const std::vector<DiaryEntry>& entries) {
    DiaryHours hours;
    for (const auto& entry : entries) {
        const int begin = entry.booking.startsAt.minute;
        const int end = std::min(minutesOfDay, begin + std::max(1, entry.booking.minutes));
        hours.from = std::min(hours.from, begin / 60);
        hours.to = std::max(hours.to, (end + 59) / 60);
    }
    return hours;
}

std::vector<DiaryBlock> diaryBlocks(const std::vector<DiaryEntry>& entries,
                                    const std::vector<DiaryColumn>& columns, int leastMinutes) {
    std::vector<DiaryBlock> out;
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto first = out.size();
        for (size_t i = 0; i < entries.size(); ++i)
            if (columns[column].holds(entries[i]))
                out.push_back({i, static_cast<int>(column), beginOf(entries[i], leastMinutes),
                               endOf(entries[i], leastMinutes), 0, 1});
        std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                         [](const DiaryBlock& a, const DiaryBlock& b) { return a.from < b.from; });
        shareLanes(out, first);
    }
    return out;
}

} // namespace ninefold
