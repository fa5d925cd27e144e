// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The condition in the words of look.md §7: "1 of 2", "79 days left", "Met 11 Mar",
// "Excused by the officer". One place, for rows, headers, tooltips and screen readers.

#include "core/rules/condition_progress.h"

namespace ninefold {

struct ProgressWords {
    enum class Tone : quint8 { None, Plain, DueSoon, Passed, Met, Excused };
    Tone tone = Tone::None;
    int attended = 0;  ///< 0–2, for the two discs
    QString count;     ///< "1 of 2"; blank without a condition and when excused
    QString rest;      ///< "79 days left", "Met 11 Mar", "Excused by the officer", "No condition"
    QString shortRest; ///< for narrow columns: "79 days", "Deadline passed"

    /// "1 of 2, 79 days left".
    QString whole() const;
    /// For screen readers: "1 of 2 attended, 79 days left".
    QString accessible() const;
};

ProgressWords progressWords(const ConditionProgress& progress, QDate today);

} // namespace ninefold
