// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/groups.h"

#include "core/base/date_words.h"
#include "core/rules/as_at.h"
#include "core/rules/group_register.h"
#include "core/rules/names.h"

#include <tuple>

namespace ninefold {

namespace {

constexpr size_t lastSessions = 3; ///< told of each group on her record
constexpr size_t mostHits = 8;

QString lowered(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

struct Came {
    ClockTime at;
    RegisterMark mark;
};

/// Her marks in a group up to a day, newest first.
std::vector<Came> marksIn(const Casebook& book, Id<Referral> referral, Id<Group> group,
                          QDate asAt) {
    std::vector<Came> out;
    for (const auto* mark : book.of<GroupMark>(referral)) {
        const auto* session = book.find(mark->session);
        if (session && session->group == group && session->at.date <= asAt && mark->mark)
            out.push_back({session->at, *mark->mark});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Came& a, const Came& b) { return b.at < a.at; });
    return out;
}

int attendedIn(const std::vector<Came>& marks) {
    return static_cast<int>(std::count_if(marks.begin(), marks.end(), [](const Came& one) {
        return one.mark == RegisterMark::Attended;
    }));
}

HerGroup herGroup(const Casebook& book, Id<Referral> referral, Id<Group> id, QDate today) {
    HerGroup out;
    out.group = id;
    out.title = book.find(id)->title;
    const auto marks = marksIn(book, referral, id, today);
    out.attended = attendedIn(marks);
    out.marked = static_cast<int>(marks.size());
    out.missed = missedInARow(book, referral, id, today);
    QStringList last;
    for (size_t i = 0; i < std::min(lastSessions, marks.size()); ++i)
        last << QStringLiteral("%1 %2").arg(dayMonth(marks[i].at.date, today),
                                            lowered(labelOf(marks[i].mark)));
    out.last = last.join(QStringLiteral(", "));
    return out;
}

} // namespace

std::vector<GroupRow> groupRows(const Casebook& book, QDate today) {
    std::vector<GroupRow> out;
    const auto missing = registersMissing(book, today.addDays(-1));
    for (const auto& group : book.all<Group>()) {
        GroupRow row;
        row.group = group;
        for (const auto* session : sessionsOf(book, group.id))
            if (session->at.date >= today && row.next.isNull())
                row.next = session->at;
        for (const auto* member : membersOf(book, group.id))
            if (const auto* referral = book.find(member->referral))
                row.members += isExpected(*member, *referral, today) ? 1 : 0;
        row.missing = static_cast<int>(
            std::count_if(missing.begin(), missing.end(),
                          [&](const GroupSession* session) { return session->group == group.id; }));
        out.push_back(std::move(row));
    }
    std::stable_sort(out.begin(), out.end(), [](const GroupRow& a, const GroupRow& b) {
        const bool aEnded = a.group.endedOn.isValid();
        const bool bEnded = b.group.endedOn.isValid();
        if (aEnded != bEnded)
            return bEnded;
        return aEnded ? a.group.endedOn > b.group.endedOn
                      : a.group.title.localeAwareCompare(b.group.title) < 0;
    });
    return out;
}

std::vector<SessionRow> sessionRows(const Casebook& book, Id<Group> group) {
    std::vector<SessionRow> out;
    const auto sessions = sessionsOf(book, group);
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        SessionRow row;
        row.session = **session;
        row.expected = static_cast<int>(registerRows(book, **session).size());
        for (const auto* mark : registerOf(book, (*session)->id)) {
            row.attended += mark->mark == RegisterMark::Attended ? 1 : 0;
            row.didNotAttend += mark->mark == RegisterMark::DidNotAttend ? 1 : 0;
            row.declined += mark->mark == RegisterMark::Declined ? 1 : 0;
        }
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<MemberRow> memberRows(const Casebook& book, Id<Group> group, QDate today) {
    std::vector<MemberRow> out;
    for (const auto* member : membersOf(book, group)) {
        const auto* referral = book.find(member->referral);
        if (!referral)
            continue;
        const auto& woman = book.womanOf(*referral);
        const auto marks = marksIn(book, referral->id, group, today);
        out.push_back({*member, woman.id, displayName(woman), attendedIn(marks),
                       static_cast<int>(marks.size()),
                       missedInARow(book, referral->id, group, today)});
    }
    std::stable_sort(out.begin(), out.end(), [](const MemberRow& a, const MemberRow& b) {
        const bool aLeft = a.member.leftOn.isValid();
        const bool bLeft = b.member.leftOn.isValid();
        return aLeft != bLeft ? bLeft : a.name.localeAwareCompare(b.name) < 0;
    });
    return out;
}

RegisterRow registerRowOf(const Casebook& book, const GroupSession& session,
                          Id<Referral> referral) {
    RegisterRow row;
    row.referral = referral;
    const auto* found = book.find(referral);
    const auto& woman = book.womanOf(*found);
    row.name = displayName(woman);
    row.womanRef = woman.ref;
    const auto memberships = book.of<GroupMember>(referral);
    row.member = std::any_of(memberships.begin(), memberships.end(), [&](const GroupMember* one) {
        return one->group == session.group && isExpected(*one, *found, session.at.date);
    });
    for (const auto* mark : book.of<GroupMark>(referral))
        if (mark->session == session.id)
            row.kept = *mark;
    row.missed = missedInARow(book, referral, session.group, session.at.date.addDays(-1));
    return row;
}

std::vector<RegisterRow> registerTable(const Casebook& book, const GroupSession& session) {
    std::vector<RegisterRow> out;
    for (const auto referral : registerRows(book, session))
        out.push_back(registerRowOf(book, session, referral));
    std::stable_sort(out.begin(), out.end(), [](const RegisterRow& a, const RegisterRow& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return out;
}

std::vector<HerGroup> groupsOf(const Casebook& book, Id<Referral> referral, QDate today) {
    std::vector<HerGroup> out;
    const auto rowOf = [&](Id<Group> group) -> HerGroup& {
        for (auto& row : out)
            if (row.group == group)
                return row;
        return out.emplace_back(herGroup(book, referral, group, today));
    };
    for (const auto* member : book.of<GroupMember>(referral)) {
        auto& row = rowOf(member->group);
        if (row.joinedOn.isNull() || row.joinedOn <= member->joinedOn) {
            row.joinedOn = member->joinedOn;
            row.leftOn = member->leftOn;
        }
    }
    for (const auto* mark : book.of<GroupMark>(referral))
        if (const auto* session = book.find(mark->session))
            rowOf(session->group);
    std::stable_sort(out.begin(), out.end(), [](const HerGroup& a, const HerGroup& b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    return out;
}

std::vector<PairRow> pairRows(const Casebook& book, QDate today) {
    std::vector<PairRow> out;
    for (const auto& pair : book.all<PeerMentoring>()) {
        const auto* referral = book.find(pair.referral);
        if (!referral)
            continue;
        const auto& woman = book.womanOf(*referral);
        PairRow row{pair, woman.id, displayName(woman), 0, {}};
        for (const auto* activity : book.of<Activity>(pair.referral)) {
            const bool during = activity->on >= pair.from &&
                                (pair.until.isNull() || activity->on <= pair.until) &&
                                activity->on <= today;
            if (activity->activity != ActivityKind::PeerMentoring || !during)
                continue;
            ++row.meetings;
            row.lastMet = row.lastMet.isNull() ? activity->on : std::max(row.lastMet, activity->on);
        }
        out.push_back(std::move(row));
    }
    std::stable_sort(out.begin(), out.end(), [](const PairRow& a, const PairRow& b) {
        const bool aEnded = a.pair.until.isValid();
        const bool bEnded = b.pair.until.isValid();
        return aEnded != bEnded ? bEnded : a.name.localeAwareCompare(b.name) < 0;
    });
    return out;
}

std::vector<SupportHit> findInSupport(const Casebook& book, const SearchIndex& index,
                                      const QString& typed, QDate today) {
    std::vector<SupportHit> out;
    for (const auto& hit : index.find(book, typed, today, book.all<Woman>().size())) {
        const Referral* newest = nullptr;
        for (const auto* referral : book.of<Referral>(hit.woman))
            if (isInSupport(*referral, today) &&
                (!newest || newest->receivedOn <= referral->receivedOn))
                newest = referral;
        if (newest)
            out.push_back({newest->id, hit.name, hit.ref});
        if (out.size() == mostHits)
            break;
    }
    return out;
}

} // namespace ninefold
