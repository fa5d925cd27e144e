// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of Insights: the facts of a return over the referrals that somebody asks about. They
// are for looking at and are no return: nothing of them is submitted, and nothing is hidden.

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/returns/workings.h"

namespace ninefold {

/// Which referrals are looked at; what is blank lets all in.
struct InsightsFilter {
    std::optional<Disposal> disposal;
    std::optional<Bcu> bcu; ///< of the officer
    std::optional<Tier> tier;
    std::optional<Id<Worker>> keyworker; ///< no id: those that nobody holds

    bool admits(const Referral& referral) const;

    friend bool operator==(const InsightsFilter&, const InsightsFilter&) = default;
};

class Insights {
public:
    /// Every table of `insightsDefinition()`, as at the last day of the period, or today where that
    /// has not passed. Failures: the period has not begun, or it was stopped.
    static Result<Insights> workOut(const Casebook& book, const Period& period, QDate today,
                                    const InsightsFilter& filter, const Progress& progress);

    const Period& period() const { return period_; } ///< as asked for
    QDate asAt() const { return asAt_; }
    const std::vector<ReturnTable>& tables() const { return tables_; }
    size_t looked() const { return looked_; } ///< referrals that the filter lets in
    size_t all() const { return all_; }       ///< referrals seen as at that day

    /// The referrals that count in a cell, by their ids.
    Result<std::vector<Id<Referral>>> behind(std::string_view table, size_t row,
                                             std::string_view column) {
        return workings_.behind(table, row, column);
    }

private:
    Insights(Workings workings, Period period, QDate asAt)
        : workings_(std::move(workings))
        , period_(period)
        , asAt_(asAt) {}

    Workings workings_;
    Period period_;
    QDate asAt_;
    std::vector<ReturnTable> tables_;
    size_t looked_ = 0;
    size_t all_ = 0;
};

/// resources/insights/insights.json: what each figure means.
const ReturnDefinition& insightsDefinition();

} // namespace ninefold
