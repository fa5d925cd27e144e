// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is seen as at a day T (measures.md, "What is seen as at T"): a referral received after T is
// not there; a date after T is blank and counts for nothing. On screen T is today.

#include "core/domain/referral.h"

#include <QDate>

namespace ninefold {

/// The date as at T: null when it is later than T.
inline QDate seenDate(QDate date, QDate asAt) {
    return date.isValid() && date <= asAt ? date : QDate();
}

bool isSeen(const Referral& referral, QDate asAt);
bool isAccepted(const Referral& referral, QDate asAt); ///< decided as accepted, on or before T
bool isDeclined(const Referral& referral, QDate asAt);
bool isClosed(const Referral& referral, QDate asAt);
/// Neither declined nor closed: new, or somebody the centre is working with.
bool isOpen(const Referral& referral, QDate asAt);
/// Accepted and not closed: somebody the centre is working with.
bool isInSupport(const Referral& referral, QDate asAt);

} // namespace ninefold
