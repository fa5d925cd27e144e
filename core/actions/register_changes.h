// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a register says and what counts in returns are kept in step: who attended has an activity of
// that day under the group's title, and nobody has two for coming once.

#include "core/casebook/casebook.h"

namespace ninefold {

/// The activity of somebody who attended.
Activity activityFor(const Group& group, const GroupSession& session, Id<Referral> referral);
/// The activity that goes when she is no longer said to have attended; null when there is none, or
/// when other sessions of that day account for those there are.
const Activity* activityToRemove(const Casebook& book, const Group& group,
                                 const GroupSession& session, Id<Referral> referral);
/// Whether an activity is wanted for one attendance more than the registers say now.
bool needsActivity(const Casebook& book, const Group& group, const GroupSession& session,
                   Id<Referral> referral);

/// Alters the activities of everybody who attended `session`, from what they were for `group` and
/// `session` to what they are after the change. What somebody wrote by hand stays.
void moveActivities(const Casebook& book, const Group& group, const Group& groupAfter,
                    const GroupSession& session, const GroupSession& sessionAfter,
                    ChangeSet& changes);

} // namespace ninefold
