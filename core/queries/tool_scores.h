// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers of outside tools, newest first, each with how it differs from the one before it.

#include "core/casebook/casebook.h"

namespace ninefold {

struct ScoreRow {
    ToolScore score;
    QString what;   ///< "CORE-10 total", "Justice Star: Accommodation"
    QString change; ///< since the one before of that measure: "3 lower", "same"; blank: the first
};

std::vector<ScoreRow> toolScores(const Casebook& book, Id<Referral> referral);
/// "CORE-10 total"; of a tool with many areas its name first.
QString measureInWords(Measure measure);

} // namespace ninefold
