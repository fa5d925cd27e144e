// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Corrects or completes who she is, how she may be reached, what she answered.
struct ChangeWoman {
    Woman before;
    Woman after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
