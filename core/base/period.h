// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <vector>

namespace ninefold {

/// Days from `from` to `to`, both included.
struct Period {
    QDate from;
    QDate to;

    /// As a person says it: "October 2026", "October to December 2026", "April 2026 to March 2027",
    /// "1 October to 15 November 2026".
    QString label() const;

    friend bool operator==(const Period&, const Period&) = default;
};

/// A calendar month, of which only `days` are in the period that it was cut from.
struct PeriodMonth {
    QString month; ///< 2026-10
    Period days;
};
/// The months of a period, ascending.
std::vector<PeriodMonth> monthsOf(const Period& period);

/// A quarter of a financial year, of which only `days` are in the period that it was cut from.
struct PeriodQuarter {
    QString quarter; ///< 2026-27-Q3
    Period days;
};
std::vector<PeriodQuarter> quartersOf(const Period& period);

/// Reads 2026-10 · 2026-27-Q3 (quarter of a financial year, April first) · 2026-27 (financial
/// year) · 2026-10-01..2026-12-31 (exchange.md, "The command line"). What can be a month is one:
/// 2011-12 is December 2011. The failure is of kind Usage.
Result<Period> parsePeriod(const QString& text);

Period monthPeriod(int year, int month);
/// The quarter 1–4 of the financial year that begins in April of `year`.
Period quarterPeriod(int year, int quarter);
Period financialYear(int year);

} // namespace ninefold
