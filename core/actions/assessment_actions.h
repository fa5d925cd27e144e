// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps an assessment, new or corrected. Blank levels are "not asked" and stay blank; one level at
/// least must be chosen. At most one a day and stage.
struct SaveAssessment {
    std::optional<Assessment> before; ///< none: a new one
    Assessment assessment;            ///< id of a new one is given

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveAssessment {
    Assessment before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
