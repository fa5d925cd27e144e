// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways in which a chart leaves the window: as picture or CSV, copied or saved, and all of them
// on paper. Each is written down. There are no names of women in any.

#include "core/returns/printed_insights.h"

class QWidget;

namespace ninefold {

class Shell;

/// One chart with what it is of.
struct ChartOut {
    const ReturnTable& table;
    const InsightsHead& head;
};

void copyPicture(Shell& shell, const ChartOut& chart);
void copyCsv(Shell& shell, const ChartOut& chart);
/// As vectors where the name ends in .svg, else as PNG. Tells the shell how it went.
void savePicture(Shell& shell, const ChartOut& chart, const QString& path);
void saveCsv(Shell& shell, const ChartOut& chart, const QString& path);
/// Asks where to; nothing happens where nowhere was chosen.
void askPicture(Shell& shell, const ChartOut& chart, QWidget* parent);
void askCsv(Shell& shell, const ChartOut& chart, QWidget* parent);

void printInsights(Shell& shell, const std::vector<ReturnTable>& tables, const InsightsHead& head,
                   QWidget* parent);

} // namespace ninefold
