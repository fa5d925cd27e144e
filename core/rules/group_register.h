// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is in the register of a group session, how she has come lately, and which activities of hers
// a register speaks for. A register decides nothing: that she missed some is shown and no more.

#include "core/casebook/casebook.h"

namespace ninefold {

/// Whether she is expected on a day: from the day she joined until the day before she left, and not
/// after her referral was closed.
bool isExpected(const GroupMember& member, const Referral& referral, QDate on);
/// The members of a group, past ones too, in the order they were put in.
std::vector<const GroupMember*> membersOf(const Casebook& book, Id<Group> group);
/// The marks of a session's register; none: nobody has filled it in.
std::vector<const GroupMark*> registerOf(const Casebook& book, Id<GroupSession> session);
/// Whom the register of a session asks about: those expected, and whoever has a mark in it.
std::vector<Id<Referral>> registerRows(const Casebook& book, const GroupSession& session);
/// The sessions of a group, oldest first.
std::vector<const GroupSession*> sessionsOf(const Casebook& book, Id<Group> group);
/// Who leads a session, and where: its own, else the group's.
QString facilitatorOf(const Group& group, const GroupSession& session);
QString roomOf(const Group& group, const GroupSession& session);
/// The worker of that name who still works here; none: a guest, or nobody named.
Id<Worker> workerNamed(const Casebook& book, const QString& facilitator);

/// Sessions up to today without a register, oldest first.
std::vector<const GroupSession*> registersMissing(const Casebook& book, QDate today);

/// How many of a group's sessions she missed in a row, counted back from the newest that has a mark
/// for her. One that she declined beforehand ends the row: she told us.
int missedInARow(const Casebook& book, Id<Referral> referral, Id<Group> group, QDate asAt);
/// "Missed the last 3"; blank below two.
QString missedWords(int missed);

/// How often she came to sessions of groups of that title on that day, by the registers.
int timesAttended(const Casebook& book, Id<Referral> referral, const QString& title, QDate on);
/// Her activities on that day that carry the title: those that the registers speak for.
std::vector<const Activity*> activitiesOf(const Casebook& book, Id<Referral> referral,
                                          const QString& title, QDate on);

} // namespace ninefold
