// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the first page says, on paper and as a web page: of names only the centre's and the worker's
// who made the return; of findings only their numbers.

#include "core/returns/return.h"
#include "core/returns/return_folder.h"

namespace ninefold {

using Lines = std::vector<std::pair<QString, QString>>;

/// Centre, period, as at, made when and by whom, definitions.
Lines coverLines(const Return& made, const ReturnMaker& maker);
/// Each kind of finding and how many referrals; one line that says so when there is none.
Lines findingLines(const Return& made);
/// Whether small counts are hidden, and who may see it.
QString confidentialityOf(const Return& made);

/// "17 March 2026, 10:42 UTC".
QString momentInWords(const QDateTime& utc);
/// 2026-11-22T14:05:09Z.
QString momentText(const QDateTime& utc);

} // namespace ninefold
