// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/numbers_in_text.h"

#include <charconv>
#include <string>

namespace ninefold {

namespace {

/// Digits with so many behind the point, without it.
std::optional<qint64> decimalIn(std::string_view text, size_t decimals) {
    const bool isNegative = text.starts_with('-');
    const auto digits = isNegative ? text.substr(1) : text;
    const auto point = digits.find('.');
    if (point == std::string_view::npos || point + decimals + 1 != digits.size())
        return std::nullopt;
    const auto whole = wholeNumberIn(digits.substr(0, point));
    const auto rest = digits.substr(point + 1);
    if (!whole || *whole < 0 || rest.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    // As text, so that what is too large is found in one place; its leading zeros say nothing.
    auto joined = std::string(digits.substr(0, point)).append(rest);
    joined.erase(0, std::min(joined.find_first_not_of('0'), joined.size() - 1));
    const auto size = wholeNumberIn(joined);
    if (!size || (isNegative && *size == 0))
        return std::nullopt;
    return isNegative ? -*size : *size;
}

} // namespace

std::optional<qint64> wholeNumberIn(std::string_view text) {
    // Sums of many returns stay within 64 bits.
    constexpr qint64 largest = 1'000'000'000'000'000;
    const bool isNegative = text.starts_with('-');
    const auto digits = isNegative ? text.substr(1) : text;
    if (digits.empty() || (digits.front() == '0' && (digits.size() > 1 || isNegative)))
        return std::nullopt;
    qint64 number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < 0 || number > largest)
        return std::nullopt;
    return isNegative ? -number : number;
}

std::optional<qint64> penceIn(std::string_view text) {
    return decimalIn(text, 2);
}

std::optional<qint64> tenthsIn(std::string_view text) {
    return decimalIn(text, 1);
}

} // namespace ninefold
