// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Writes down what the police told about a referral. The program never infers it. A varied
/// condition brings its new last day with it, which acts through `condition_deadline`.
struct RecordPoliceUpdate {
    std::optional<PoliceUpdate> before; ///< none: a new one
    Id<Referral> referral;
    QDate on;
    std::optional<PoliceUpdateKind> kind;             ///< required
    std::optional<ConditionOutcome> conditionOutcome; ///< required with its kind
    QDate newDeadline; ///< required with outcome varied, field `condition_deadline`
    QString source;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemovePoliceUpdate {
    PoliceUpdate before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
