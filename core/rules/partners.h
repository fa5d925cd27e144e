// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be worked out of the directory, of referrals to partners and of the funds. Nothing of it
// decides: a service that is not for her needs can still be chosen, a fund may go below zero.

#include "core/casebook/casebook.h"

namespace ninefold {

/// Whole days from the day it was made until its outcome, or until T while there is none as at T.
/// None where the day it was made lies after T or is not known, or the outcome has no day.
std::optional<int> daysWaiting(const PartnerReferral& referred, QDate asAt);

/// Whether it takes referrals on a day.
bool takesReferrals(const Partner& partner, QDate on);
/// Nobody has asked it whether all this holds: never, as an example, or not for so long
/// (thresholds::partnerReviewDays). One that takes no referrals need not be asked.
bool needsReviewing(const Partner& partner, QDate today);
/// Whether where she lives speaks against it. An unknown borough and no fixed abode do not.
bool serves(const Partner& partner, const std::optional<Borough>& borough);
/// The pathway that a kind of service works on; none: no one pathway.
std::optional<Pathway> pathwayOf(PartnerCategory category);

/// How a service fits a woman.
struct ServiceFit {
    const Partner* partner = nullptr; ///< holds until the next change
    bool servesHer = false;           ///< where she lives
    bool meetsNeed = false;           ///< works on a pathway on which she has a need

    bool fits() const { return servesHer && meetsNeed; }
};
/// The services that take referrals on a day: those that fit her first, then those that serve where
/// she lives, then the others; each by name.
std::vector<ServiceFit> servicesFor(const Casebook& book, const Referral& referral, QDate on);

/// What a fund has had and given, in pence, as at T.
struct FundSums {
    qint64 moneyIn = 0;
    qint64 granted = 0;

    qint64 balance() const { return moneyIn - granted; }
};
FundSums fundSums(const Casebook& book, Id<Fund> fund, QDate asAt);
/// Whether grants may be made from it on a day: the day it was closed is its last.
bool isFundOpen(const Fund& fund, QDate on);
/// "£1,204.50"; below zero "−£20.00".
QString poundsInWords(qint64 pence);

} // namespace ninefold
