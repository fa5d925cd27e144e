// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/casebook/casebook.h"

namespace ninefold::test {

/// A random caseload whose dates are moved to where the measures of a return of this period change
/// their mind, on the day, the day before and the day after: the ends of the period and its months,
/// the deadline, a month after the disposal, 3, 6 and 12 months after support began, 29 February,
/// birthdays; with things on one day twice, two referrals of a woman on one day, referrals with
/// nothing but what is required, and reasons for closing without a date. Some have every column
/// filled with texts that are hard to read back (random_caseload.h). The same seed gives the same
/// caseload.
Casebook edgeCaseload(unsigned seed, int women, const Period& period);

} // namespace ninefold::test
