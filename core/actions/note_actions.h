// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Notes. No deed alters the words, kind, time or author of one that is kept: what must be put right
// is written beside it (safety.md, "immutable notes with amendments").

#include "core/actions/deed.h"

namespace ninefold {

/// Keeps a note, by whoever is signed in. Words about other people must stand in its text.
struct WriteNote {
    Id<Referral> referral;
    ClockTime at;
    std::optional<NoteKind> kind; ///< required
    std::vector<Pathway> pathways;
    QString text;         ///< required
    QString thirdParties; ///< one a line

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Puts something right about a note, beside its words; by whoever is signed in, now.
struct AmendNote {
    Id<Note> note;
    QString text; ///< required

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

/// Says which words of a note and its amendments are about other people, in place of what was said
/// before.
struct TagThirdParties {
    Note before;
    QString thirdParties; ///< one a line; blank: none

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
