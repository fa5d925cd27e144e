// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The journal as people read it: the stored field, before and after, in words (safety.md, "The
// journal": shown on the woman's own record).

#include "core/casebook/casebook.h"

#include <optional>

namespace ninefold {

/// One field's change in words. "Not recorded" stands for a blank.
struct ChangeInWords {
    QString thing; ///< the record: "Appointment"
    QString field; ///< "Outcome"
    QString before;
    QString after;
};

/// The words of a journal line, given as stored. None for fields that only say where a record
/// belongs and for tables or fields that this program does not know. Of risks, of her
/// children and of who harms her it says that something changed, never what: the list is read with
/// others beside.
std::optional<ChangeInWords> journalWords(const Casebook& book, const QString& table,
                                          const QString& field, const QString& before,
                                          const QString& after);

} // namespace ninefold
