// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the Returns screen does with submitted returns.

#include "core/returns/changes_behind.h"
#include "core/returns/definition.h"
#include "core/returns/return.h"
#include "ui/screens/returns/submit_dialog.h"

#include <vector>

namespace ninefold {

class Session;
class Shell;

/// Those of the return's definition, period and kind, newest first.
std::vector<const Submission*> submissionsOf(const Casebook& book, const Return& made);

/// What differs from a submission now. `made`: the same return now.
Result<std::vector<CellDifference>>
sinceSubmission(const Session& session, const Submission& submission, const Return& made);

/// Which changes stand behind those differences; none when the journal does not tell.
Result<std::optional<ChangesBehind>>
changesBehindSubmission(Session& session, const Submission& submission,
                        const std::vector<CellDifference>& differences);

/// What is said before `made` is submitted.
SubmitQuestion questionOf(const Casebook& book, const Return& made);

/// Submits on the newest casebook, under the file's lock. Tells the shell how it went.
bool submitReturn(Shell& shell, const ReturnDefinition& definition, const Return& made,
                  const SubmitAnswers& answers);

/// Writes the files of a submission as they were sent into a new folder.
void saveSubmitted(Shell& shell, Id<Submission> submission, const QString& folder);

} // namespace ninefold
