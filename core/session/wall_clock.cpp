// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_parts.h"

#include <QDateTime>
#include <QTimeZone>

namespace ninefold {

namespace {

ClockTime inLondon(const QDateTime& moment) {
    static const QTimeZone london("Europe/London");
    const auto there = london.isValid() ? moment.toTimeZone(london) : moment.toLocalTime();
    const auto time = there.time();
    return {there.date(), static_cast<qint16>(time.hour() * 60 + time.minute())};
}

} // namespace

QString utcNow() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

ClockTime londonNow() {
    return inLondon(QDateTime::currentDateTimeUtc());
}

ClockTime londonTimeOf(const QString& utc) {
    return inLondon(QDateTime::fromString(utc, Qt::ISODate));
}

} // namespace ninefold
