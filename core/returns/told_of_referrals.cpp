// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/told_of_referrals.h"

#include "core/returns/workbench.h"

#include <algorithm>

namespace ninefold {

namespace {

/// Everything that can be counted, thing by thing.
Result<std::vector<std::string>> rowsIn(Workbench& bench) {
    std::vector<std::string> out;
    for (const auto& thing : Workbench::things()) {
        const auto rows = bench.ask("SELECT * FROM " + thing);
        if (!rows)
            return rows.failure();
        for (const auto& row : rows->rows) {
            auto& text = out.emplace_back(thing);
            for (const auto& cell : row)
                text += '\x1f' + cell;
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

Casebook recordsOf(const Casebook& book, const std::set<Id<Woman>>& women) {
    Casebook out;
    std::set<Id<Referral>> referrals;
    for (const auto& woman : book.all<Woman>())
        if (women.count(woman.id) > 0)
            out.put(woman);
    for (const auto& referral : book.all<Referral>())
        if (women.count(referral.woman) > 0) {
            out.put(referral);
            referrals.insert(referral.id);
        }
    Entities::forEach([&]<class T>(T*) {
        if constexpr (requires(T record) { record.referral; })
            for (const auto& record : book.all<T>())
                if (referrals.count(record.referral) > 0)
                    out.put(record);
    });
    return out;
}

Result<std::vector<std::string>> toldOfAll(const Casebook& book, const Period& days) {
    auto bench = Workbench::fill(book, casesAtDay(book, days), days);
    if (!bench)
        return bench.failure();
    return rowsIn(*bench);
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
