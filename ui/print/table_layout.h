// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

namespace ninefold::print {

/// Draws a table: heads repeat on every page, a row is never split.
void drawTable(Paper& paper, const Table& table);

} // namespace ninefold::print
