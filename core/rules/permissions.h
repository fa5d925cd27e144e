// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a role may do. Rules of the program, not cryptography (safety.md, "The centre file").

#include "core/domain/worker.h"

namespace ninefold {

enum class Permission : quint8 {
    SeeRecords,    ///< Today, caseload, a woman's record
    EditRecords,   ///< everything about women and referrals
    MakeReturns,   ///< figures without names
    SubmitReturns, ///< keep one as sent to a commissioner, load a commissioner's definition
    ImportCaseload,
    ExportCaseload, ///< the whole caseload, with names
    Supervise,      ///< look through workers' records, leave notes, hand caseloads over
    ManageWorkers,
    ManageCentre
};

bool mayDo(Role role, Permission permission);
/// Why not and who can, blank when it is allowed.
QString refusal(Role role, Permission permission);

} // namespace ninefold
