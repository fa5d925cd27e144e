// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/condition_actions.h"

#include "core/actions/drafting.h"
#include "core/base/date_words.h"
#include "core/rules/condition_progress.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

Problems officerProblems(const ChangeOfficer& change) {
    const auto& before = change.before;
    const auto name = change.name.trimmed();
    const auto number = change.number.trimmed();
    if (name.isEmpty() && number.isEmpty())
        return {
            {QStringLiteral("officer_name"), Words::tr("Enter the new officer's name or number")}};
    if (name == before.officerName.trimmed() && number == before.officerNumber.trimmed())
        return {{QStringLiteral("officer_name"),
                 Words::tr("This is the officer who is here already. Enter the new one.")}};
    return {};
}

} // namespace

Drafted ExplainCondition::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    if (!hasCondition(before))
        return Problems{
            {QString(),
             Words::tr("This referral asks nothing of her, so there is nothing to explain.")}};
    Problems problems;
    if (!on.isValid())
        problems.push_back(
            {QStringLiteral("explained_on"), Words::tr("Enter the date it was explained to her")});
    else if (on != before.explainedOn && on < before.receivedOn)
        problems.push_back(
            {QStringLiteral("explained_on"),
             Words::tr("Date it was explained to her must not be before the referral was "
                       "received, %1")
                 .arg(longDay(before.receivedOn))});
    if (!how)
        problems.push_back(
            {QStringLiteral("explained_how"), Words::tr("Choose how it was explained to her")});
    auto after = before;
    after.explainedOn = on;
    after.explainedHow = how;
    after.explainedWithInterpreter = withInterpreter;
    after.explainedIn = in;
    after.agreedSheetGiven = sheetGiven;
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Write down what was explained to her"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeOfficer::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto problems = officerProblems(*this);
    FormerOfficer former;
    former.id = {book.nextId()};
    former.referral = before.id;
    former.until = until;
    former.name = before.officerName;
    former.number = before.officerNumber;
    former.email = before.officerEmail;
    join(problems, problemsWith(book, former, nullptr, deed.today()));
    if (until.isValid() && until < before.receivedOn)
        join(problems, {{QStringLiteral("until"),
                         Words::tr("Date the officer changed must not be before the referral was "
                                   "received, %1")
                             .arg(longDay(before.receivedOn))}});
    auto after = before;
    after.officerName = name.trimmed();
    after.officerNumber = number.trimmed();
    after.officerEmail = email.trimmed();
    join(problems, problemsWith(book, after, &before, deed.today()));
    ChangeSet changes(Words::tr("Change the officer"));
    const bool known =
        !(former.name.isEmpty() && former.number.isEmpty() && former.email.isEmpty());
    if (known)
        changes.add(former);
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
