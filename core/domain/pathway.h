// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nine pathways (code list pathway.csv). Their numbers are fixed; a pathway is added as an
// enumerator here and its row in pathway.cpp, and forms, facts and tables follow.

#include "core/base/labelled.h"

#include <array>

namespace ninefold {

enum class Pathway : quint8 {
    Accommodation,
    Learning,
    Health,
    Substances,
    Money,
    Family,
    Thinking,
    Abuse,
    Exploitation
};
template <>
std::span<const Labelled<Pathway>> codes<Pathway>(); ///< codes P1 … P9

inline constexpr size_t pathwayCount = 9;

/// All pathways in their order.
inline constexpr std::array<Pathway, pathwayCount> pathways{
    Pathway::Accommodation, Pathway::Learning, Pathway::Health,
    Pathway::Substances,    Pathway::Money,    Pathway::Family,
    Pathway::Thinking,      Pathway::Abuse,    Pathway::Exploitation};

constexpr size_t indexOf(Pathway pathway) {
    return static_cast<size_t>(pathway);
}

/// One or two words for tables and charts: "Housing", "Work and learning".
QString shortLabel(Pathway pathway);

} // namespace ninefold
