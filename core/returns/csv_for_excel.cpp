// SPDX-License-Identifier: GPL-3.0-or-later

// A table's CSV as Excel opens it by a double click. Excel takes 1-4 for the first of April, 0012
// for twelve and MAR12 for a day in March, and believes UTF-8 only with a byte-order mark. What it
// would take for something else is written as a formula that gives the text, ="1-4"; days as
// 2026-10-31 it reads as the days they are.

#include "core/base/csv_text.h"
#include "core/returns/csv_columns.h"
#include "core/returns/return_files.h"

namespace ninefold {

namespace {

constexpr size_t longestInFormula = 255; ///< characters of a text in a formula of Excel's
constexpr std::string_view formulaBegins = "=+-@";
constexpr std::string_view numberBegins = "0123456789.($%";

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool hasOnlyValueCharacters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view(" .,:/+-%()$").find(c) != std::string_view::npos;
    });
}

bool beginsWithMonth(const std::string& text) {
    static constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
    return std::any_of(std::begin(months), std::end(months),
                       [&](std::string_view month) { return text.starts_with(month); });
}

bool isTakenForSomethingElse(std::string_view text) {
    if (text.empty())
        return false;
    const auto low = lowered(text);
    if (formulaBegins.find(text.front()) != std::string_view::npos || low == "true" ||
        low == "false")
        return true;
    if (!hasOnlyValueCharacters(text))
        return false;
    return numberBegins.find(text.front()) != std::string_view::npos ||
           (beginsWithMonth(low) && low.find_first_of("0123456789") != std::string::npos);
}

std::string asText(const std::string& text) {
    if (!isTakenForSomethingElse(text))
        return text;
    if (text.size() > longestInFormula)
        return ' ' + text;
    std::string out = "=\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

QByteArray csvForExcel(const ReturnTable& table, const ReturnForms& forms) {
    const auto columns = csvColumns(table, forms);
    std::string out = "\xEF\xBB\xBF";
    std::vector<std::string> fields;
    fields.reserve(columns.size());
    for (const auto& column : columns)
        fields.push_back(column.column.name);
    csv::appendRecord(out, fields);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        fields.clear();
        for (const auto& column : columns) {
            const auto type = column.column.type;
            auto field = csvField(table, row, column);
            const bool isText = type == ColumnType::Text || type == ColumnType::Code;
            fields.push_back(isText ? asText(field) : std::move(field));
        }
        csv::appendRecord(out, fields);
    }
    return QByteArray::fromStdString(out);
}

} // namespace ninefold
