// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ninefold::csv {

/// Reads back what csv_text wrote; none where it is not so written. Files from elsewhere, with all
/// that can be wrong with them, are CsvReader's (core/exchange).
std::optional<std::vector<std::vector<std::string>>> recordsOf(std::string_view text);

} // namespace ninefold::csv
