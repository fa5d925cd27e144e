// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ninefold::csv {

/// Appends a field, in quotes only where a comma, a quote, CR or LF makes them necessary
/// (exchange.md, "Form"; RFC 4180).
void appendField(std::string& out, std::string_view field);

/// Appends the fields, parted by commas, and CRLF.
void appendRecord(std::string& out, std::span<const std::string> fields);

} // namespace ninefold::csv
