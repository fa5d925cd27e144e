// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writing to her: which texts there are, by which ways, and what stands against sending one
// (safety.md: a method that she has not allowed is refused in contacts, letters and labels alike).

#include "core/base/result.h"
#include "core/casebook/casebook.h"

namespace ninefold {

enum class WritingText : quint8 {
    Appointment, ///< her next booked appointment
    GetInTouch,  ///< we missed her, please get in touch
    OwnWords     ///< whatever the worker writes herself
};
/// The codes tell which letter the centre's own words are for (LetterText).
template <>
std::span<const Labelled<WritingText>> codes<WritingText>();

/// A letter, a text, an email.
bool isWriting(ContactMethod way);

/// What stands against writing that to her by that way, and the way out: she does not allow it,
/// there is no address, number or email to send it to, or nothing is booked to tell her of. Blank
/// choices are asked for. Fields: "text" and "way".
Problems problemsWriting(const Casebook& book, const Referral& referral,
                         std::optional<WritingText> text, std::optional<ContactMethod> way,
                         QDate today);

} // namespace ninefold
