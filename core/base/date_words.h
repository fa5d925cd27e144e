// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dates as they stand in sentences and tables, in British English.

#include "core/base/clock_time.h"

#include <QString>

namespace ninefold {

/// "12 Mar"; with its year when it is ten months or more from `today`: "12 Mar 2024".
QString dayMonth(QDate date, QDate today);
/// "Thu 19 Mar".
QString weekdayDayMonth(QDate date, QDate today);
/// "Thursday 12 February 2026".
QString fullDay(QDate date);
/// "12 February 2026".
QString longDay(QDate date);
/// "Today", "Tomorrow", "Yesterday", else "Thu 19 Mar".
QString nearDay(QDate date, QDate today);
/// "Today, 11:00", "Thu 19 Mar, 11:00".
QString nearTime(const ClockTime& at, QDate today);
/// "09:30".
QString timeOfDay(const ClockTime& at);

} // namespace ninefold
