// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_parts.h"

#include <QDateTime>
#include <QTimeZone>

namespace ninefold {

namespace {

/// Of this machine, where its system knows no time zones.
QTimeZone london() {
    static const QTimeZone zone("Europe/London");
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString utcText(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

ClockTime inLondon(const QDateTime& moment) {
    const auto there = moment.toTimeZone(london());
    const auto time = there.time();
    return {there.date(), static_cast<qint16>(time.hour() * 60 + time.minute())};
}

} // namespace

QString utcNow() {
    return utcText(QDateTime::currentDateTimeUtc());
}

ClockTime londonNow() {
    return inLondon(QDateTime::currentDateTimeUtc());
}

ClockTime londonTimeOf(const QString& utc) {
    return inLondon(QDateTime::fromString(utc, Qt::ISODate));
}

QString utcOf(const ClockTime& there) {
    return utcText(QDateTime(there.date, there.time(), london()));
}

} // namespace ninefold
