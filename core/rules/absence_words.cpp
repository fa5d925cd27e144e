// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/absence_words.h"

#include "core/base/date_words.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Absence)
};

} // namespace

QString acceptedWords(const Casebook& book, const Appointment& appointment) {
    const auto* worker = book.find(appointment.reasonAcceptedBy);
    const auto on = appointment.reasonAcceptedOn;
    QString words;
    if (worker && on.isValid())
        words = Words::tr("Accepted by %1 on %2").arg(worker->name, longDay(on));
    else if (worker)
        words = Words::tr("Accepted by %1").arg(worker->name);
    else if (on.isValid())
        words = Words::tr("Accepted on %1").arg(longDay(on));
    const auto& why = appointment.reasonAcceptedWhy;
    return why.isEmpty() ? words : words.isEmpty() ? why : Words::tr("%1: %2").arg(words, why);
}

const Appointment* lastMissed(const Casebook& book, const Referral& referral, QDate today) {
    const Appointment* last = nullptr;
    for (const auto* one : book.of<Appointment>(referral.id))
        if (isMissedWithoutReason(one->outcome) && one->startsAt.date <= today &&
            (!last || last->startsAt < one->startsAt))
            last = one;
    return last;
}

} // namespace ninefold
