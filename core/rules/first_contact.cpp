// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/first_contact.h"

#include "core/rules/as_at.h"

namespace ninefold {

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

} // namespace ninefold
