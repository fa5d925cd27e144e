// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The small in-memory database that the questions of a definition are asked of. What can be
// counted, each thing with the `referral` it is of and its `woman`:
//
//   referrals          a column for each fact (core/returns/facts.h): every referral seen as at T
//   needs              pathway, level, change: nine for each assessed referral
//   characteristics    characteristic, value: eight for each referral; not_recorded where blank
//   activities         on_day, activity, minutes
//   grants             on_day, category, pence
//   partner_referrals  made_on, pathway (not_recorded where blank), outcome (as at T)
//   answers            wave, completed_on, question, counted, positive
//
// and beside them `period`: first_day, last_day (T). What is not recorded is NULL; yes and no are
// 'yes' and 'no'; days are text as 2026-10-31. Nothing dated after T is in it, and no name, address
// or other free text.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/returns/case_at_day.h"
#include "core/returns/table.h"

#include <memory>

namespace ninefold {

/// How far a definition may go.
struct WorkbenchLimits {
    qint64 steps = 1'000'000'000; ///< of SQLite's machine for one question: some ten seconds
    size_t rows = 100'000;        ///< in one answer
};

class Workbench {
public:
    static Result<Workbench> fill(const Casebook& book, const std::vector<CaseAtDay>& cases,
                                  const Period& days);
    /// Out of a case-level table: `referrals` with the facts that are among its columns, numbered
    /// from 1 in its order, and `needs`. Nothing else is in it.
    static Result<Workbench> ofCases(const ReturnTable& cases, const Period& days);
    /// The same tables without anything in them.
    static Result<Workbench> empty();
    Workbench(Workbench&&) noexcept;
    Workbench& operator=(Workbench&&) noexcept;
    ~Workbench();

    /// What can be counted, and the columns of one of them beside `referral`, `woman` and the
    /// facts; no columns for what there is not.
    static const std::vector<std::string>& things();
    static std::vector<std::string> columnsOf(std::string_view thing);

    void setLimits(const WorkbenchLimits& limits);

    using Texts = std::vector<std::string>;
    /// A table of the rows that are wanted: `nth` from 0, then `columns`; blank is NULL. Takes the
    /// place of one of that name.
    Status makeRows(const std::string& name, const Texts& columns, const std::vector<Texts>& rows);

    struct Rows {
        Texts columns;
        std::vector<Texts> rows; ///< NULL is blank
    };
    /// Only reads, only what is told above, only with functions of `functions()`, and within the
    /// limits; otherwise the failure says what is wrong.
    Result<Rows> ask(const std::string& query, const Progress& progress = {});
    /// What is wrong with a query that is not asked; blank if it could be.
    QString faultIn(const std::string& query);
    static const std::vector<std::string>& functions();

private:
    struct Parts;
    explicit Workbench(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
