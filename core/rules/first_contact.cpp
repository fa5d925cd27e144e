// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/first_contact.h"

#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FirstContact)
};

/// "the same day, 10:40", "after 5 days, 14:00".
QString sinceText(int days, const ClockTime& at) {
    const auto when = days == 0   ? Words::tr("the same day")
                      : days == 1 ? Words::tr("the next day")
                                  : Words::tr("after %1 days").arg(days);
    return Words::tr("%1, %2", "the same day, 10:40").arg(when, timeOfDay(at));
}

QString withinText(int days) {
    return days <= thresholds::firstContactAimDays    ? Words::tr("within 24 hours")
           : days <= thresholds::firstContactLastDays ? Words::tr("within 72 hours")
                                                      : Words::tr("later than 72 hours");
}

} // namespace

QDate firstContactOn(const Casebook& book, const Referral& referral, QDate asAt) {
    QDate first;
    for (const auto* contact : book.of<Contact>(referral.id))
        if (countsAsContact(contact->outcome) && contact->at.date <= asAt &&
            (first.isNull() || contact->at.date < first))
            first = contact->at.date;
    return first;
}

std::optional<int> contactDays(const Referral& referral, QDate firstContact, QDate asAt) {
    const auto decidedOn = seenDate(referral.decidedOn, asAt);
    if (!decidedOn.isValid() || !firstContact.isValid())
        return std::nullopt;
    return std::max(0, static_cast<int>(decidedOn.daysTo(firstContact)));
}

FirstReach firstReach(const Casebook& book, const Referral& referral, QDate asAt) {
    FirstReach reach;
    const auto earlier = [](ClockTime& first, const ClockTime& at) {
        if (first.isNull() || at < first)
            first = at;
    };
    for (const auto* contact : book.of<Contact>(referral.id)) {
        if (contact->at.date > asAt)
            continue;
        earlier(reach.triedAt, contact->at);
        if (countsAsContact(contact->outcome))
            earlier(reach.reachedAt, contact->at);
    }
    return reach;
}

QString firstReachWords(const Referral& referral, const FirstReach& reach, QDate today) {
    if (!isAccepted(referral, today))
        return {};
    const auto daysTo = [&](const ClockTime& at) {
        return contactDays(referral, at.date, today).value_or(0);
    };
    if (reach.triedAt.isNull())
        return Words::tr("Nobody has tried to reach her yet. Accepted %1; aim for 24 to 72 hours.")
            .arg(weekdayDayMonth(referral.decidedOn, today));
    const int tried = daysTo(reach.triedAt);
    if (reach.reachedAt.isNull())
        return Words::tr("First tried %1. Not reached yet.").arg(sinceText(tried, reach.triedAt));
    const int reached = daysTo(reach.reachedAt);
    const auto within = withinText(reached);
    if (reach.reachedAt == reach.triedAt)
        return Words::tr("Reached at the first try, %1, %2.")
            .arg(sinceText(reached, reach.reachedAt), within);
    return Words::tr("First tried %1; reached %2, %3.")
        .arg(sinceText(tried, reach.triedAt), sinceText(reached, reach.reachedAt), within);
}

} // namespace ninefold
