// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/register_changes.h"

#include "core/rules/group_register.h"

namespace ninefold {

namespace {

/// Whether an edit of this record is among the changes already.
bool isEdited(const ChangeSet& changes, Id<Activity> id) {
    return std::any_of(changes.edits.begin(), changes.edits.end(), [&](const AnyEdit& edit) {
        const auto* activity = std::get_if<Edit<Activity>>(&edit);
        return activity && activity->id() == id;
    });
}

/// The one that says what the register would say; else the newest.
const Activity* likest(const std::vector<const Activity*>& found, const Activity& wanted) {
    const Activity* best = nullptr;
    for (const auto* one : found)
        if (one->activity == wanted.activity && one->pathway == wanted.pathway &&
            one->minutes == wanted.minutes)
            best = one;
    return best || found.empty() ? best : found.back();
}

} // namespace

Activity activityFor(const Group& group, const GroupSession& session, Id<Referral> referral) {
    Activity made;
    made.referral = referral;
    made.on = session.at.date;
    made.activity = group.activity.value_or(ActivityKind::GroupWorkshop);
    made.pathway = group.pathway;
    made.minutes = session.minutes;
    made.groupTitle = group.title;
    return made;
}

const Activity* activityToRemove(const Casebook& book, const Group& group,
                                 const GroupSession& session, Id<Referral> referral) {
    const auto found = activitiesOf(book, referral, group.title, session.at.date);
    const int left = timesAttended(book, referral, group.title, session.at.date) - 1;
    if (static_cast<int>(found.size()) <= left)
        return nullptr;
    return likest(found, activityFor(group, session, referral));
}

bool needsActivity(const Casebook& book, const Group& group, const GroupSession& session,
                   Id<Referral> referral) {
    const auto found = activitiesOf(book, referral, group.title, session.at.date);
    return static_cast<int>(found.size()) <=
           timesAttended(book, referral, group.title, session.at.date);
}

void moveActivities(const Casebook& book, const Group& group, const Group& groupAfter,
                    const GroupSession& session, const GroupSession& sessionAfter,
                    ChangeSet& changes) {
    for (const auto* mark : registerOf(book, session.id)) {
        if (mark->mark != RegisterMark::Attended)
            continue;
        const auto was = activityFor(group, session, mark->referral);
        const auto is = activityFor(groupAfter, sessionAfter, mark->referral);
        auto found = activitiesOf(book, mark->referral, group.title, session.at.date);
        std::erase_if(found, [&](const Activity* one) { return isEdited(changes, one->id); });
        const auto* before = likest(found, was);
        if (!before)
            continue;
        auto after = *before;
        after.on = is.on;
        after.groupTitle = is.groupTitle;
        if (before->activity == was.activity)
            after.activity = is.activity;
        if (before->pathway == was.pathway)
            after.pathway = is.pathway;
        if (before->minutes == was.minutes)
            after.minutes = is.minutes;
        changes.alter(*before, after);
    }
}

} // namespace ninefold
