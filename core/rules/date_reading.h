// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dates and times typed in any usual British way, and read back so that a misreading is seen.

#include <QDate>
#include <QString>

#include <optional>

namespace ninefold {

enum class DateUse : quint8 {
    Event, ///< two-digit years are of this century; without a year the nearest such day is meant
    Birth  ///< two-digit years are in the hundred years up to today; the year is needed
};

struct DateReading {
    enum class Fault : quint8 {
        None,
        Blank,
        NotUnderstood, ///< not a date: "soon"
        NoSuchDay,     ///< 31 February
        YearMissing    ///< a birth without its year
    };
    QDate date;
    Fault fault = Fault::Blank;

    bool ok() const { return fault == Fault::None; }
    /// "read as Thursday 12 February 2026"; blank when not ok.
    QString readBack() const;
    /// "Date of birth must be a real date, such as 3 jan 91"; blank when ok or blank.
    QString problem(const QString& label) const;
};

/// "3 jan 26", "3rd January 2026", "03/01/2026", "3.1.26", "3-1-26", "030126", "2026-01-03",
/// "Sat 3 Jan", "today", "yesterday", "tomorrow".
DateReading readDate(const QString& typed, QDate today, DateUse use = DateUse::Event);

struct TimeReading {
    std::optional<int> minute; ///< of the day
    bool blank = false;

    bool ok() const { return minute.has_value(); }
    QString readBack() const; ///< "read as 14:30"
    QString problem() const;  ///< "Enter a time, such as 10:30 or 2pm"
};

/// "10", "10:30", "10.30", "1030", "2pm", "2.30 pm", "noon". An hour from 1 to 7 written without a
/// leading zero, am or pm is taken as the afternoon.
TimeReading readTime(const QString& typed);

/// How a date is shown in a field for editing: "3 Jan 2026". Reads back as itself.
QString dateForEditing(QDate date);

} // namespace ninefold
