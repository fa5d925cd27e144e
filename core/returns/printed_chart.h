// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/returns/table.h"

namespace ninefold {

/// The chart of a table on paper, where it has one and none of its figures is hidden.
void addChart(print::Document& document, const ReturnTable& table);

} // namespace ninefold
