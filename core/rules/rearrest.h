// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the police told about a new arrest (measures.md: rearrest). Never inferred.

#include "core/casebook/casebook.h"

namespace ninefold {

enum class Rearrest : quint8 { Yes, No, Unknown };
template <>
std::span<const Labelled<Rearrest>> codes<Rearrest>();

Rearrest rearrestOf(const Casebook& book, const Referral& referral, QDate asAt);

} // namespace ninefold
