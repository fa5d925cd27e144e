// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every action's draft() is made of.

#include "core/actions/deed.h"
#include "core/rules/permissions.h"

namespace ninefold {

/// The record of T that a change made, altered or removed last: what a form opens next.
template <class T>
const T* recordIn(const ChangeSet& changes) {
    for (auto edit = changes.edits.rbegin(); edit != changes.edits.rend(); ++edit)
        if (const auto* found = std::get_if<Edit<T>>(&*edit))
            return found->after ? &*found->after : &*found->before;
    return nullptr;
}

/// A problem about the whole, when her role does not allow it; empty when it does.
Problems refusedTo(const Deed& deed, Permission permission);

/// What a draft gives when its referral is not in the casebook.
Problems referralGone();

/// Adds problems of fields that have none yet.
void join(Problems& all, const Problems& more);

/// The changes, or the problems if there are any.
Drafted draftOf(ChangeSet changes, Problems problems);

} // namespace ninefold
