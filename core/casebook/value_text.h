// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way between a stored value and its text (exchange.md, "Form"). The same text stands in
// the database, the journal and the caseload folder, so there is nothing to keep in step. `read`
// takes the text of a field that is not empty and leaves the value alone when it is at fault.

#include "core/base/clock_time.h"
#include "core/base/id.h"
#include "core/base/labelled.h"
#include "core/base/text.h"
#include "core/domain/language.h"
#include "core/domain/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace ninefold {

enum class ReadFault { None, Code, Date, Number, Reference };

namespace value_text {

std::string write(const QString& text);
std::string write(const QDate& date);
std::string write(const ClockTime& at);
std::string write(const std::optional<bool>& yesNo);
std::string write(const std::optional<int>& number);
std::string write(const Money& amount);
std::string write(const Language& language);
std::string writeNumber(qint64 number);

ReadFault read(std::string_view text, QString& value);
ReadFault read(std::string_view text, QDate& value);               ///< YYYY-MM-DD, a real day
ReadFault read(std::string_view text, ClockTime& value);           ///< YYYY-MM-DDTHH:MM
ReadFault read(std::string_view text, std::optional<bool>& value); ///< yes, no
ReadFault readNumber(std::string_view text, std::optional<int>& value,
                     int max); ///< 0 … max, no leading zero
ReadFault read(std::string_view text,
               Money& value); ///< digits, point, two digits; at most 12 digits
ReadFault read(std::string_view text, Language& value);
ReadFault readReference(std::string_view text, QString& value);
ReadFault readId(std::string_view text, qint64& value);

template <class E>
requires std::is_enum_v<E> std::string write(E value) {
    return std::string(codeOf(value));
}

template <class E>
requires std::is_enum_v<E> std::string write(const std::optional<E>& value) {
    return value ? std::string(codeOf(*value)) : std::string();
}

template <class E>
requires std::is_enum_v<E> ReadFault read(std::string_view text, E& value) {
    const auto found = fromCode<E>(text);
    if (!found)
        return ReadFault::Code;
    value = *found;
    return ReadFault::None;
}

template <class E>
requires std::is_enum_v<E> ReadFault read(std::string_view text, std::optional<E>& value) {
    const auto found = fromCode<E>(text);
    if (!found)
        return ReadFault::Code;
    value = *found;
    return ReadFault::None;
}

} // namespace value_text
} // namespace ninefold
