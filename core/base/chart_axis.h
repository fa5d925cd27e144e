// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// The top of a chart's axis: a round number not below the highest value, and not far above.
int axisTop(int highest);
/// Into how many equal steps of whole numbers an axis with that top is cut: 4, else 5, else 2 or 1.
int axisSteps(int top);

} // namespace ninefold
