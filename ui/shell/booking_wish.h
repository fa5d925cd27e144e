// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_time.h"
#include "core/base/id.h"

#include <QString>

namespace ninefold {

struct Worker;

/// When and with whom somebody wants to book, chosen before the form is there; carried to it as
/// `Place::typed`.
struct BookingWish {
    ClockTime at;
    Id<Worker> worker; ///< none: her keyworker

    /// "2026-03-17T10:30 12"; blank when there is no time.
    QString text() const;
    /// Anything else gives a wish without a time.
    static BookingWish of(const QString& text);
};

} // namespace ninefold
