// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Groups screen as rows, and what a woman's own record says of the groups she is in. The rows
// of her record have no field for another woman.

#include "core/queries/search.h"

namespace ninefold {

struct GroupRow {
    Group group;
    ClockTime next;  ///< null: no session to come
    int members = 0; ///< expected today
    int missing = 0; ///< registers of past days not filled in
};
/// Running groups by title, then ended ones, newest end first.
std::vector<GroupRow> groupRows(const Casebook& book, QDate today);

struct SessionRow {
    GroupSession session;
    int expected = 0; ///< how many the register asks about
    int attended = 0;
    int didNotAttend = 0;
    int declined = 0;

    bool isFilled() const { return attended + didNotAttend + declined > 0; }
};
/// The sessions of a group, newest first.
std::vector<SessionRow> sessionRows(const Casebook& book, Id<Group> group);

struct MemberRow {
    GroupMember member;
    Id<Woman> woman;
    QString name;
    int attended = 0;
    int marked = 0; ///< sessions with a mark for her
    int missed = 0; ///< in a row, up to today
};
/// The members of a group: who is expected first, by name, then who left.
std::vector<MemberRow> memberRows(const Casebook& book, Id<Group> group, QDate today);

struct RegisterRow {
    Id<Referral> referral;
    QString name; ///< as she is shown in lists
    QString womanRef;
    bool member = true; ///< no: she came without being one
    std::optional<GroupMark> kept;
    int missed = 0; ///< in a row before this session
};
/// The register of a session, by name.
std::vector<RegisterRow> registerTable(const Casebook& book, const GroupSession& session);
/// The same row for somebody who is not in the register yet.
RegisterRow registerRowOf(const Casebook& book, const GroupSession& session, Id<Referral> referral);

/// A group as her record shows it.
struct HerGroup {
    Id<Group> group;
    QString title;
    QDate joinedOn; ///< null: she came without being a member
    QDate leftOn;
    int attended = 0;
    int marked = 0;
    int missed = 0; ///< in a row
    QString last;   ///< her newest sessions: "12 Mar attended, 5 Mar declined"
};
std::vector<HerGroup> groupsOf(const Casebook& book, Id<Referral> referral, QDate today);

struct PairRow {
    PeerMentoring pair;
    Id<Woman> woman;
    QString name;
    int meetings = 0; ///< activities of that kind while they were a pair
    QDate lastMet;    ///< null: never
};
/// Pairs that go on by name, then those that ended.
std::vector<PairRow> pairRows(const Casebook& book, QDate today);

struct SupportHit {
    Id<Referral> referral;
    QString name;
    QString womanRef;
};
/// Women in support in whom what is typed is found, best first: their newest such referral.
std::vector<SupportHit> findInSupport(const Casebook& book, const SearchIndex& index,
                                      const QString& typed, QDate today);

} // namespace ninefold
