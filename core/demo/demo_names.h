// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/equality_codes.h"

#include <span>

namespace ninefold {

/// Some of London's people: how their names may go, and what often goes with them.
struct DemoCommunity {
    int weight; ///< of all women, relative
    std::span<const char* const> given;
    std::span<const char* const> family;
    Ethnicity ethnicity;
    const char* language; ///< ISO 639-1; blank: English or not recorded
    Religion religion;    ///< of the greater part
};
std::span<const DemoCommunity> demoCommunities();

} // namespace ninefold
