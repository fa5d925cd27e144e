// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/insights/load_table.h"

#include "core/base/date_words.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

struct LoadWords {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

using Referrals = std::vector<Id<Referral>>;

/// Open referrals without an open condition: it is settled, or there is none.
Referrals otherOpen(const WorkerLoad& load) {
    auto out = load.open;
    std::erase_if(out, [&](Id<Referral> one) {
        const auto& held = load.conditionOpen;
        return std::find(held.begin(), held.end(), one) != held.end();
    });
    return out;
}

struct LoadColumn {
    Column shown;
    Referrals (*of)(const WorkerLoad&);
};

const std::vector<LoadColumn>& columns() {
    const auto column = [](const char* name, const QString& label, const QString& definition,
                           Referrals (*of)(const WorkerLoad&)) {
        LoadColumn out{{name, ColumnType::Integer, label, definition, {}}, of};
        out.shown.figure = true;
        return out;
    };
    static const std::vector<LoadColumn> all{
        column("condition_open", LoadWords::tr("Condition open"),
               LoadWords::tr("Open referrals whose condition can still be met"),
               [](const WorkerLoad& load) { return load.conditionOpen; }),
        column("other_open", LoadWords::tr("Other open"),
               LoadWords::tr("Open referrals without a condition, or whose condition is settled"),
               otherOpen),
        column("open", LoadWords::tr("All open"), LoadWords::tr("Open referrals that she holds"),
               [](const WorkerLoad& load) { return load.open; }),
        column("overdue", LoadWords::tr("Overdue today"),
               LoadWords::tr("Open referrals with some work past its last day"),
               [](const WorkerLoad& load) { return load.overdue; }),
        column("not_assessed", LoadWords::tr("Not assessed"),
               LoadWords::tr("Open referrals without an assessment"),
               [](const WorkerLoad& load) { return load.notAssessed; }),
    };
    return all;
}

} // namespace

LoadTable::LoadTable(const Casebook& book, QDate today, const InsightsFilter& filter)
    : loads_(workersLoad(book, today,
                         [&](const Referral& referral) { return filter.admits(referral); })) {
    if (filter.keyworker)
        std::erase_if(loads_, [&](const WorkerLoad& load) { return load.open.empty(); });
    table_.name = name;
    table_.title = LoadWords::tr("Workers’ load");
    table_.note =
        LoadWords::tr("Open referrals as they are today, %1, whatever the period. Nobody: "
                      "what nobody holds yet, or somebody who has left.")
            .arg(longDay(today));
    table_.chart.kind = ChartColumns::Kind::Bars;
    table_.chart.series = {"condition_open", "other_open"};
    table_.chart.total = "open";
    table_.columns.push_back({"keyworker",
                              ColumnType::Text,
                              LoadWords::tr("Keyworker"),
                              LoadWords::tr("Who holds the referrals"),
                              {}});
    for (const auto& column : columns())
        table_.columns.push_back(column.shown);
    for (const auto& load : loads_) {
        auto& row = table_.rows.emplace_back();
        row.push_back({toUtf8(load.name)});
        for (const auto& column : columns())
            row.push_back({std::to_string(column.of(load).size())});
    }
}

std::vector<Id<Referral>> LoadTable::behind(size_t row, std::string_view column) const {
    for (const auto& one : columns())
        if (one.shown.name == column)
            return one.of(loads_[row]);
    return loads_[row].open;
}

} // namespace ninefold
