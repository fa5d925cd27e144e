// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

constexpr int farDays = 300; // from here on a day and month alone could be taken for another year's

QString written(QDate date, const QString& format) {
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(date, format);
}

bool isFar(QDate date, QDate today) {
    return qAbs(today.daysTo(date)) > farDays;
}

} // namespace

QString dayMonth(QDate date, QDate today) {
    return written(date,
                   isFar(date, today) ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString weekdayDayMonth(QDate date, QDate today) {
    return written(date, isFar(date, today) ? QStringLiteral("ddd d MMM yyyy")
                                            : QStringLiteral("ddd d MMM"));
}

QString fullDay(QDate date) {
    return written(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString longDay(QDate date) {
    return written(date, QStringLiteral("d MMMM yyyy"));
}

QString nearDay(QDate date, QDate today) {
    switch (today.daysTo(date)) {
    case 0:
        return Words::tr("Today");
    case 1:
        return Words::tr("Tomorrow");
    case -1:
        return Words::tr("Yesterday");
    default:
        return weekdayDayMonth(date, today);
    }
}

QString nearTime(const ClockTime& at, QDate today) {
    return Words::tr("%1, %2", "a day and a time of day")
        .arg(nearDay(at.date, today), timeOfDay(at));
}

QString timeOfDay(const ClockTime& at) {
    return at.time().toString(QStringLiteral("HH:mm"));
}

} // namespace ninefold
