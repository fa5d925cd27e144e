// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done about the condition beside booking and recording. Each takes the referral as the
// person saw it.

#include "core/actions/deed.h"

namespace ninefold {

/// Writes down that she was told what the condition means.
struct ExplainCondition {
    Referral before;
    QDate on;                        ///< required
    std::optional<ExplainedHow> how; ///< required
    std::optional<bool> withInterpreter;
    Language in;
    std::optional<bool> sheetGiven;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Another officer deals with her from a day on: the old one is kept as a former officer, the new
/// one stands in the referral.
struct ChangeOfficer {
    Referral before;
    QDate until; ///< required; the day of the change
    QString name;
    QString number; ///< name or number is required
    QString email;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
