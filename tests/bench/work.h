// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ninefold::bench {

inline constexpr int appointmentsEach = 30;

/// One figure of one size of caseload.
struct Figure {
    QString name;
    double value = 0;
};

/// Makes a centre of that many women in `folder`, does the work on it and measures. Prints why and
/// ends the program when something cannot be done.
std::vector<Figure> measureWork(int women, const QString& folder);

/// Opens the centre that measureWork left in `folder` and works out Today, nothing else, for the
/// memory that this takes.
std::vector<Figure> measureMemory(const QString& folder);

} // namespace ninefold::bench
