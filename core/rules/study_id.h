// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The study id of measures.md, table 1: random, hers alone, never derived from her data. Two groups
// of four from ABCDEFGHJKMNPQRSTVWXYZ23456789, each starting with a letter, as K7QM-D2XA.

#include "core/casebook/casebook.h"

#include <functional>
#include <string_view>

namespace ninefold {

/// A number from 0 to below `bound`, each as likely.
using RandomBelow = std::function<quint32(quint32 bound)>;
/// From the system's source of secure randomness.
quint32 secureRandomBelow(quint32 bound);

bool isStudyId(std::string_view text);
QString randomStudyId(const RandomBelow& random);
/// One that no woman of the casebook has.
QString freshStudyId(const Casebook& book, const RandomBelow& random = secureRandomBelow);

} // namespace ninefold
