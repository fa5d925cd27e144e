// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/returns.h"

#include "core/returns/return_files.h"

#include <stdexcept>

namespace ninefold::test {

Return mopacReturn(const Casebook& book, const char* period) {
    const auto definition = builtInDefinition(QStringLiteral("mopac"));
    if (!definition)
        throw std::runtime_error(definition.failure().text.toStdString());
    ReturnRequest request;
    request.period = *parsePeriod(QString::fromLatin1(period));
    request.today = request.period.to.addYears(5);
    auto made = workOutReturn(book, *definition, request);
    if (!made)
        throw std::runtime_error(made.failure().text.toStdString());
    return *made;
}

std::string cell(const Return& made, const char* table, const std::string& key,
                 const char* column) {
    const auto& of = *made.table(table);
    const auto at = of.column(column);
    for (const auto& row : of.rows) {
        std::string start;
        for (const auto& one : row) {
            start += (start.empty() ? "" : "|") + one.text;
            if (start == key)
                return at < 0 ? "no such column" : row[static_cast<size_t>(at)].text;
        }
    }
    return "no such row";
}

std::string csv(const Return& made, const char* table) {
    return csvOf(*made.table(table)).toStdString();
}

} // namespace ninefold::test
