// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/returns/table.h"

namespace ninefold {

/// A table on paper below its chart, where it has one; months beside one another in several tables
/// where there are many. The heading is whoever's page it is.
void addChartAndTable(print::Document& document, const ReturnTable& table);

} // namespace ninefold
