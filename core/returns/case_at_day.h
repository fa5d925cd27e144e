// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rules say of one referral as at T, asked once: facts, the second working and the
// disclosure of cases read from here.

#include "core/base/period.h"
#include "core/casebook/casebook.h"
#include "core/rules/age.h"
#include "core/rules/condition_progress.h"
#include "core/rules/officer_report.h"
#include "core/rules/rearrest.h"
#include "core/rules/support_duration.h"
#include "core/rules/survey_status.h"

#include <array>

namespace ninefold {

struct CaseAtDay {
    const Referral* referral = nullptr;
    const Woman* woman = nullptr;
    QDate asAt;
    int referralNo = 0; ///< 1, 2 … over all her referrals seen
    AgeBand ageBand = AgeBand::Unknown;
    bool accepted = false;
    bool declined = false;
    bool inPeriod = false; ///< neither closed nor declined before the period's first day
    QDate firstContactOn;
    std::optional<int> contactDays;
    int attendedCount = 0;
    QDate firstAttendedOn;
    ConditionProgress condition;
    QDate reportDueOn;
    ReportStatus reportStatus = ReportStatus::None;
    const Assessment* initial = nullptr; ///< null: not assessed
    std::array<std::optional<int>, pathwayCount> change;
    QDate closedOn; ///< as at T
    bool supported = false;
    std::optional<DurationBand> duration; ///< of supported referrals
    int activityEvents = 0;
    int activityTypes = 0;
    Engagement engagement = Engagement::NoneOrOne;
    Rearrest rearrest = Rearrest::Unknown;
    SurveyStatus surveyExit = SurveyStatus::None;
    SurveyStatus surveyFollowup = SurveyStatus::None;
};

/// Every referral seen as at T (the last day of `days`), in the order of their ids. Pointers hold
/// as long as the casebook is not changed.
std::vector<CaseAtDay> casesAtDay(const Casebook& book, const Period& days);

} // namespace ninefold
