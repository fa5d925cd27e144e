// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_records.h"

namespace ninefold::csv {

namespace {

/// Takes a field in quotes from `at` on, behind its opening quote; false when it does not end.
bool takeQuoted(std::string_view text, size_t& at, std::string& field) {
    for (; at < text.size(); ++at) {
        if (text[at] != '"') {
            field += text[at];
        } else if (text.substr(at + 1, 1) == "\"") {
            field += '"';
            ++at;
        } else {
            ++at;
            return true;
        }
    }
    return false;
}

void takePlain(std::string_view text, size_t& at, std::string& field) {
    while (at < text.size() && text[at] != ',' && text[at] != '\r')
        field += text[at++];
}

} // namespace

std::optional<std::vector<std::vector<std::string>>> recordsOf(std::string_view text) {
    std::vector<std::vector<std::string>> out;
    size_t at = 0;
    while (at < text.size()) {
        auto& record = out.emplace_back();
        for (;;) {
            std::string field;
            if (text.substr(at, 1) != "\"")
                takePlain(text, at, field);
            else if (!takeQuoted(text, ++at, field))
                return std::nullopt;
            record.push_back(std::move(field));
            if (text.substr(at, 1) != ",")
                break;
            ++at;
        }
        if (text.substr(at, 2) != "\r\n")
            return std::nullopt;
        at += 2;
    }
    return out;
}

} // namespace ninefold::csv
