// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The small in-memory database that the queries of a definition run over. Its tables:
//
//   period             first_day, last_day (T)
//   months             month, first_day, last_day: the months of the period, as far as in it
//   codes              list, position, code, label: every code list
//   referrals          id, woman, and a column for each fact: every referral seen as at T
//   needs              referral, pathway, level, change: nine rows for each assessed referral
//   activities         woman, on_day, activity, minutes
//   grants             woman, on_day, category, pence
//   partner_referrals  made_on, pathway, outcome (as at T)
//   questions          wave, wave_position, question, position: those that a wave asks
//   answers            wave, completed_on, question, counted, positive
//
// What is not recorded is NULL; yes and no are 'yes' and 'no'; days are text as 2026-10-31.
// Nothing dated after T is in it.

#include "core/base/result.h"
#include "core/returns/case_at_day.h"

#include <memory>

namespace ninefold {

class Workbench {
public:
    static Result<Workbench> fill(const Casebook& book, const std::vector<CaseAtDay>& cases,
                                  const Period& days);
    Workbench(Workbench&&) noexcept;
    Workbench& operator=(Workbench&&) noexcept;
    ~Workbench();

    struct Rows {
        std::vector<std::string> columns;
        std::vector<std::vector<std::string>> rows; ///< NULL is blank
    };
    Result<Rows> ask(const std::string& query);

private:
    struct Parts;
    explicit Workbench(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
