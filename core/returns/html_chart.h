// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/table.h"

namespace ninefold {

/// The chart of a table for a web page, the same as on paper: bars in the page's own words, so that
/// they wrap and grow with it, lines as SVG. Whoever does not see it is told
/// that the numbers are in the table above. Blank: it has none, or some of its figures are hidden.
QString chartAsHtml(const ReturnTable& table);

/// What the page's style sheet needs for it.
extern const char* const chartStyle;

} // namespace ninefold
