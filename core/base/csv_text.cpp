// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace ninefold::csv {

void appendField(std::string& out, std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendRecord(std::string& out, std::span<const std::string> fields) {
    bool first = true;
    for (const auto& field : fields) {
        if (!first)
            out += ',';
        first = false;
        appendField(out, field);
    }
    out += "\r\n";
}

} // namespace ninefold::csv
