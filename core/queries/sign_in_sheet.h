// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The paper that lies on the table of a group session. Everybody in the room reads it, so it is
// made from what each woman likes to be called and nothing else: no family name, no reference,
// nothing that says why she is here.

#include "core/base/print_document.h"
#include "core/casebook/casebook.h"

namespace ninefold {

struct SignInSheet {
    QString centre;
    QString title;
    ClockTime at;
    QString room;
    QString facilitator;
    QStringList names; ///< what they like to be called, in order
};

/// Whoever is expected at the session.
SignInSheet signInSheet(const Casebook& book, const GroupSession& session);

/// `madeAt` as 2026-11-22T14:05:09Z.
print::Document printedSheet(const SignInSheet& sheet, const QString& madeAt);

} // namespace ninefold
