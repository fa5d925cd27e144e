// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace ninefold {

/// What Tab stops at under `root`, in the order in which it is read: as the layouts have it, not as
/// the widgets were made. Hidden and disabled ones are left out; of a group of radio buttons there
/// is the chosen one, or the first.
std::vector<QWidget*> tabStops(QWidget* root);

/// Scrolls the pages around it so that it can be seen.
void bringIntoSight(QWidget* widget);

/// Moves the focus to the stop after the one that has it (or before it), round and round. False
/// when there is none.
bool moveToTabStop(QWidget* root, bool next);

} // namespace ninefold
