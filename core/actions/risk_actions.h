// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens to a risk after it is written down. A new one, and a correction, is
// SaveRecord<Risk>.

#include "core/actions/deed.h"

namespace ninefold {

/// Somebody has looked at a risk again: how high it is now, what is done, when it is looked at
/// next. The journal keeps who and when.
struct ReviewRisk {
    Risk before;
    std::optional<RiskLevel> level; ///< blank: nobody can judge it
    QString plan;
    QDate reviewOn; ///< after today; required

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// A risk has ended, or is one no longer. Again, to correct it.
struct EndRisk {
    Risk before;
    QDate on;    ///< required
    QString why; ///< required

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
