// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of a return's CSVs, read as they are written and in no other way.

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace ninefold {

/// 12 or -3; no leading zero, no plus, nothing too large.
std::optional<qint64> wholeNumberIn(std::string_view text);
/// 12.50 as 1250: pence of an amount, or hundredths of a mean.
std::optional<qint64> penceIn(std::string_view text);
/// 33.3 as 333.
std::optional<qint64> tenthsIn(std::string_view text);

} // namespace ninefold
