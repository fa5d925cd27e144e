// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A spreadsheet takes a field that begins with = + - @ for a formula. Such a field, and one that
// begins with tab, CR, LF or ', is written with one ' in front (exchange.md, "Form").

#include <string>
#include <string_view>

namespace ninefold {

std::string guarded(std::string_view field);
/// Takes one leading ' off where the next character is one of those, and nowhere else.
std::string_view unguarded(std::string_view field);

} // namespace ninefold
