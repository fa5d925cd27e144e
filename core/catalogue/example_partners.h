// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Services that a new directory can begin with: the lots of London's women's services since
// December 2022 and their partners, as the published contracts name them (casework.md §2.1). They
// are examples: nobody has asked them, so each is marked to be reviewed, and none has a phone
// number, an address or places of ours.

#include "core/domain/partner.h"

#include <vector>

namespace ninefold {

/// Without ids and references; each an example to be reviewed.
std::vector<Partner> examplePartners();

} // namespace ninefold
