// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/woman_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

Drafted ChangeWoman::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(QCoreApplication::translate("actions", "Change her details"));
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

} // namespace ninefold
