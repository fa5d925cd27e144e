// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/writing.h"

#include "core/rules/referral_status.h"
#include "core/rules/safe_contact.h"

#include <QCoreApplication>

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<WritingText>> codes<WritingText>() {
    static constexpr Labelled<WritingText> table[] = {
        {WritingText::Appointment, "appointment", WORDS("Her next appointment")},
        {WritingText::GetInTouch, "get_in_touch", WORDS("We missed you, please get in touch")},
        {WritingText::OwnWords, "own_words", WORDS("Something else, in my own words")},
    };
    return table;
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

/// What is missing to send it to; blank: nothing.
QString missingFor(const Woman& woman, ContactMethod way) {
    if (way == ContactMethod::Letter && woman.address.trimmed().isEmpty())
        return Words::tr("Her address is not recorded. Enter it under Safe contact first.");
    if (way == ContactMethod::Text && woman.phone.trimmed().isEmpty())
        return Words::tr("Her phone number is not recorded. Enter it under Safe contact first.");
    if (way == ContactMethod::Email && woman.email.trimmed().isEmpty())
        return Words::tr("Her email is not recorded. Enter it under Safe contact first.");
    return {};
}

} // namespace

bool isWriting(ContactMethod way) {
    return way == ContactMethod::Letter || way == ContactMethod::Text ||
           way == ContactMethod::Email;
}

Problems problemsWriting(const Casebook& book, const Referral& referral,
                         std::optional<WritingText> text, std::optional<ContactMethod> way,
                         QDate today) {
    Problems out;
    const auto textField = QStringLiteral("text");
    const auto wayField = QStringLiteral("way");
    if (!text)
        out.push_back({textField, Words::tr("Choose what to write")});
    else if (*text == WritingText::Appointment && !nextAppointment(book, referral, today))
        out.push_back({textField, Words::tr("No appointment is booked. Book one first, or choose "
                                            "another text.")});
    if (!way || !isWriting(*way)) {
        out.push_back({wayField, Words::tr("Choose a letter, a text or an email")});
        return out;
    }
    const auto& woman = book.womanOf(referral);
    const auto safe = safeContact(woman, *way);
    const auto missing = missingFor(woman, *way);
    if (safe.answer == Safe::No)
        out.push_back({wayField, safe.sentence});
    else if (!missing.isEmpty())
        out.push_back({wayField, missing});
    return out;
}

} // namespace ninefold
