// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done in the directory of partners beside keeping and removing a service
// (record_actions.h).

#include "core/actions/deed.h"

namespace ninefold {

/// Adds the example services whose name is not in the directory yet.
struct AddExamplePartners {
    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Somebody asked the service today and what stands here holds: reviewed today, no longer an
/// example. What was changed beside that is kept with it.
struct ReviewPartner {
    Partner before;
    Partner record;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
