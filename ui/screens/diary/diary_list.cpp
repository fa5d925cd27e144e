// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_list.h"

#include "core/base/date_words.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"
#include "ui/style/icon.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiaryList)
};

ViewColumn<DiaryLine> column(const char* key, const QString& title,
                             std::function<ViewCell(const DiaryLine&)> cell, int markRole = 0) {
    ViewColumn<DiaryLine> out;
    out.key = QString::fromLatin1(key);
    out.title = title;
    out.cell = std::move(cell);
    out.markRole = markRole;
    return out;
}

ViewCell dayCell(const DiaryLine& line) {
    ViewCell cell;
    const auto day = fullDay(line.entry.day());
    cell.text = line.beginsDay ? day : QString();
    cell.spoken = day;
    return cell;
}

ViewCell stateCell(const DiaryLine& line) {
    const auto& entry = line.entry;
    auto chip = chipOf(entry.outcome);
    if (entry.isGroup())
        chip = {Shape::None, Urgency::Plain, entry.stateText()};
    ViewCell cell;
    cell.text = chip.text;
    cell.mark = QVariant::fromValue(chip);
    return cell;
}

ViewCell clashCell(const DiaryLine& line) {
    ViewCell cell;
    cell.text = clashSummary(line.entry.clashes);
    if (cell.text.isEmpty())
        return cell;
    cell.icon = QStringLiteral("attention");
    cell.spoken = line.entry.clashText();
    cell.tone = static_cast<int>(Tone::Due);
    return cell;
}

} // namespace

std::vector<DiaryLine> diaryLines(const std::vector<DiaryEntry>& entries) {
    std::vector<DiaryLine> out;
    out.reserve(entries.size());
    for (const auto& entry : entries)
        out.push_back({entry, out.empty() || out.back().entry.day() != entry.day()});
    return out;
}

std::vector<ViewColumn<DiaryLine>> diaryColumns() {
    const auto text = [](auto read) {
        return [read](const DiaryLine& line) {
            ViewCell cell;
            cell.text = read(line.entry);
            return cell;
        };
    };
    return {
        column("day", Words::tr("Day"), dayCell),
        column("time", Words::tr("Time"),
               text([](const DiaryEntry& entry) { return hoursOf(entry.booking); })),
        column("name", Words::tr("Who"), text([](const DiaryEntry& entry) { return entry.name; })),
        column("worker", Words::tr("With"),
               text([](const DiaryEntry& entry) { return entry.workerName; })),
        column("room", Words::tr("Room"),
               text([](const DiaryEntry& entry) { return entry.booking.room; })),
        column("state", Words::tr("Outcome"), stateCell, ChipRole),
        column("clash", Words::tr("Clash"), clashCell),
    };
}

} // namespace ninefold
