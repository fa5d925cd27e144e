// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ninefold {

/// An amount of pounds, as pence. `width` is how many digits stood before the point, so that an
/// amount written "05.00" leaves as it came in (exchange.md: what came in goes out).
struct Money {
    qint64 pence = 0;
    quint8 width = 1;

    friend bool operator==(const Money&, const Money&) = default;
};

} // namespace ninefold
