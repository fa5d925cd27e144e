// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps the register of one session, for everybody in it at once. Who newly attended gets an
/// activity, unless one of that day under the group's title is there; who no longer attended loses
/// it. Lines that say what is kept already change nothing, so that an activity corrected or removed
/// by hand stays as it was left.
struct SaveRegister {
    struct Line {
        Id<Referral> referral;
        std::optional<GroupMark> before;  ///< as the person saw it; none: there was none
        std::optional<RegisterMark> mark; ///< none: not said
    };
    Id<GroupSession> session;
    std::vector<Line> lines; ///< at most one a referral

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
