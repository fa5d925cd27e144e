// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/register_referral.h"

#include "core/actions/drafting.h"
#include "core/actions/referral_actions.h"
#include "core/rules/condition_deadline.h"
#include "core/rules/references.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Drafted RegisterReferral::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto nextId = book.nextId();
    auto her = woman;
    if (known) {
        her.id = known->id;
    } else {
        her.id = {nextId++};
        her.ref = nextWomanRef(book);
        her.studyId = freshStudyId(book, random);
    }
    auto taken = withDeadline(referral);
    taken.id = {nextId++};
    taken.woman = her.id;
    taken.ref = nextReferralRef(book, her.ref);
    taken.disposal = disposal.value_or(Disposal::Voluntary);

    Problems problems = problemsWith(book, her, known ? &*known : nullptr, deed.today());
    if (!taken.route)
        problems.push_back({QStringLiteral("route"), Words::tr("Choose how the referral reached "
                                                               "you")});
    if (!disposal)
        problems.push_back({QStringLiteral("disposal"), Words::tr("Choose the disposal")});
    join(problems, problemsWith(book, taken, nullptr, deed.today()));
    join(problems, decisionProblems(book, taken));
    if (her.dateOfBirth.isValid() && taken.receivedOn.isValid() &&
        her.dateOfBirth > taken.receivedOn)
        join(problems, {{QStringLiteral("date_of_birth"),
                         Words::tr("Date of birth must not be after the referral was received")}});

    ChangeSet changes(Words::tr("Take in a referral"));
    if (known)
        changes.alter(*known, her);
    else
        changes.add(her);
    changes.add(taken);
    for (auto consent : consents) {
        if (!consent.given)
            continue; // not asked yet
        consent.id = {nextId++};
        consent.referral = taken.id;
        if (consent.on.isNull())
            consent.on = taken.receivedOn;
        changes.add(consent);
    }
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
