// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ninefold {

/// Code point for code point: a U+FEFF at the start is kept, which QString::fromUtf8 takes for a
/// byte-order mark.
inline QString fromUtf8(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    auto out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (text.substr(0, mark.size()) == mark)
        out.prepend(QChar(QChar::ByteOrderMark));
    return out;
}

inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

/// Text as it is compared in searches: without case, accents, spaces and punctuation.
/// "Siobhán Ní Dhomhnaill" and "siobhan nidhomhnaill" fold to the same.
QString folded(QStringView text);

} // namespace ninefold
