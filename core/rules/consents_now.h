// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What she has agreed to and been told so far, and what is still missing before anything of hers
// may leave the centre (safety.md: "No disclosure without a recorded basis").

#include "core/casebook/casebook.h"

#include <QDate>
#include <QStringList>

namespace ninefold {

/// Where one kind of consent stands on a day.
struct ConsentNow {
    ConsentKind kind = ConsentKind::Support;
    const Consent* newest = nullptr; ///< null: she was never asked

    bool agreed() const { return newest && newest->given.value_or(false); }
};
/// Every kind, in the order of the list.
std::vector<ConsentNow> consentsNow(const Casebook& book, const Referral& referral, QDate asAt);

/// "2 March 2026, version 3, in Polish"; blank where she was never asked.
QString askedInWords(const ConsentNow& consent);

/// The newest time she was told of it, on or before T; null: never.
const InformationGiven* newestTold(const Casebook& book, const Referral& referral, Information what,
                                   QDate asAt);

/// What stands in the way of sharing, a sentence each: the privacy notice, what the police are
/// told, her answers on the two ways of sharing. Empty: nothing.
QStringList missingBeforeSharing(const Casebook& book, const Referral& referral, QDate asAt);

} // namespace ninefold
