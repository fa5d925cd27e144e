// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her age (measures.md, "Facts about a referral": age_band).

#include "core/base/labelled.h"

#include <QDate>

namespace ninefold {

enum class AgeBand : quint8 {
    From18,
    From25,
    From35,
    From45,
    From55,
    From65,
    Under18,
    Unknown ///< no date of birth
};
/// In the order of the equality table.
template <>
std::span<const Labelled<AgeBand>> codes<AgeBand>();

/// Full years on a day. Born on 29 February: the birthday is 1 March in other years.
int fullYears(QDate born, QDate on);

AgeBand ageBand(QDate born, QDate on);

} // namespace ninefold
