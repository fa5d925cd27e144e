// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/partner_actions.h"

#include "core/actions/drafting.h"
#include "core/catalogue/example_partners.h"
#include "core/rules/references.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

bool isInDirectory(const Casebook& book, const QString& name) {
    const auto& all = book.all<Partner>();
    return std::any_of(all.begin(), all.end(), [&](const Partner& known) {
        return known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Drafted AddExamplePartners::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Add the example services"));
    int added = 0;
    for (auto& partner : examplePartners()) {
        if (isInDirectory(book, partner.name))
            continue;
        partner.id = {book.nextId() + added};
        partner.ref = nextPartnerRef(book, added);
        ++added;
        changes.add(std::move(partner));
    }
    if (added == 0)
        return Problems{{QString(), Words::tr("The example services are all in the directory.")}};
    return changes;
}

Drafted ReviewPartner::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = record;
    after.id = before.id;
    after.ref = before.ref;
    after.reviewedOn = deed.today();
    after.isExample.reset();
    ChangeSet changes(Words::tr("Review a partner service"));
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

} // namespace ninefold
