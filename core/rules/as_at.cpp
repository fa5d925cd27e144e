// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/as_at.h"

namespace ninefold {

bool isSeen(const Referral& referral, QDate asAt) {
    return referral.receivedOn <= asAt;
}

bool isAccepted(const Referral& referral, QDate asAt) {
    return referral.decision == Decision::Accepted && seenDate(referral.decidedOn, asAt).isValid();
}

bool isDeclined(const Referral& referral, QDate asAt) {
    return referral.decision == Decision::Declined && seenDate(referral.decidedOn, asAt).isValid();
}

bool isClosed(const Referral& referral, QDate asAt) {
    return seenDate(referral.closedOn, asAt).isValid();
}

bool isOpen(const Referral& referral, QDate asAt) {
    return isSeen(referral, asAt) && !isClosed(referral, asAt) && !isDeclined(referral, asAt);
}

bool isInSupport(const Referral& referral, QDate asAt) {
    return isSeen(referral, asAt) && isAccepted(referral, asAt) && !isClosed(referral, asAt);
}

} // namespace ninefold
