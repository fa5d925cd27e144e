// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/workers_load.h"
#include "core/returns/insights.h"

namespace ninefold {

/// Workers' load as a table with its chart. Of one keyworker's referrals only her row stands.
class LoadTable {
public:
    LoadTable() = default;
    LoadTable(const Casebook& book, QDate today, const InsightsFilter& filter);

    static constexpr std::string_view name = "load";
    const ReturnTable& table() const { return table_; }
    std::vector<Id<Referral>> behind(size_t row, std::string_view column) const;

private:
    std::vector<WorkerLoad> loads_;
    ReturnTable table_;
};

} // namespace ninefold
