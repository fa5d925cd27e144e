// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casebook/casebook.h"
#include "core/exchange/fault.h"
#include "core/rules/study_id.h"

#include <variant>

namespace ninefold {

/// A caseload folder that was read without a fault.
struct ReadCaseload {
    ChangeSet changes; ///< makes every record, with ids from the casebook's next one
    int women = 0;
    int referrals = 0;
    int rows = 0; ///< of all files
};

using ReadOutcome = std::variant<ReadCaseload, Faults, Failure>;

/// Reads and checks a whole caseload folder (exchange.md, "The caseload folder") for a casebook
/// without women. Nothing is changed: the caller runs `changes`.
ReadOutcome readCaseload(const QString& folder, const Casebook& book, const Progress& progress = {},
                         const RandomBelow& random = secureRandomBelow);

} // namespace ninefold
