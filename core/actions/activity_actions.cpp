// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/activity_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate_groups.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

template <class T>
Drafted change(const Casebook& book, const Deed& deed, const T& before, const T& after,
               const QString& what) {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    ChangeSet changes(what);
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

template <class T>
Drafted removal(const Deed& deed, const T& before, const QString& what) {
    ChangeSet changes(what);
    changes.remove(before);
    return draftOf(std::move(changes), refusedTo(deed, Permission::EditRecords));
}

} // namespace

Drafted AddActivity::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    Activity made;
    made.id = {book.nextId()};
    made.referral = referral;
    made.on = on;
    made.activity = activity.value_or(ActivityKind::Other);
    made.pathway = pathway;
    made.minutes = minutes;
    made.groupTitle = groupTitle;
    auto problems = problemsWith(book, made, nullptr, deed.today());
    if (!activity)
        problems.push_back({QStringLiteral("activity"), Words::tr("Choose what it was")});
    ChangeSet changes(Words::tr("Record an activity"));
    changes.add(made);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeActivity::draft(const Casebook& book, const Deed& deed) const {
    return change(book, deed, before, after, Words::tr("Change an activity"));
}

Drafted RemoveActivity::draft(const Casebook&, const Deed& deed) const {
    return removal(deed, before, Words::tr("Remove an activity"));
}

Drafted BeginMentoring::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    PeerMentoring pair;
    pair.id = {book.nextId()};
    pair.referral = referral;
    pair.mentor = mentor;
    pair.from = from;
    pair.until = until;
    pair.note = note;
    ChangeSet changes(Words::tr("Begin peer mentoring"));
    changes.add(pair);
    return draftOf(std::move(changes), problemsWith(book, pair, nullptr, deed.today()));
}

Drafted ChangeMentoring::draft(const Casebook& book, const Deed& deed) const {
    const bool ends = after.until.isValid() && !before.until.isValid();
    return change(book, deed, before, after,
                  ends ? Words::tr("End peer mentoring") : Words::tr("Change peer mentoring"));
}

Drafted RemoveMentoring::draft(const Casebook&, const Deed& deed) const {
    return removal(deed, before, Words::tr("Remove peer mentoring"));
}

} // namespace ninefold
