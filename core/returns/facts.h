// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The facts about a referral, each described once (measures.md, "Facts about a referral, as at T").
// A fact is a column of the workbench's table `referrals`, and may be a column of a return, which
// then takes its type, label, definition and codes from here.

#include "core/returns/case_at_day.h"
#include "core/returns/table.h"

#include <span>

namespace ninefold {

struct Fact {
    std::string name;
    ColumnType type = ColumnType::Text;
    QString label;
    QString definition;
    std::string codes; ///< name of its list in code_lists, for type Code
    std::string (*value)(const CaseAtDay&, int arg); ///< blank: not recorded
    int arg = 0; ///< the pathway, for facts that there are nine of
};

/// All of them, in the order of measures.md and cases.csv.
const std::vector<Fact>& facts();
const Fact* factNamed(std::string_view name);

} // namespace ninefold
