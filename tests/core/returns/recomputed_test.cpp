// SPDX-License-Identifier: GPL-3.0-or-later

// Every table of the MOPAC return against a second computation of it in SQL over the exported
// caseload (tests/support/core/recomputation.h), cell by cell.

#include "core/exchange/export.h"
#include "tests/support/core/edge_caseload.h"
#include "tests/support/core/recomputation.h"
#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace ninefold;
using namespace ninefold::test;

namespace {

constexpr unsigned caseloads = 240;

std::string shown(const std::vector<std::string>& cells) {
    std::string out;
    for (const auto& cell : cells)
        out += (out.empty() ? "" : "|") + cell;
    return out;
}

TextTable textOf(const ReturnTable& table) {
    TextTable out;
    for (const auto& column : table.columns)
        out.columns.push_back(column.name);
    for (const auto& row : table.rows) {
        auto& cells = out.rows.emplace_back();
        for (const auto& cell : row)
            cells.push_back(cell.text);
    }
    return out;
}

/// Where two tables differ, a line a difference; blank where they are one.
std::string differences(const TextTable& made, const TextTable& expected) {
    std::ostringstream out;
    if (made.columns != expected.columns)
        out << "columns: " << shown(made.columns) << "\nexpected " << shown(expected.columns)
            << '\n';
    const std::vector<std::string> none;
    for (size_t i = 0; i < std::max(made.rows.size(), expected.rows.size()); ++i) {
        const auto& row = i < made.rows.size() ? made.rows[i] : none;
        const auto& wanted = i < expected.rows.size() ? expected.rows[i] : none;
        if (row.size() != wanted.size()) {
            out << "row " << i + 1 << ": " << shown(row) << "\nexpected " << shown(wanted) << '\n';
            continue;
        }
        for (size_t n = 0; n < row.size(); ++n)
            if (row[n] != wanted[n])
                out << "row " << i + 1 << " (" << wanted[0] << '|' << wanted[1] << ") "
                    << made.columns[n] << ": \"" << row[n] << "\" expected \"" << wanted[n]
                    << "\"\n";
    }
    return out.str();
}

std::string referralsOf(const Casebook& book) {
    std::string out;
    for (const auto& referral : book.all<Referral>())
        out += ' ' + referral.ref.toStdString();
    return out;
}

/// A period as parsePeriod reads it, and the day on which a return so far is made, if it is one.
struct Asked {
    const char* period;
    const char* soFarOn = nullptr;
};

Return workedOut(const Casebook& book, const ReturnDefinition& definition, const Asked& asked) {
    ReturnRequest request;
    request.period = *parsePeriod(QString::fromLatin1(asked.period));
    request.soFar = asked.soFarOn;
    request.today = asked.soFarOn ? day(asked.soFarOn) : request.period.to.addYears(1);
    auto made = workOutReturn(book, definition, request);
    if (!made)
        throw std::runtime_error(made.failure().text.toStdString());
    return *made;
}

} // namespace

TEST_CASE("every cell of a return is what SQL over the exported caseload says") {
    const auto definition = builtInDefinition(QStringLiteral("mopac"));
    REQUIRE(definition);
    // Each caseload has its dates about one of them, and is looked at in that one and the next.
    static constexpr Asked periods[] = {
        {"2026-10"},
        {"2026-27-Q3"},
        {"2026-27"},
        {"2026-10-15..2026-11-10"},
        {"2026-27", "2026-11-30"},
        {"2024-02"},
        {"2026-27-Q2"},
        {"2025-10-31..2026-10-31"},
        {"2025-02-15..2025-03-01"}, // a year after 29 February
        {"2024-25-Q4", "2025-03-01"},
        {"2027-02"},
        {"2026-27-Q4", "2027-02-28"},
        {"2026-12-31..2026-12-31"},
        {"2023-24-Q4"},
    };
    for (unsigned seed = 1; seed <= caseloads; ++seed) {
        const auto& about = periods[seed % std::size(periods)];
        const auto book = edgeCaseload(seed, 5 + static_cast<int>(seed % 7),
                                       *parsePeriod(QString::fromLatin1(about.period)));
        Recomputation sql(*caseloadFiles(book));
        for (const auto& asked : {about, periods[(seed + 1) % std::size(periods)]}) {
            INFO("seed " << seed << ", period " << asked.period << ", so far on "
                         << (asked.soFarOn ? asked.soFarOn : "-")
                         << "\nreferrals:" << referralsOf(book));
            const auto made = workedOut(book, *definition, asked);
            sql.workOutFacts(made.period.from, made.asAt);
            CHECK(made.tables.size() == 13);
            for (const auto& table : made.tables) {
                const auto found = differences(textOf(table), sql.table(table.name));
                if (!found.empty())
                    FAIL("table " << table.name << '\n' << found);
            }
        }
    }
}
