// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Writes down support that she had beside keywork.
struct AddActivity {
    Id<Referral> referral;
    QDate on;
    std::optional<ActivityKind> activity; ///< required; nothing is preselected
    std::optional<Pathway> pathway;
    std::optional<int> minutes;
    QString groupTitle;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct ChangeActivity {
    Activity before;
    Activity after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveActivity {
    Activity before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Brings her together with a peer mentor. Their meetings are activities.
struct BeginMentoring {
    Id<Referral> referral;
    QString mentor;
    QDate from;
    QDate until;
    QString note;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects a pair, or ends it.
struct ChangeMentoring {
    PeerMentoring before;
    PeerMentoring after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveMentoring {
    PeerMentoring before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
