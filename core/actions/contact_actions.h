// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"

namespace ninefold {

/// Logs an attempt to reach her or a talk with her. What she has not allowed is refused, with the
/// way out; what she did herself (`sheContactedUs`) is not, and the note then says so.
struct LogContact {
    Id<Referral> referral;
    ClockTime at;
    std::optional<ContactMethod> method;   ///< required
    std::optional<ContactOutcome> outcome; ///< required
    bool sheContactedUs = false;
    QString note;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Corrects a contact. The method is checked against what she allows only where it is changed.
struct ChangeContact {
    Contact before;
    Contact after;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

struct RemoveContact {
    Contact before;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
