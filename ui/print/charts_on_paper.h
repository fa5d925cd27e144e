// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

namespace ninefold::print {

void drawShares(Paper& paper, const Shares& block);
void drawLines(Paper& paper, const Lines& block);

} // namespace ninefold::print
