// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/drafting.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Drafting)
};

} // namespace

Problems refusedTo(const Deed& deed, Permission permission) {
    if (mayDo(deed.role, permission))
        return {};
    return {{QString(), refusal(deed.role, permission)}};
}

Problems referralGone() {
    return {{QString(),
             Words::tr("This referral is no longer there. Close this form and look again.")}};
}

void join(Problems& all, const Problems& more) {
    for (const auto& problem : more) {
        const bool told = std::any_of(all.begin(), all.end(), [&](const Problem& known) {
            return known.field == problem.field && !problem.field.isEmpty();
        });
        if (!told)
            all.push_back(problem);
    }
}

Drafted draftOf(ChangeSet changes, Problems problems) {
    if (!problems.empty())
        return problems;
    return changes;
}

} // namespace ninefold
