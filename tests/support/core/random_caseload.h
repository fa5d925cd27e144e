// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace ninefold::test {

/// A caseload that import takes, with every column filled at random: every code, the first and last
/// number and day that each takes, texts with quotes, commas, line breaks of all kinds, spaces,
/// guards and characters from all of Unicode. The same seed gives the same caseload.
Casebook randomCaseload(unsigned seed, int women);

} // namespace ninefold::test
