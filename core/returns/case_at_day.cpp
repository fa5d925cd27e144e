// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/case_at_day.h"

#include "core/rules/as_at.h"
#include "core/rules/first_contact.h"
#include "core/rules/needs_summary.h"

#include <set>

namespace ninefold {

namespace {

void addEngagement(CaseAtDay& one, const Casebook& book) {
    const auto& referral = *one.referral;
    one.firstContactOn = firstContactOn(book, referral, one.asAt);
    one.contactDays = contactDays(referral, one.firstContactOn, one.asAt);
    const auto attended = attendedAppointments(book, referral, one.asAt);
    one.attendedCount = static_cast<int>(attended.size());
    if (!attended.empty())
        one.firstAttendedOn = attended.front()->startsAt.date;
    one.engagement = engagementOf(one.attendedCount);
    std::set<ActivityKind> types;
    for (const auto* activity : book.of<Activity>(referral.id)) {
        if (activity->on > one.asAt)
            continue;
        ++one.activityEvents;
        types.insert(activity->activity);
    }
    one.activityTypes = static_cast<int>(types.size());
}

void addNeeds(CaseAtDay& one, const Casebook& book) {
    one.initial = initialAssessment(book, *one.referral, one.asAt);
    const auto* exit = exitAssessment(book, *one.referral, one.asAt);
    for (const auto pathway : pathways)
        one.change[indexOf(pathway)] = needChange(one.initial, exit, pathway);
}

CaseAtDay caseAtDay(const Casebook& book, const Referral& referral, const Period& days) {
    CaseAtDay one;
    const QDate asAt = days.to;
    one.referral = &referral;
    one.woman = &book.womanOf(referral);
    one.asAt = asAt;
    one.ageBand = ageBand(one.woman->dateOfBirth, referral.receivedOn);
    one.accepted = isAccepted(referral, asAt);
    one.declined = isDeclined(referral, asAt);
    one.closedOn = seenDate(referral.closedOn, asAt);
    one.inPeriod = !(one.closedOn.isValid() && one.closedOn < days.from) &&
                   !(one.declined && referral.decidedOn < days.from);
    addEngagement(one, book);
    one.condition = conditionProgress(book, referral, asAt);
    one.reportDueOn = reportDueOn(referral, asAt);
    one.reportStatus = reportStatus(referral, asAt);
    addNeeds(one, book);
    one.supported = isSupported(referral, one.firstAttendedOn, days.from, asAt);
    if (one.supported)
        one.duration = durationBand(referral, one.firstAttendedOn, asAt);
    one.rearrest = rearrestOf(book, referral, asAt);
    one.surveyExit = exitSurveyStatus(book, referral, asAt);
    one.surveyFollowup = followupSurveyStatus(book, referral, asAt);
    return one;
}

/// Numbers each woman's referrals by the day received, then by reference.
void numberReferrals(std::vector<CaseAtDay>& cases) {
    std::vector<CaseAtDay*> order;
    order.reserve(cases.size());
    for (auto& one : cases)
        order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const CaseAtDay* a, const CaseAtDay* b) {
        const Referral& left = *a->referral;
        const Referral& right = *b->referral;
        if (left.woman != right.woman)
            return left.woman < right.woman;
        if (left.receivedOn != right.receivedOn)
            return left.receivedOn < right.receivedOn;
        return left.ref < right.ref;
    });
    const CaseAtDay* before = nullptr;
    for (auto* one : order) {
        one->referralNo = before && before->woman == one->woman ? before->referralNo + 1 : 1;
        before = one;
    }
}

} // namespace

std::vector<CaseAtDay> casesAtDay(const Casebook& book, const Period& days) {
    std::vector<CaseAtDay> out;
    out.reserve(book.all<Referral>().size());
    for (const auto& referral : book.all<Referral>())
        if (isSeen(referral, days.to))
            out.push_back(caseAtDay(book, referral, days));
    numberReferrals(out);
    return out;
}

} // namespace ninefold
