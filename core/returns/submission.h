// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Submitting a return: it is worked out on the newest casebook and kept whole, files, hashes and
// the definition's text, as sent by whom to whom and when. Run it under the file's write lock, so
// that what is kept is what the file says; the return that leaves is noted as any other
// (Session::noteAccess, before). Later corrections never change it, and no deed does.

#include "core/returns/kept_files.h"
#include "core/rules/permissions.h"

namespace ninefold {

/// Who submits, as the deed has it.
struct Submitter {
    Role role = Role::Keyworker;
    QDate today;
    ReturnMaker maker; ///< her name, and when, UTC
};

struct SubmitReturn {
    QByteArray definitionText; ///< the definition file as it was read
    Period period;
    bool isPublic = false;
    std::optional<SuppressionRule> rule; ///< of a public one; none: the centre's threshold
    QString submittedTo;                 ///< required: "MOPAC, women's diversion team"
    QString note;

    /// The change, or what is wrong: not a manager, nobody named, a period that has not ended, a
    /// definition at fault, a return that cannot be worked out.
    std::variant<ChangeSet, Problems> draft(const Casebook& book, const Submitter& who,
                                            const PdfDrawer& drawPdf,
                                            const Progress& progress = {}) const;
};

/// The newest submission of a definition's id, a period and kind (public or not); null if none.
const Submission* newestSubmission(const Casebook& book, const QString& definition,
                                   const Period& period, bool isPublic);
/// As newestSubmission, for what would be submitted as its next version.
const Submission* submittedBefore(const Casebook& book, const Return& made);

/// By which rule small counts were hidden in a submitted public version, as its code book tells;
/// none: it is not public, or was made when code books did not tell.
std::optional<SuppressionRule> ruleOfSubmission(const Casebook& book, const Submission& submission);

/// The same return worked out on this casebook, by the definition and the rule that were kept: what
/// it would say if it were made today.
Result<Return> workedOutAgain(const Casebook& book, const Submission& submission, QDate today,
                              const Progress& progress = {});

/// What differs in `made` from what was submitted.
Result<std::vector<CellDifference>>
changesSinceSubmission(const Casebook& book, const Submission& submission, const Return& made);

} // namespace ninefold
