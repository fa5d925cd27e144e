// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consent_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Drafted RecordConsent::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Consent consent;
    consent.id = {book.nextId()};
    consent.referral = referral;
    consent.on = on;
    consent.kind = kind.value_or(ConsentKind::Support);
    consent.given = given;
    consent.note = note;
    consent.version = version.trimmed();
    consent.language = language;
    Problems problems;
    if (!kind)
        problems.push_back({QStringLiteral("kind"), Words::tr("Choose what she was asked")});
    join(problems, problemsWith(book, consent, nullptr, deed.today()));
    ChangeSet changes(Words::tr("Write down what she agreed to"));
    changes.add(consent);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
