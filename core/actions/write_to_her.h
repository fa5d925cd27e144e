// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deed.h"
#include "core/rules/writing.h"

namespace ninefold {

/// Notes that a letter, a text or an email went to her: a contact with the outcome "message sent"
/// that says which text it was, and a document with its words. What she has not allowed is refused,
/// with the way out.
struct WriteToHer {
    Id<Referral> referral;
    std::optional<WritingText> text;  ///< required
    std::optional<ContactMethod> way; ///< required: letter, text or email
    QString words;                    ///< as they went out; required
    DocumentWay made = DocumentWay::Copied;

    Drafted draft(const Casebook& book, const Deed& deed) const;
};

} // namespace ninefold
