// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups and peer mentoring. Who came to a session is also an activity of hers (`Activity`), so
// that returns count it; the register's action keeps both in step.

#include "core/base/clock_time.h"
#include "core/base/id.h"
#include "core/domain/casework_codes.h"
#include "core/domain/pathway.h"
#include "core/domain/support_codes.h"

namespace ninefold {

struct Referral;

/// A group programme: a course or a weekly group.
struct Group {
    Id<Group> id;
    QString ref;                          ///< as GR-0003; unique
    QString title;                        ///< required; the `group_title` of the activities
    std::optional<ActivityKind> activity; ///< required; what a session counts as
    std::optional<Pathway> pathway;
    QString facilitator;
    QString room;
    QDate endedOn; ///< null: it goes on
    QString note;

    friend bool operator==(const Group&, const Group&) = default;
};

struct GroupSession {
    Id<GroupSession> id;
    Id<Group> group;
    QString ref; ///< as GS-0017; unique
    ClockTime at;
    std::optional<int> minutes; ///< 0–1440
    QString facilitator;        ///< blank: the group's
    QString room;               ///< blank: the group's
    QString topic;

    friend bool operator==(const GroupSession&, const GroupSession&) = default;
};

/// Somebody who is expected at a group.
struct GroupMember {
    Id<GroupMember> id;
    Id<Referral> referral;
    Id<Group> group;
    QDate joinedOn;
    QDate leftOn; ///< null: she still comes

    friend bool operator==(const GroupMember&, const GroupMember&) = default;
};

/// One line of a session's register. At most one a session and referral.
struct GroupMark {
    Id<GroupMark> id;
    Id<Referral> referral;
    Id<GroupSession> session;
    std::optional<RegisterMark> mark; ///< required

    friend bool operator==(const GroupMark&, const GroupMark&) = default;
};

/// A peer mentor and the woman she walks beside.
struct PeerMentoring {
    Id<PeerMentoring> id;
    Id<Referral> referral;
    QString mentor; ///< initials or a name, as the mentor wants; required
    QDate from;
    QDate until; ///< null: it goes on
    QString note;

    friend bool operator==(const PeerMentoring&, const PeerMentoring&) = default;
};

} // namespace ninefold
