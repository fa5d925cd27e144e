// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/supervision_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/offered.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// What hangs on a worker's name under a referral goes with it.
void moveWhatIsNamed(const Casebook& book, const Referral& referral, const Worker& from,
                     const Worker& to, const Deed& deed, ChangeSet& changes) {
    for (const auto* appointment : book.of<Appointment>(referral.id))
        if (appointment->worker == from.id && appointment->outcome == AppointmentOutcome::Booked &&
            appointment->startsAt.date >= deed.today()) {
            auto moved = *appointment;
            moved.worker = to.id;
            changes.alter(*appointment, moved);
        }
    for (const auto* goal : book.of<Goal>(referral.id))
        for (const auto* action : book.of<GoalAction>(goal->id))
            if (action->owner == ActionOwner::Worker && action->ownerName == from.name &&
                !action->doneOn.isValid()) {
                auto moved = *action;
                moved.ownerName = to.name;
                changes.alter(*action, moved);
            }
}

} // namespace

Drafted CheckRecord::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::Supervise); !refused.empty())
        return refused;
    RecordCheck check;
    check.id = {book.nextId()};
    check.referral = referral;
    check.on = deed.today();
    check.by = deed.worker;
    check.note = note.trimmed().isEmpty() ? QString() : note;
    auto problems = problemsWith(book, check, nullptr, deed.today());
    if (wantsNote && check.note.isEmpty())
        problems.push_back({QStringLiteral("note"), Words::tr("Enter the note")});
    ChangeSet changes(check.note.isEmpty() ? Words::tr("Mark a record as checked")
                                           : Words::tr("Leave a supervision note"));
    changes.add(check);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted AnswerCheck::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto after = before;
    after.answer = answer;
    after.answeredOn = deed.today();
    after.answeredBy = deed.worker;
    auto problems = problemsWith(book, after, &before, deed.today());
    if (answer.trimmed().isEmpty())
        problems.push_back({QStringLiteral("answer"), Words::tr("Enter what was done")});
    ChangeSet changes(Words::tr("Answer a supervision note"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted HandOver::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::Supervise); !refused.empty())
        return refused;
    Problems problems;
    const auto* giver = book.find(from);
    const auto* taker = book.find(to);
    const auto offered = offeredKeyworkers(book);
    if (!giver)
        problems.push_back({QStringLiteral("from"), Words::tr("Choose whose caseload it is")});
    if (!taker || std::find(offered.begin(), offered.end(), taker) == offered.end())
        problems.push_back({QStringLiteral("to"), Words::tr("Choose who takes it over")});
    else if (from == to)
        problems.push_back({QStringLiteral("to"), Words::tr("Choose somebody else")});
    if (referrals.empty())
        problems.push_back(
            {QStringLiteral("referrals"), Words::tr("Choose at least one woman to hand over")});
    if (!problems.empty())
        return problems;
    ChangeSet changes(Words::tr("Hand a caseload over"));
    for (const auto id : referrals) {
        const auto* referral = book.find(id);
        if (!referral || referral->keyworker != from)
            return Problems{
                {QStringLiteral("referrals"),
                 Words::tr("Some of them are no longer with %1. Look at the list again.")
                     .arg(giver->name)}};
        auto after = *referral;
        after.keyworker = to;
        changes.alter(*referral, after);
        moveWhatIsNamed(book, *referral, *giver, *taker, deed, changes);
    }
    return changes;
}

} // namespace ninefold
