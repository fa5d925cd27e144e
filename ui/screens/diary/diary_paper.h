// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The week on paper: a page a worker, as the list has it.

#include "core/base/print_document.h"
#include "core/queries/diary.h"

namespace ninefold {

struct DiaryPaper {
    QString centre;
    QString worker; ///< who prints it
    ClockTime at;
    QString madeAt; ///< the same moment as 2026-11-22T14:05:00Z
    QDate monday;
};

/// Every entry once. `whose`: the one worker whose week it is, also when it is empty; blank:
/// everybody's.
print::Document diaryDocument(const std::vector<DiaryEntry>& entries, const QString& whose,
                              const DiaryPaper& paper);

} // namespace ninefold
