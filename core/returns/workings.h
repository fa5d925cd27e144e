// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of a definition worked out from a caseload, and for each cell the referrals behind it:
// both come from the same question.

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/returns/definition.h"
#include "core/returns/workbench.h"

namespace ninefold {

class Workings {
public:
    /// `cases` as of `casesAtDay(book, days)`, or some of them. The definition must outlive it.
    static Result<Workings> begin(const Casebook& book, const std::vector<CaseAtDay>& cases,
                                  const Period& days, const ReturnDefinition& definition);

    /// The same out of a case-level table, as of `Workbench::ofCases`.
    static Result<Workings> begin(const ReturnTable& cases, const Period& days,
                                  const ReturnDefinition& definition);

    Workbench& bench() { return bench_; }
    size_t count() const { return definition_->tables.size(); }
    Result<ReturnTable> table(size_t index, const Progress& progress = {});

    /// The referrals that count in a cell, by their ids: of a percentage those of its numerator, of
    /// a mean those it is the mean of, of a key or a fact those of the whole row. Nothing for a
    /// table, row or column that is not there.
    Result<std::vector<Id<Referral>>> behind(std::string_view table, size_t row,
                                             std::string_view column);

private:
    Workings(Workbench bench, Period days, const ReturnDefinition& definition)
        : bench_(std::move(bench))
        , days_(days)
        , definition_(&definition)
        , rows_(definition.tables.size()) {}
    Result<ReturnTable> cases(const TableDefinition& table, const Progress& progress);
    Status makeRows(size_t index);
    static std::string nameOfRows(size_t index) { return "rows_" + std::to_string(index); }

    Workbench bench_;
    Period days_;
    const ReturnDefinition* definition_;
    std::vector<std::optional<std::vector<Workbench::Texts>>> rows_; ///< by table, once made
};

} // namespace ninefold
