// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of the second working, as the contract names their columns.

#include "core/returns/case_at_day.h"

#include <string>
#include <vector>

namespace ninefold::second {

struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Tables 2, 3, 4, 5, 7, 8 (age and ethnicity only), 11 and 13.
std::vector<Table> fromFacts(const std::vector<CaseAtDay>& cases, const Period& days);

/// Tables 6, 9, 10 and 12.
std::vector<Table> fromRecords(const Casebook& book, const Period& days);

/// Percentages and means by long division.
std::string percent(qint64 numerator, qint64 denominator);
std::string mean(qint64 sum, qint64 count);

} // namespace ninefold::second
