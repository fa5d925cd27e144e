// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was made on paper or as text about her, and the centre's own words for its letters. A letter
// to her is noted by WriteToHer.

#include "core/actions/deed.h"
#include "core/rules/writing.h"

namespace ninefold {

/// Notes a paper that was printed or saved: when and by whom come from the deed.
struct RecordDocument {
    Id<Referral> referral;
    DocumentKind kind = DocumentKind::Other;
    DocumentWay way = DocumentWay::Printed;
    QString title;
    QString forWhom;
    QString text; ///< what it said; blank where her records say it

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Keeps the centre's own words for a letter. Blank, or the program's: the program's are used
/// again.
struct SetLetterText {
    WritingText letter = WritingText::Appointment;
    QString words;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
