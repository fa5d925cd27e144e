// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The condition: two appointments at the centre by a last day (measures.md, "Facts about a
// referral": qualifying_count … condition_status). Worked out every time, never stored.

#include "core/casebook/casebook.h"

#include <QDate>

namespace ninefold {

inline constexpr int appointmentsNeeded = 2;
inline constexpr int conditionDays =
    112; ///< 16 weeks from the disposal, unless the officer gave a day

enum class ConditionStatus : quint8 {
    None,
    Complied,
    CompliedLate,
    Excused,
    Withdrawn,
    Open,
    NotComplied ///< a word for the return; never in her sight
};
template <>
std::span<const Labelled<ConditionStatus>> codes<ConditionStatus>();

struct ConditionProgress {
    ConditionStatus status = ConditionStatus::None;
    bool isSet = false;       ///< there is a condition, even if the referral is not accepted (None)
    bool isDeclined = false;  ///< on or before T
    int qualifying = 0;       ///< appointments attended that count, however many
    QDate secondQualifyingOn; ///< null until there are two
    QDate deadline;           ///< null without a condition or without anything to reckon from

    /// Days from T to the deadline, negative after it; none without a deadline.
    std::optional<int> daysLeft(QDate asAt) const {
        return deadline.isValid() ? std::optional(static_cast<int>(asAt.daysTo(deadline)))
                                  : std::nullopt;
    }
};

/// Whether two appointments are a condition of her disposal: as set, else the disposal's default.
bool hasCondition(const Referral& referral);

/// Whether an appointment counts towards the condition, if attended: as set, else only at the
/// centre.
bool countsTowardsCondition(const Appointment& appointment);

/// Appointments attended on or before T, oldest first.
std::vector<const Appointment*> attendedAppointments(const Casebook& book, const Referral& referral,
                                                     QDate asAt);

ConditionProgress conditionProgress(const Casebook& book, const Referral& referral, QDate asAt);

} // namespace ninefold
