// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers of outside tools, and the flags that some of them raise (core/rules/safety_flags).

#include "core/actions/deed.h"
#include "core/catalogue/tools.h"

namespace ninefold {

/// Writes down what one tool said on one day. A score that must be looked at raises its flag in the
/// same deed. Problems name the measure by its code.
struct RecordScores {
    struct Given {
        Measure measure = Measure::Core10Total;
        std::optional<int> score; ///< blank: not measured
    };
    Id<Referral> referral;
    QDate on;
    std::optional<Tool> tool;
    std::vector<Given> scores;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects the day or the number. A flag that the score raised before stands; one that it should
/// have raised is added.
struct CorrectScore {
    ToolScore before;
    ToolScore after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// A flag that it raised stands until somebody has looked.
struct RemoveScore {
    ToolScore before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Says what was done about a flag: all three are required. Again, to correct it.
struct AnswerFlag {
    SafetyFlag before;
    QDate on;
    QString answer;
    Id<Worker> by;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
