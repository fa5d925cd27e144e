// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/police_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/offered.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

void checkOffered(const Referral& referral, const PoliceUpdate& update,
                  const std::optional<PoliceUpdate>& before, Problems& problems) {
    if (!update.conditionOutcome || (before && before->conditionOutcome == update.conditionOutcome))
        return;
    const auto offered = offeredConditionOutcomes(referral);
    if (std::find(offered.begin(), offered.end(), *update.conditionOutcome) == offered.end())
        join(problems,
             {{QStringLiteral("condition_outcome"), Words::tr("Choose what the officer decided")}});
}

} // namespace

Drafted RecordPoliceUpdate::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    const auto* here = book.find(referral);
    if (!here)
        return referralGone();
    PoliceUpdate update;
    update.id = before ? before->id : Id<PoliceUpdate>{book.nextId()};
    update.referral = referral;
    update.on = on;
    update.kind = kind.value_or(PoliceUpdateKind::Rearrest);
    update.conditionOutcome = conditionOutcome;
    update.source = source;

    Problems problems;
    if (!kind)
        problems.push_back({QStringLiteral("kind"), Words::tr("Choose what the police told you")});
    checkOffered(*here, update, before, problems);
    if (source.trimmed().isEmpty())
        problems.push_back({QStringLiteral("source"), Words::tr("Enter who told it")});
    if (kind)
        join(problems, problemsWith(book, update, before ? &*before : nullptr, deed.today()));
    ChangeSet changes(Words::tr("Write down what the police told"));
    if (before)
        changes.alter(*before, update);
    else
        changes.add(update);

    if (conditionOutcome == ConditionOutcome::Varied) {
        auto varied = *here;
        varied.conditionDeadline = newDeadline;
        varied.deadlineFrom = DeadlineFrom::Officer;
        if (!newDeadline.isValid())
            problems.push_back({QStringLiteral("condition_deadline"),
                                Words::tr("Enter the new last day of the condition")});
        join(problems, problemsWith(book, varied, here, deed.today()));
        changes.alter(*here, varied);
    }
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RemovePoliceUpdate::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Remove what the police told"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace ninefold
