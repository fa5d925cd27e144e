// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her risks and her children as they stand on a day (safety.md, "What a woman is owed on screen").

#include "core/casebook/casebook.h"

#include <QDate>

namespace ninefold {

/// It has not ended.
bool isStanding(const Risk& risk);
/// It stands, and the day to look at it again is today or has passed.
bool isReviewDue(const Risk& risk, QDate today);

/// Every risk of hers: those that stand, worst first, then those that ended, the last first. Of
/// one level what is to be looked at sooner comes first; a level that nobody has judged comes
/// before standard, for it may be anything.
std::vector<const Risk*> risksOf(const Casebook& book, Id<Woman> woman);
/// Those that stand, in the same order.
std::vector<const Risk*> standingRisks(const Casebook& book, Id<Woman> woman);

/// "Look again today", "Look again by 4 Mar", "Overdue 5 days", "Ended 3 Mar".
QString reviewInWords(const Risk& risk, QDate today);
/// For her header, where others may see it, so not what they are: "2 risks, one high; look again
/// by 4 Mar". Blank: none stands.
QString standingRisksInWords(const Casebook& book, Id<Woman> woman, QDate today);

/// The least years a child has on a day, from the age that was told and its day. None: no age is
/// known. Nobody knows the birthday, so it may be one more, unless the day is a whole number of
/// years later. Without the day of the age it is as told.
std::optional<int> leastAge(const Child& child, QDate on);
/// "7", "8 or 9"; blank: not known. Within a year of being told it is as told.
QString ageInWords(const Child& child, QDate today);

} // namespace ninefold
