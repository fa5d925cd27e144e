// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a referral stands, in the words of look.md §7. For screens only; returns do not use it.

#include "core/casebook/casebook.h"

namespace ninefold {

enum class ReferralStatus : quint8 {
    New,          ///< not decided
    ToContact,    ///< accepted, and she has neither been reached nor attended
    InSupport,    ///< accepted, reached
    ReadyToClose, ///< condition settled some weeks ago, or exit assessment made; nothing booked
    Closed,
    Declined
};
template <>
std::span<const Labelled<ReferralStatus>> codes<ReferralStatus>();

ReferralStatus referralStatus(const Casebook& book, const Referral& referral, QDate today);

/// The newest day on which she was reached or attended; null if never.
QDate lastContactOn(const Casebook& book, const Referral& referral, QDate asAt);
/// The next appointment booked from the start of `today`; null if none.
const Appointment* nextAppointment(const Casebook& book, const Referral& referral, QDate today);

} // namespace ninefold
