// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the first page says, on paper and as a web page: of names only the centre's and the worker's
// who made the return; of findings only their numbers.

#include "core/returns/return.h"
#include "core/returns/return_folder.h"

namespace ninefold {

using Lines = std::vector<std::pair<QString, QString>>;

/// "17 March 2026, 10:42 UTC, by Hanna Lindqvist"; without the name where nobody signed in.
QString madeInWords(const ReturnMaker& maker);
/// Centre, period, as at, made when and by whom, definitions; of one that was added up its centres,
/// each with the hash of its manifest.
Lines coverLines(const Return& made, const ReturnMaker& maker);
/// Of a return that was submitted before: "Version 2. What changed since version 1, submitted
/// 3 December 2026".
QString resubmissionWords(const Resubmission& resubmission);
/// What stands under it where nothing differs, or where cells of single referrals do: those are not
/// told one by one on paper. Blank: the table says all.
QString resubmissionNote(const Return& made, bool onPaper);
/// A row a difference: table, row, column, before, after. Those of single referrals are left out on
/// paper.
std::vector<QStringList> resubmissionRows(const Return& made, bool onPaper);
QStringList resubmissionHeads();

/// Each kind of finding and how many referrals; one line that says so when there is none.
Lines findingLines(const Return& made);
/// What each figure of a table means, by its heading.
Lines definitionLines(const ReturnTable& table);
/// Whether small counts are hidden, and who may see it.
QString confidentialityOf(const Return& made);

/// "17 March 2026, 10:42 UTC".
QString momentInWords(const QDateTime& utc);
/// 2026-11-22T14:05:09Z.
QString momentText(const QDateTime& utc);

} // namespace ninefold
