// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/known_keys.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr size_t longestReference = 20;

/// What is left of a mistyped reference: letters in capitals and digits.
std::string core(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            out += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

} // namespace

bool KnownKeys::add(std::string_view key, qint64 id, int line) {
    return rows_.emplace(std::string(key), Row{id, line, {}}).second;
}

void KnownKeys::addFaulty(std::string_view text) {
    constexpr size_t enough = 1000;
    if (const auto left = core(text.substr(0, enough)); left.empty())
        ++rowsWithoutKey_;
    else if (faulty_.size() < enough)
        faulty_.push_back({left, text.size() > longestReference});
    else
        hidesRows_ = true;
}

KnownKeys::Row* KnownKeys::find(std::string_view key) {
    const auto found = rows_.find(std::string(key));
    return found == rows_.end() ? nullptr : &found->second;
}

bool KnownKeys::isExcused(std::string_view key) {
    if (hidesRows_)
        return true;
    const auto wanted = core(key);
    // A reference that was made too long begins with the one that was meant.
    const bool nearMiss = std::any_of(faulty_.begin(), faulty_.end(), [&](const Faulty& row) {
        return row.core == wanted ||
               (row.isTooLong && row.core.compare(0, wanted.size(), wanted) == 0);
    });
    if (!nearMiss)
        missing_.insert(std::string(key));
    return nearMiss;
}

} // namespace ninefold
