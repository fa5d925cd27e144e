// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/group_actions.h"

#include "core/actions/drafting.h"
#include "core/actions/register_changes.h"
#include "core/rules/group_register.h"
#include "core/rules/references.h"
#include "core/rules/validate_groups.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Drafted MakeGroup::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto made = group;
    made.id = {book.nextId()};
    made.ref = nextGroupRef(book);
    ChangeSet changes(Words::tr("Make a group"));
    changes.add(made);
    return draftOf(std::move(changes), problemsWith(book, made, nullptr, deed.today()));
}

Drafted ChangeGroup::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    const bool ends = after.endedOn.isValid() && after.endedOn != before.endedOn;
    ChangeSet changes(ends ? Words::tr("End a group") : Words::tr("Change a group"));
    changes.alter(before, after);
    for (const auto* session : sessionsOf(book, before.id)) {
        if (ends && session->at.date > after.endedOn && registerOf(book, session->id).empty())
            changes.remove(*session);
        else
            moveActivities(book, before, after, *session, *session, changes);
    }
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

Drafted JoinGroup::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    GroupMember member;
    member.id = {book.nextId()};
    member.group = group;
    member.referral = referral;
    member.joinedOn = joinedOn;
    ChangeSet changes(Words::tr("Add a woman to a group"));
    changes.add(member);
    return draftOf(std::move(changes), problemsWith(book, member, nullptr, deed.today()));
}

Drafted ChangeMembership::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Change when she was in a group"));
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

Drafted RemoveMembership::draft(const Casebook&, const Deed& deed) const {
    ChangeSet changes(Words::tr("Take a woman out of a group"));
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

Drafted MakeSessions::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Problems problems;
    if (weeks < 1 || weeks > longestSeries)
        problems.push_back({QStringLiteral("weeks"),
                            Words::tr("Number of weeks must be from 1 to %1").arg(longestSeries)});
    ChangeSet changes(weeks == 1 ? Words::tr("Plan a session") : Words::tr("Plan sessions"));
    for (int i = 0; problems.empty() && i < weeks; ++i) {
        auto session = first;
        session.id = {book.nextId() + i};
        session.ref = nextSessionRef(book, i);
        if (first.at.date.isValid())
            session.at.date = first.at.date.addDays(qint64{7} * i);
        join(problems, problemsWith(book, session, nullptr, deed.today()));
        changes.add(session);
    }
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeSession::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Change a session"));
    changes.alter(before, after);
    if (const auto* group = book.find(before.group))
        moveActivities(book, *group, *group, before, after, changes);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

Drafted RemoveSession::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Remove a session"));
    const auto* group = book.find(before.group);
    for (const auto* mark : registerOf(book, before.id)) {
        if (group && mark->mark == RegisterMark::Attended)
            if (const auto* gone = activityToRemove(book, *group, before, mark->referral))
                changes.remove(*gone);
        changes.remove(*mark);
    }
    changes.remove(before);
    return changes;
}

} // namespace ninefold
