// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Outside tools whose numbers may be kept. Their questions and descriptors are licensed and not
// here: the centre uses its own forms and writes the numbers down.

#include "core/domain/casework_codes.h"

#include <span>
#include <vector>

namespace ninefold {

enum class Tool : quint8 { Core10, Swemwbs, Dash, JusticeStar, EmpowermentStar };

struct ToolMeasure {
    Measure measure = Measure::Core10Total;
    Tool tool = Tool::Core10;
    int lowest = 0;
    int highest = 0;
};
/// In the order of the code list.
std::span<const ToolMeasure> toolMeasures();
const ToolMeasure& toolMeasure(Measure measure);
std::vector<const ToolMeasure*> measuresOf(Tool tool);
QString labelOf(Tool tool); ///< "CORE-10", "Justice Star"
/// Only for centres that have said they hold a licence for it.
bool needsLicence(Tool tool);
/// The highest score of any measure.
int highestScore();

/// CORE-10 item 6 above this always raises a flag, whatever the total.
inline constexpr int core10Item6Quiet = 0;
/// A DASH count of so many or more: a referral to MARAC is offered (SafeLives).
inline constexpr int dashOffersMarac = 14;

} // namespace ninefold
