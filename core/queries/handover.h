// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is pending when a caseload changes hands: on screen before it is done, and as a list on
// paper for whoever takes over.

#include "core/base/print_document.h"
#include "core/casebook/casebook.h"

#include <QStringList>

namespace ninefold {

struct PendingOfWoman {
    Id<Referral> referral;
    Id<Woman> woman;
    QString name;
    QString womanRef;
    QString condition; ///< "1 of 2 attended, 12 days left"; blank: none
    QString next;      ///< "Thu 19 Mar at 11:00, keywork"; blank: nothing is booked
    QStringList work;  ///< what is due, with its day: "Send the report (due Thu 19 Mar)"
};

struct Handover {
    QString from;
    QString to; ///< blank: not chosen yet
    QDate on;
    std::vector<PendingOfWoman> women; ///< by name
    QStringList groups;                ///< that she leads and keeps: "Tuesday art group"
};

/// Everybody she holds and who is not closed; of nobody (none) what nobody holds.
std::vector<Id<Referral>> heldBy(const Casebook& book, Id<Worker> worker, QDate today);
Handover handoverOf(const Casebook& book, Id<Worker> from, Id<Worker> to,
                    const std::vector<Id<Referral>>& referrals, QDate today);
/// `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedHandover(const Handover& handover, const QString& centre,
                                const QString& madeAt);

} // namespace ninefold
