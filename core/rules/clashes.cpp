// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clashes.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

constexpr qint64 minutesOfDay = 1440;

/// Counted on, so that what runs past midnight meets the next day.
qint64 beginOf(const Booking& one) {
    return one.startsAt.date.toJulianDay() * minutesOfDay + one.startsAt.minute;
}

bool isSame(const Booking& a, const Booking& b) {
    return (a.appointment && a.appointment == b.appointment) ||
           (a.session && a.session == b.session);
}

bool wantSame(ClashOver over, const Booking& a, const Booking& b) {
    switch (over) {
    case ClashOver::Woman:
        return a.woman && a.woman == b.woman;
    case ClashOver::Worker:
        return a.worker && a.worker == b.worker;
    case ClashOver::Room:
        return !a.room.isEmpty() && !b.room.isEmpty() && folded(a.room) == folded(b.room);
    }
    return false;
}

bool touches(const ClockTime& at, QDate from, QDate to) {
    // The longest thing takes a day, so it can only have begun on the day before.
    return at.date.isValid() && at.date >= from.addDays(-1) && at.date <= to;
}

} // namespace

bool overlap(const Booking& a, const Booking& b) {
    if (a.startsAt.isNull() || b.startsAt.isNull() || a.minutes <= 0 || b.minutes <= 0)
        return false;
    return beginOf(a) < beginOf(b) + b.minutes && beginOf(b) < beginOf(a) + a.minutes;
}

std::vector<Booking> bookingsTouching(const Casebook& book, QDate from, QDate to) {
    std::vector<Booking> out;
    for (const auto& appointment : book.all<Appointment>())
        if (touches(appointment.startsAt, from, to) && takesTime(appointment.outcome))
            out.push_back(bookingOf(book, appointment));
    for (const auto& session : book.all<GroupSession>())
        if (touches(session.at, from, to))
            out.push_back(bookingOf(book, session));
    return out;
}

std::vector<Clash> clashesOf(const Booking& one, const std::vector<Booking>& others) {
    std::vector<Clash> out;
    for (const auto& other : others) {
        if (isSame(one, other) || !overlap(one, other))
            continue;
        for (const auto over : {ClashOver::Woman, ClashOver::Worker, ClashOver::Room})
            if (wantSame(over, one, other))
                out.push_back({over, other});
    }
    std::stable_sort(out.begin(), out.end(), [](const Clash& a, const Clash& b) {
        return a.with.startsAt < b.with.startsAt;
    });
    return out;
}

std::vector<Clash> clashesOf(const Casebook& book, const Booking& one) {
    if (one.startsAt.isNull())
        return {};
    const auto day = one.startsAt.date;
    return clashesOf(one, bookingsTouching(book, day, day.addDays(1)));
}

QString clashWords(const Casebook& book, const Clash& clash) {
    const auto hours = hoursOf(clash.with);
    switch (clash.over) {
    case ClashOver::Woman:
        return Words::tr("She has another appointment from %1.").arg(hours);
    case ClashOver::Worker: {
        const auto* worker = book.find(clash.with.worker);
        return Words::tr("%1 is taken from %2.").arg(worker ? worker->name : QString(), hours);
    }
    case ClashOver::Room:
        return Words::tr("%1 is taken from %2.").arg(clash.with.room, hours);
    }
    return {};
}

QString clashSummary(const std::vector<Clash>& clashes) {
    const auto has = [&](ClashOver over) {
        return std::any_of(clashes.begin(), clashes.end(),
                           [&](const Clash& clash) { return clash.over == over; });
    };
    QStringList parts;
    if (has(ClashOver::Woman))
        parts << Words::tr("same woman");
    if (has(ClashOver::Worker))
        parts << Words::tr("same worker");
    if (has(ClashOver::Room))
        parts << Words::tr("same room");
    return parts.join(QStringLiteral(", "));
}

} // namespace ninefold
