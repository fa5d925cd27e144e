// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

namespace ninefold::test {

/// A caseload of random records in which days fall close together, so that every boundary is hit
/// often: blanks, dates after the period, events before the referral, all codes. Same seed, same
/// caseload.
Casebook randomRecords(unsigned seed, int women);

} // namespace ninefold::test
