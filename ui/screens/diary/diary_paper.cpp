// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/diary/diary_paper.h"

#include "core/base/date_words.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(DiaryPaper)
};

/// Whoever has something, by name; nobody last.
QStringList namesIn(const std::vector<DiaryEntry>& entries) {
    QStringList names;
    for (const auto& entry : entries)
        if (!names.contains(entry.workerName))
            names << entry.workerName;
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a.localeAwareCompare(b) < 0;
    });
    return names;
}

print::Table weekOf(const std::vector<DiaryEntry>& entries, const QString& worker) {
    print::Table table;
    table.heads = {PaperWords::tr("Day"), PaperWords::tr("Time"), PaperWords::tr("Who"),
                   PaperWords::tr("Room"), PaperWords::tr("To note")};
    table.numeric = {false, false, false, false, false};
    QDate last;
    for (const auto& entry : entries) {
        if (entry.workerName != worker)
            continue;
        QStringList note;
        if (!entry.stateText().isEmpty())
            note << entry.stateText();
        if (!entry.clashes.empty())
            note << entry.clashText();
        table.rows.push_back({entry.day() == last ? QString() : fullDay(entry.day()),
                              hoursOf(entry.booking), entry.name, entry.booking.room,
                              note.join(QStringLiteral(". "))});
        last = entry.day();
    }
    return table;
}

} // namespace

print::Document diaryDocument(const std::vector<DiaryEntry>& entries, const QString& whose,
                              const DiaryPaper& paper) {
    const auto week = PaperWords::tr("Week of %1").arg(fullDay(paper.monday));
    print::Document document;
    document.title = PaperWords::tr("Diary");
    document.owner = paper.centre;
    document.headWords = {PaperWords::tr("Diary"), week};
    document.footWords = {
        PaperWords::tr("Printed %1, %2, by %3")
            .arg(longDay(paper.at.date), timeOfDay(paper.at), paper.worker),
        PaperWords::tr("Confidential: names of women. Shred it when it has been used.")};
    document.madeAt = paper.madeAt;
    const auto names = whose.isEmpty() ? namesIn(entries) : QStringList{whose};
    for (const auto& name : names) {
        if (!document.blocks.empty())
            document.blocks.emplace_back(print::NewPage{});
        document.blocks.emplace_back(
            print::Title{name.isEmpty() ? PaperWords::tr("Nobody named") : name, week});
        auto table = weekOf(entries, name);
        if (table.rows.empty())
            document.blocks.emplace_back(print::Paragraph{PaperWords::tr("Nothing booked.")});
        else
            document.blocks.emplace_back(std::move(table));
    }
    if (names.isEmpty()) {
        document.blocks.emplace_back(print::Title{PaperWords::tr("Diary"), week});
        document.blocks.emplace_back(print::Paragraph{PaperWords::tr("Nothing booked.")});
    }
    return document;
}

} // namespace ninefold
