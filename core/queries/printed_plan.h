// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Her plan on one page, for her to take home. Whoever finds it must not learn what the centre is or
// why she goes there: this type has no field for a pathway, a need, a referral or the centre's
// name.

#include "core/base/print_document.h"
#include "core/casebook/casebook.h"

namespace ninefold {

struct PlanOnPaper {
    QString name; ///< what she likes to be called
    QDate madeOn;
    struct Step {
        QString what;
        QString who; ///< her name where she does it herself
        QDate by;    ///< null: no date
        bool done = false;
    };
    struct Wish {
        QString words; ///< the goal, in her words
        std::vector<Step> steps;
    };
    std::vector<Wish> wishes; ///< still being worked on
    QStringList reached;      ///< goals achieved, or partly, in her words
};

PlanOnPaper planOnPaper(const Casebook& book, const Referral& referral, QDate today);
/// One page. `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedPlan(const PlanOnPaper& plan, const QString& madeAt);

} // namespace ninefold
