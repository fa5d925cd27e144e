// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happened, newest first (picture 03-record, Overview).

#include "core/casebook/casebook.h"

namespace ninefold {

/// Chooses the icon.
enum class TimelineKind : quint8 {
    Referral,
    Decision,
    Closed,
    Report,
    Appointment,
    Call,
    Text,
    Email,
    Letter,
    Meeting,
    Needs,
    Activity,
    GroupSession, ///< one that she did not attend; who attended has an activity
    Partner,
    Grant,
    Survey,
    Police,
    Consent,
    Plan,
    Review,
    Note
};

struct TimelineEntry {
    ClockTime at;
    bool timed = false; ///< whether the time of day is known
    TimelineKind kind = TimelineKind::Referral;
    QString title;     ///< bold: "Keywork, 10:00"
    QString outcome;   ///< after it: "did not attend, reason accepted"
    QString text;      ///< below, in full; may be blank
    QString condition; ///< "Counts, 1 of 2"; blank otherwise
    Id<Referral> referral;
    qint64 record = 0; ///< id of what it is about, of the kind told by `kind`
};

/// Of all her referrals. What lies after today is left out.
std::vector<TimelineEntry> timelineOf(const Casebook& book, Id<Woman> woman, QDate today);

} // namespace ninefold
