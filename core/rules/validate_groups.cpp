// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validate_groups.h"

#include "core/base/date_words.h"
#include "core/rules/field_checks.h"
#include "core/rules/group_register.h"
#include "core/rules/validate_parts.h"

namespace ninefold {

using namespace validate_parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValidateGroups)
};

bool overlaps(const GroupMember& a, const GroupMember& b) {
    const bool aEndsFirst = a.leftOn.isValid() && a.leftOn <= b.joinedOn;
    const bool bEndsFirst = b.leftOn.isValid() && b.leftOn <= a.joinedOn;
    return !aEndsFirst && !bEndsFirst;
}

} // namespace

Problems problemsWith(const Casebook& book, const Activity& activity, const Activity* before,
                      QDate today) {
    auto out = fieldProblems(activity);
    checkReferral(book, activity, out);
    if ((!before || before->on != activity.on) && activity.on > today)
        add(out, "on", Words::tr("Date of the activity must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const Group& group, const Group* before, QDate) {
    auto out = fieldProblems(group);
    for (const auto& other : book.all<Group>()) {
        if (other.id == group.id)
            continue;
        if (other.ref == group.ref)
            add(out, "group_ref", Words::tr("Another group has this reference"));
        const bool renamed = !before || before->title != group.title;
        if (renamed && !other.endedOn.isValid() && folded(other.title) == folded(group.title))
            add(out, "title",
                Words::tr("There is a group of this title already. Add what tells them apart."));
    }
    if (!group.endedOn.isValid() || (before && before->endedOn == group.endedOn))
        return out;
    QDate last;
    for (const auto* session : sessionsOf(book, group.id))
        if (session->at.date > group.endedOn && !registerOf(book, session->id).empty())
            last = session->at.date;
    if (last.isValid())
        add(out, "ended_on",
            Words::tr("There is a register of %1. Enter that day or a later one.")
                .arg(longDay(last)));
    return out;
}

Problems problemsWith(const Casebook& book, const GroupSession& session, const GroupSession* before,
                      QDate today) {
    auto out = fieldProblems(session);
    const auto* group = book.find(session.group);
    if (!group) {
        add(out, "", Words::tr("This group is no longer there. Close this form and look again."));
        return out;
    }
    for (const auto& other : book.all<GroupSession>())
        if (other.id != session.id && other.ref == session.ref)
            add(out, "session_ref", Words::tr("Another session has this reference"));
    if (before && before->at == session.at)
        return out;
    if (group->endedOn.isValid() && session.at.date > group->endedOn)
        add(out, "at", Words::tr("This group ended on %1").arg(longDay(group->endedOn)));
    for (const auto* other : book.of<GroupSession>(group->id))
        if (other->id != session.id && other->at == session.at)
            add(out, "at",
                Words::tr("There is a session on %1 at %2 already")
                    .arg(longDay(session.at.date), timeOfDay(session.at)));
    if (before && session.at.date > today && !registerOf(book, session.id).empty())
        add(out, "at",
            Words::tr("This session has a register. Its date must be today or in the past."));
    return out;
}

Problems problemsWith(const Casebook& book, const GroupMember& member, const GroupMember*, QDate) {
    auto out = fieldProblems(member);
    if (!book.find(member.referral))
        add(out, "referral_ref", Words::tr("Choose the woman from the list"));
    if (!book.find(member.group))
        add(out, "", Words::tr("This group is no longer there. Close this form and look again."));
    if (member.leftOn.isValid() && member.leftOn < member.joinedOn)
        add(out, "left_on",
            Words::tr("The day she left must not be before she joined, %1")
                .arg(longDay(member.joinedOn)));
    for (const auto* other : book.of<GroupMember>(member.referral))
        if (other->id != member.id && other->group == member.group && overlaps(*other, member))
            add(out, "referral_ref",
                Words::tr("She is in this group already, since %1").arg(longDay(other->joinedOn)));
    return out;
}

Problems problemsWith(const Casebook& book, const PeerMentoring& pair, const PeerMentoring*,
                      QDate) {
    auto out = fieldProblems(pair);
    checkReferral(book, pair, out);
    if (pair.until.isValid() && pair.from.isValid() && pair.until < pair.from)
        add(out, "until",
            Words::tr("The last day must not be before the first, %1").arg(longDay(pair.from)));
    return out;
}

} // namespace ninefold
