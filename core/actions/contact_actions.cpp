// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contact_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/safe_contact.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

void checkSafe(const Casebook& book, const Contact& contact, Problems& problems) {
    const auto* referral = book.find(contact.referral);
    if (!referral)
        return;
    const auto& woman = book.womanOf(*referral);
    const auto safe = safeContact(woman, contact.method, contact.outcome);
    if (safe.answer != Safe::No)
        return;
    // She may allow the call and not the message left.
    const bool isOutcome = safeContact(woman, contact.method).answer != Safe::No;
    join(problems,
         {{isOutcome ? QStringLiteral("outcome") : QStringLiteral("method"), safe.sentence}});
}

} // namespace

Drafted LogContact::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Contact contact;
    contact.id = {book.nextId()};
    contact.referral = referral;
    contact.at = at;
    contact.method = method.value_or(ContactMethod::InPerson);
    contact.outcome = outcome.value_or(ContactOutcome::NoAnswer);
    contact.note = note;
    if (sheContactedUs)
        contact.note = note.isEmpty() ? Words::tr("She contacted us.")
                                      : Words::tr("She contacted us. %1").arg(note);

    Problems problems;
    if (!method)
        problems.push_back({QStringLiteral("method"), Words::tr("Choose how")});
    if (!outcome)
        problems.push_back({QStringLiteral("outcome"), Words::tr("Choose what came of it")});
    if (!sheContactedUs)
        checkSafe(book, contact, problems);
    join(problems, problemsWith(book, contact, nullptr, deed.today()));
    ChangeSet changes(Words::tr("Record a contact"));
    changes.add(contact);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeContact::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Problems problems;
    if (after.method != before.method || after.outcome != before.outcome)
        checkSafe(book, after, problems);
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Change a contact"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RemoveContact::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove a contact"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
