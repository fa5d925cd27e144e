// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/booking_wish.h"

#include <QDateTime>

namespace ninefold {

namespace {

// Date and time are read apart: together they would be a moment of some time zone, which London
// clock time is not.
const QString timeFormat = QStringLiteral("HH:mm");

} // namespace

QString BookingWish::text() const {
    if (at.isNull())
        return {};
    return QStringLiteral("%1T%2 %3")
        .arg(at.date.toString(Qt::ISODate), at.time().toString(timeFormat))
        .arg(worker.value);
}

BookingWish BookingWish::of(const QString& text) {
    const auto moment = text.section(QLatin1Char(' '), 0, 0);
    const auto day = QDate::fromString(moment.section(QLatin1Char('T'), 0, 0), Qt::ISODate);
    const auto time = QTime::fromString(moment.section(QLatin1Char('T'), 1), timeFormat);
    if (!day.isValid() || !time.isValid())
        return {};
    return {{day, static_cast<qint16>(time.hour() * 60 + time.minute())},
            {text.section(QLatin1Char(' '), 1).toLongLong()}};
}

} // namespace ninefold
