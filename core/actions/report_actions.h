// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reports on attendance that went to the officer. The first one's day also stands in
// Referral::reportSentOn, which returns go by; these keep the two together.

#include "core/actions/deed.h"

namespace ninefold {

/// A report went to the officer. A later one, for example when the condition is met, is another
/// record.
struct SendOfficerReport {
    Referral before;
    QDate on;                     ///< required
    std::optional<ReportWay> way; ///< required
    QString to;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects what is written down of one that was sent, or adds when it was acknowledged.
struct ChangeOfficerReport {
    OfficerReport before;
    OfficerReport after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveOfficerReport {
    OfficerReport before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
