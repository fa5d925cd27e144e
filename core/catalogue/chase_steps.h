// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a missed appointment is chased: what is tried on which day, as the centre decides. The
// defaults follow the Centre for Justice Innovation's guide (2022): an agreed way, with a timeline.

#include "core/domain/centre.h"
#include "core/domain/support_codes.h"

#include <vector>

namespace ninefold {

struct ChaseStep {
    int days = 0;                       ///< after the missed appointment, 0–60
    std::vector<ContactMethod> methods; ///< at least one; in this order

    friend bool operator==(const ChaseStep&, const ChaseStep&) = default;
};
using ChaseSteps = std::vector<ChaseStep>;

inline constexpr int lastChaseDay = 60;
inline constexpr size_t mostChaseSteps = 10;

/// The same day call and text, after two days call, after five a letter or an agreed third person,
/// after seven call once more.
const ChaseSteps& usualChaseSteps();
/// Reads "0 call text, 2 call, 5 letter third_party"; days ascend. None if it is not so.
std::optional<ChaseSteps> readChaseSteps(const QString& text);
QString writeChaseSteps(const ChaseSteps& steps);
/// The centre's own, or the usual ones where it has set none.
ChaseSteps chaseStepsOf(const Centre& centre);

} // namespace ninefold
