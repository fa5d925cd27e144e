// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"

namespace ninefold {

const Consent* newestConsent(const Casebook& book, const Referral& referral, ConsentKind kind,
                             QDate asAt) {
    const Consent* newest = nullptr;
    for (const auto* consent : book.of<Consent>(referral.id))
        if (consent->kind == kind && consent->on <= asAt && (!newest || newest->on <= consent->on))
            newest = consent;
    return newest;
}

bool hasAgreed(const Casebook& book, const Referral& referral, ConsentKind kind, QDate asAt) {
    const auto* newest = newestConsent(book, referral, kind, asAt);
    return newest && newest->given.value_or(false);
}

} // namespace ninefold
