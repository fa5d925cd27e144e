// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/group_register.h"

#include "core/rules/as_at.h"

#include <set>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupRegister)
};

bool isSameTitle(const QString& a, const QString& b) {
    return folded(a) == folded(b);
}

/// Whose names are the same to a person: without regard to case and outer spaces.
bool isSameName(const QString& a, const QString& b) {
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isExpected(const GroupMember& member, const Referral& referral, QDate on) {
    return member.joinedOn <= on && (!member.leftOn.isValid() || on < member.leftOn) &&
           !(referral.closedOn.isValid() && referral.closedOn < on);
}

std::vector<const GroupMember*> membersOf(const Casebook& book, Id<Group> group) {
    std::vector<const GroupMember*> out;
    for (const auto& member : book.all<GroupMember>())
        if (member.group == group)
            out.push_back(&member);
    return out;
}

std::vector<const GroupMark*> registerOf(const Casebook& book, Id<GroupSession> session) {
    std::vector<const GroupMark*> out;
    for (const auto& mark : book.all<GroupMark>())
        if (mark.session == session)
            out.push_back(&mark);
    return out;
}

std::vector<Id<Referral>> registerRows(const Casebook& book, const GroupSession& session) {
    std::vector<Id<Referral>> out;
    const auto add = [&](Id<Referral> referral) {
        if (std::find(out.begin(), out.end(), referral) == out.end())
            out.push_back(referral);
    };
    for (const auto* member : membersOf(book, session.group))
        if (const auto* referral = book.find(member->referral);
            referral && isExpected(*member, *referral, session.at.date))
            add(referral->id);
    for (const auto* mark : registerOf(book, session.id))
        add(mark->referral);
    return out;
}

std::vector<const GroupSession*> sessionsOf(const Casebook& book, Id<Group> group) {
    auto out = book.of<GroupSession>(group);
    std::stable_sort(out.begin(), out.end(),
                     [](const GroupSession* a, const GroupSession* b) { return a->at < b->at; });
    return out;
}

QString facilitatorOf(const Group& group, const GroupSession& session) {
    return session.facilitator.isEmpty() ? group.facilitator : session.facilitator;
}

QString roomOf(const Group& group, const GroupSession& session) {
    return session.room.isEmpty() ? group.room : session.room;
}

Id<Worker> workerNamed(const Casebook& book, const QString& facilitator) {
    for (const auto& worker : book.all<Worker>())
        if (worker.active.value_or(true) && isSameName(worker.name, facilitator))
            return worker.id;
    return {};
}

std::vector<const GroupSession*> registersMissing(const Casebook& book, QDate today) {
    std::set<Id<GroupSession>> filled;
    for (const auto& mark : book.all<GroupMark>())
        filled.insert(mark.session);
    std::vector<const GroupSession*> out;
    for (const auto& session : book.all<GroupSession>())
        if (session.at.date <= today && !filled.count(session.id))
            out.push_back(&session);
    std::stable_sort(out.begin(), out.end(),
                     [](const GroupSession* a, const GroupSession* b) { return a->at < b->at; });
    return out;
}

int missedInARow(const Casebook& book, Id<Referral> referral, Id<Group> group, QDate asAt) {
    struct Seen {
        ClockTime at;
        RegisterMark mark;
    };
    std::vector<Seen> seen;
    for (const auto* mark : book.of<GroupMark>(referral)) {
        const auto* session = book.find(mark->session);
        if (session && session->group == group && session->at.date <= asAt && mark->mark)
            seen.push_back({session->at, *mark->mark});
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Seen& a, const Seen& b) { return b.at < a.at; });
    const auto ended = std::find_if(seen.begin(), seen.end(), [](const Seen& one) {
        return one.mark != RegisterMark::DidNotAttend;
    });
    return static_cast<int>(ended - seen.begin());
}

QString missedWords(int missed) {
    return missed < 2 ? QString() : Words::tr("Missed the last %1").arg(missed);
}

int timesAttended(const Casebook& book, Id<Referral> referral, const QString& title, QDate on) {
    const auto marks = book.of<GroupMark>(referral);
    return static_cast<int>(std::count_if(marks.begin(), marks.end(), [&](const GroupMark* mark) {
        const auto* session = book.find(mark->session);
        const auto* group = session ? book.find(session->group) : nullptr;
        return group && mark->mark == RegisterMark::Attended && session->at.date == on &&
               isSameTitle(group->title, title);
    }));
}

std::vector<const Activity*> activitiesOf(const Casebook& book, Id<Referral> referral,
                                          const QString& title, QDate on) {
    auto out = book.of<Activity>(referral);
    std::erase_if(out, [&](const Activity* one) {
        return one->on != on || !isSameTitle(one->groupTitle, title);
    });
    return out;
}

} // namespace ninefold
