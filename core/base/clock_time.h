// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <compare>

namespace ninefold {

/// London clock time to the minute, kept as written and never converted (exchange.md, "Form"):
/// a time that the London clock skips in spring is a time like any other.
struct ClockTime {
    QDate date;        ///< null: not recorded
    qint16 minute = 0; ///< of the day, 0–1439

    bool isNull() const { return date.isNull(); }
    QTime time() const { return QTime(minute / 60, minute % 60); }

    friend bool operator==(const ClockTime&, const ClockTime&) = default;
    friend bool operator<(const ClockTime& a, const ClockTime& b) {
        return a.date != b.date ? a.date < b.date : a.minute < b.minute;
    }
};

} // namespace ninefold
