// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ninefold::json_text {

/// Appends a JSON string.
void append(std::string& out, std::string_view text);

/// {"question":"answer",…} in the order of the keys; and back. None when it is no such object.
std::string write(const QMap<QString, QString>& answers);
std::optional<QMap<QString, QString>> readMap(std::string_view text);

/// [["field","before","after"],…] read back; empty when it is no such list.
std::vector<std::array<QString, 3>> readChanges(std::string_view text);

} // namespace ninefold::json_text
