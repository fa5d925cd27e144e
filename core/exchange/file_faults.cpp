// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_faults.h"

#include "core/base/text.h"

#include <algorithm>

namespace ninefold {

namespace {

QString shortened(std::string_view text) {
    constexpr qsizetype most = 200;
    auto out = fromUtf8(text.substr(0, 8 * size_t(most)));
    if (out.size() > most) {
        out.truncate(out.at(most - 1).isHighSurrogate() ? most - 1 : most);
        out += u'…';
    }
    return out;
}

} // namespace

void FileFaults::add(int line, std::string_view column, FaultKind kind, std::string_view value,
                     const QString& expected) {
    if (!isFull())
        list_.push_back({file_, line, shortened(column), kind, shortened(value), expected});
}

void FileFaults::forgetDangling(std::string_view column) {
    const auto name = fromUtf8(column);
    list_.erase(std::remove_if(list_.begin(), list_.end(),
                               [&](const Fault& fault) {
                                   return fault.kind == FaultKind::DanglingReference &&
                                          fault.column == name;
                               }),
                list_.end());
}

void FileFaults::sort(const std::vector<std::string>& columns) {
    const auto placeOf = [&](const Fault& fault) {
        const auto name = toUtf8(fault.column);
        if (name.empty())
            return std::ptrdiff_t(-1); // about the row
        return std::find(columns.begin(), columns.end(), name) - columns.begin();
    };
    std::stable_sort(list_.begin(), list_.end(), [&](const Fault& a, const Fault& b) {
        return a.line != b.line ? a.line < b.line : placeOf(a) < placeOf(b);
    });
}

} // namespace ninefold
