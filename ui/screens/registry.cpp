// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/registry.h"

#include "ui/shell/screen.h"

namespace ninefold {

const Screens& screens() {
    static const Screens list{};
    return list;
}

} // namespace ninefold
