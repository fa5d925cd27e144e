// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace ninefold {

/// One row of a code list: the enumerator, the code that is stored and exchanged, the words people
/// read. The words are the English source text; `label()` gives them in the interface's language.
template <class E>
struct Labelled {
    E value;
    std::string_view code;
    const char* label;
};

/// The one table of an enumeration, in the order of its code list. Each enumeration specialises it
/// beside its definition; everything that reads, writes, offers or explains the code uses this
/// table.
template <class E>
std::span<const Labelled<E>> codes();

template <class E>
std::string_view codeOf(E value) {
    for (const auto& row : codes<E>())
        if (row.value == value)
            return row.code;
    return {};
}

template <class E>
std::optional<E> fromCode(std::string_view code) {
    for (const auto& row : codes<E>())
        if (row.code == code)
            return row.value;
    return std::nullopt;
}

template <class E>
QString labelOf(E value) {
    for (const auto& row : codes<E>())
        if (row.value == value)
            return QCoreApplication::translate("codes", row.label);
    return {};
}

/// The words for a code that may be not recorded: blank then.
template <class E>
QString labelOf(const std::optional<E>& value) {
    return value ? labelOf(*value) : QString();
}

} // namespace ninefold
