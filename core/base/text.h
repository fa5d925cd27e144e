// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ninefold {

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

/// Text as it is compared in searches: without case, accents, spaces and punctuation.
/// "Siobhán Ní Dhomhnaill" and "siobhan nidhomhnaill" fold to the same.
QString folded(QStringView text);

} // namespace ninefold
