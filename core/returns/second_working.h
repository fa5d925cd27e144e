// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every count worked out a second time, in C++ and not in SQL (measures.md, "A second working"):
// tables 2–5, 7, 11, 13 and the age and ethnicity rows of 8 from the facts of all referrals seen,
// tables 6, 9, 10, 12 from the records. For the definitions that come with the program: one from
// outside may mean something else by a name.

#include "core/returns/case_at_day.h"
#include "core/returns/return.h"

namespace ninefold {

/// The names of the tables that were worked out again and agree in every cell; or a failure that
/// names the first table, row and column that differ, with both values.
Result<std::vector<std::string>> agreeingTables(const Return& made, const Casebook& book,
                                                const std::vector<CaseAtDay>& cases,
                                                const Period& days);

} // namespace ninefold
