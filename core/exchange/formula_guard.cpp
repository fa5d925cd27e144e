// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formula_guard.h"

namespace ninefold {

namespace {

bool needsGuard(std::string_view field) {
    return !field.empty() &&
           std::string_view("=+-@\t\r\n'").find(field.front()) != std::string_view::npos;
}

} // namespace

std::string guarded(std::string_view field) {
    std::string out;
    if (needsGuard(field))
        out += '\'';
    out += field;
    return out;
}

std::string_view unguarded(std::string_view field) {
    return !field.empty() && field.front() == '\'' && needsGuard(field.substr(1)) ? field.substr(1)
                                                                                  : field;
}

} // namespace ninefold
