// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/session/session.h"

namespace ninefold {

/// What an import brought in, or would.
struct Imported {
    int women = 0;
    int referrals = 0;
    int rows = 0; ///< of all files
};
using ImportOutcome = std::variant<Imported, Faults, Failure>;

/// A caseload folder into a centre file without women, whole or not at all. A dry run tells the
/// same and writes nothing.
ImportOutcome importFolder(Session& session, const QString& folder, bool dryRun,
                           const Progress& progress = {});

/// Everything about the caseload into a folder that is new or empty, with journal and access list
/// for reading.
Status exportFolder(Session& session, const QString& folder, const Progress& progress = {});

} // namespace ninefold
