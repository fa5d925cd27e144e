// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/told_of_referrals.h"

#include "core/returns/workbench.h"

#include <algorithm>

namespace ninefold {

namespace {

/// Every table but those that say the same of every caseload.
constexpr auto* tablesQuery = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
                              "('period', 'months', 'codes', 'questions') AND name NOT LIKE "
                              "'sqlite%' ORDER BY name";

Result<std::vector<std::string>> rowsIn(Workbench& bench) {
    const auto tables = bench.ask(tablesQuery);
    if (!tables)
        return tables.failure();
    std::vector<std::string> out;
    for (const auto& table : tables->rows) {
        const auto rows = bench.ask("SELECT * FROM \"" + table.front() + '"');
        if (!rows)
            return rows.failure();
        for (const auto& row : rows->rows) {
            auto& text = out.emplace_back(table.front());
            for (const auto& cell : row)
                text += '\x1f' + cell;
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

Casebook recordsOf(const Casebook& book, Id<Woman> woman) {
    Casebook out;
    if (const auto* she = book.find(woman))
        out.put(*she);
    for (const auto* referral : book.of<Referral>(woman)) {
        out.put(*referral);
        Entities::forEach([&]<class T>(T*) {
            if constexpr (requires(T record) { record.referral; })
                for (const auto* record : book.of<T>(referral->id))
                    out.put(*record);
        });
    }
    return out;
}

Result<ToldOfReferrals> toldOfReferrals(const Casebook& book, const Period& days) {
    ToldOfReferrals out;
    // A referral of nobody, where her making is taken back: nothing is told.
    if (book.all<Woman>().isEmpty())
        return out;
    for (const auto& one : casesAtDay(book, days)) {
        auto bench = Workbench::fill(book, {one}, days);
        if (!bench)
            return bench.failure();
        auto rows = rowsIn(*bench);
        if (!rows)
            return rows.failure();
        out.emplace(one.referral->id, std::move(*rows));
    }
    return out;
}

} // namespace ninefold
