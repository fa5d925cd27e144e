// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// The longest series of sessions made at once, in weeks.
inline constexpr int longestSeries = 52;

struct MakeGroup {
    Group group; ///< id and reference are given by the action

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects a group, or ends it. Activities that its registers wrote follow its title, kind and
/// pathway, as far as nobody has changed them by hand. Sessions after its end that have no register
/// go.
struct ChangeGroup {
    Group before;
    Group after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct JoinGroup {
    Id<Group> group;
    Id<Referral> referral;
    QDate joinedOn;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects when she joined, or says when she left. What she attended stays.
struct ChangeMembership {
    GroupMember before;
    GroupMember after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveMembership {
    GroupMember before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// One session, or a series at the same hour every week.
struct MakeSessions {
    GroupSession first; ///< id and reference are given by the action
    int weeks = 1;      ///< 1–52

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Moves or corrects a session. Activities that its register wrote follow, as far as nobody has
/// changed them by hand.
struct ChangeSession {
    GroupSession before;
    GroupSession after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Removes a session that did not take place, or was made by mistake, with its register and the
/// activities that the register wrote.
struct RemoveSession {
    GroupSession before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
