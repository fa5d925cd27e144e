// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/data_quality.h"

#include "core/rules/age.h"
#include "core/rules/as_at.h"
#include "core/rules/condition_progress.h"
#include "core/rules/needs_summary.h"
#include "core/rules/support_duration.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<FindingKind>> codes<FindingKind>() {
    using enum FindingKind;
    static constexpr Labelled<FindingKind> table[] = {
        {Under18, "under_18", WORDS("Under 18 when referred")},
        {NoDateOfBirth, "no_date_of_birth", WORDS("No date of birth")},
        {AcceptedWithoutKeyworker, "accepted_without_keyworker",
         WORDS("Accepted without a keyworker")},
        {PastAppointmentBooked, "past_appointment_booked",
         WORDS("Appointment in the past still booked")},
        {ClosedWithoutReason, "closed_without_reason", WORDS("Closed without a reason")},
        {BookedAfterClosure, "booked_after_closure",
         WORDS("Closed, with an appointment booked after")},
        {ConditionWithoutDeadline, "condition_without_deadline",
         WORDS("A condition without a last day")},
        {NoInitialAssessment, "no_initial_assessment",
         WORDS("First assessment missing, more than 21 days on")},
        {NoEqualityAnswer, "no_equality_answer", WORDS("Equality questions not asked, 21 days on")},
        {ExitSurveyNotOffered, "exit_survey_not_offered",
         WORDS("Closed, exit survey not offered within 14 days")},
        {FollowUpNotOffered, "follow_up_not_offered",
         WORDS("Follow-up agreed and not offered, three months and 14 days on")},
        {SameDisposalDate, "same_disposal_date",
         WORDS("Two referrals of one woman with the same disposal date")},
        {DatesOutOfOrder, "dates_out_of_order", WORDS("Dates in an unlikely order")},
        {TwoCountedOnOneDay, "two_counted_on_one_day",
         WORDS("Two appointments counted on one day")},
    };
    return table;
}

namespace {

constexpr int settleDays = 21;        ///< to assess and to ask the equality questions
constexpr int surveyDays = 14;        ///< to offer a survey that has become due
constexpr int followUpMonths = 3;     ///< after closure
constexpr int disposalAfterDays = 28; ///< a disposal later than this after the decision is unlikely

/// One referral on the day it is looked at.
struct Looked {
    const Casebook& book;
    const Referral& referral;
    QDate from;
    QDate asAt;
    QDate firstAttended; ///< null: none
    bool closed;

    const Woman& woman() const { return book.womanOf(referral); }
};

bool hasBooked(const Looked& it, bool (*fits)(const Looked&, QDate)) {
    for (const auto* appointment : it.book.of<Appointment>(it.referral.id))
        if (appointment->outcome == AppointmentOutcome::Booked &&
            fits(it, appointment->startsAt.date))
            return true;
    return false;
}

bool answeredNoEqualityQuestion(const Woman& woman) {
    return !woman.ethnicity && !woman.disability && !woman.religion && !woman.sexualOrientation &&
           !woman.genderSameAsBirth && !woman.maritalStatus && !woman.pregnancy;
}

bool isExitSurveyMissing(const Looked& it) {
    if (!it.closed || !isSupported(it.referral, it.firstAttended, it.from, it.asAt))
        return false;
    const auto last = it.referral.closedOn.addDays(surveyDays);
    for (const auto* survey : it.book.of<Survey>(it.referral.id))
        if (survey->wave == SurveyWave::Exit && survey->offeredOn <= std::min(last, it.asAt))
            return false;
    return last < it.asAt;
}

bool agreedToFollowUp(const Looked& it) {
    const Consent* newest = nullptr;
    for (const auto* consent : it.book.of<Consent>(it.referral.id))
        if (consent->kind == ConsentKind::FollowUp && consent->on <= it.asAt &&
            (!newest || newest->on <= consent->on))
            newest = consent;
    return newest && newest->given.value_or(false);
}

bool isFollowUpMissing(const Looked& it) {
    if (!it.closed || it.asAt < it.referral.closedOn.addMonths(followUpMonths).addDays(surveyDays))
        return false;
    for (const auto* survey : it.book.of<Survey>(it.referral.id))
        if ((survey->wave == SurveyWave::Followup3m || survey->wave == SurveyWave::Followup6m) &&
            survey->offeredOn <= it.asAt)
            return false;
    return agreedToFollowUp(it);
}

bool sharesDisposalDate(const Looked& it) {
    const auto on = seenDate(it.referral.disposalOn, it.asAt);
    if (!on.isValid())
        return false;
    for (const auto* other : it.book.of<Referral>(it.referral.woman))
        if (other->id != it.referral.id && isSeen(*other, it.asAt) && other->disposalOn == on)
            return true;
    return false;
}

bool areDatesOutOfOrder(const Looked& it) {
    const auto decided = seenDate(it.referral.decidedOn, it.asAt);
    const auto disposal = seenDate(it.referral.disposalOn, it.asAt);
    if (!decided.isValid())
        return false;
    return decided < it.referral.receivedOn || (it.closed && it.referral.closedOn < decided) ||
           (disposal.isValid() && decided.daysTo(disposal) > disposalAfterDays);
}

bool isCountedTwiceOnOneDay(const Looked& it) {
    QDate last;
    for (const auto* appointment : attendedAppointments(it.book, it.referral, it.asAt)) {
        if (!countsTowardsCondition(*appointment))
            continue;
        if (appointment->startsAt.date == last)
            return true;
        last = appointment->startsAt.date;
    }
    return false;
}

bool isFound(FindingKind kind, const Looked& it) {
    const auto& referral = it.referral;
    switch (kind) {
    case FindingKind::Under18:
        return ageBand(it.woman().dateOfBirth, referral.receivedOn) == AgeBand::Under18;
    case FindingKind::NoDateOfBirth:
        return !it.woman().dateOfBirth.isValid();
    case FindingKind::AcceptedWithoutKeyworker:
        return isAccepted(referral, it.asAt) && !referral.keyworker;
    case FindingKind::PastAppointmentBooked:
        return hasBooked(it, [](const Looked& at, QDate on) { return on < at.asAt; });
    case FindingKind::ClosedWithoutReason:
        return it.closed && !referral.closureReason;
    case FindingKind::BookedAfterClosure:
        return it.closed &&
               hasBooked(it, [](const Looked& at, QDate on) { return on > at.referral.closedOn; });
    case FindingKind::ConditionWithoutDeadline:
        return hasCondition(referral) &&
               !conditionProgress(it.book, referral, it.asAt).deadline.isValid();
    case FindingKind::NoInitialAssessment:
        return it.firstAttended.isValid() && it.firstAttended.daysTo(it.asAt) > settleDays &&
               !initialAssessment(it.book, referral, it.asAt);
    case FindingKind::NoEqualityAnswer:
        return it.firstAttended.isValid() && it.firstAttended.daysTo(it.asAt) >= settleDays &&
               answeredNoEqualityQuestion(it.woman());
    case FindingKind::ExitSurveyNotOffered:
        return isExitSurveyMissing(it);
    case FindingKind::FollowUpNotOffered:
        return isFollowUpMissing(it);
    case FindingKind::SameDisposalDate:
        return sharesDisposalDate(it);
    case FindingKind::DatesOutOfOrder:
        return areDatesOutOfOrder(it);
    case FindingKind::TwoCountedOnOneDay:
        return isCountedTwiceOnOneDay(it);
    }
    return false;
}

} // namespace

std::vector<Finding> findingsOf(const Casebook& book, QDate from, QDate asAt) {
    std::vector<Finding> out;
    for (const auto& row : codes<FindingKind>())
        out.push_back({row.value, {}});
    for (const auto& referral : book.all<Referral>()) {
        const bool closed = isClosed(referral, asAt);
        if (!isSeen(referral, asAt) || (closed && referral.closedOn < from))
            continue;
        const auto attended = attendedAppointments(book, referral, asAt);
        const Looked it{book,
                        referral,
                        from,
                        asAt,
                        attended.empty() ? QDate() : attended.front()->startsAt.date,
                        closed};
        for (auto& finding : out)
            if (isFound(finding.kind, it))
                finding.referrals.push_back(referral.id);
    }
    std::erase_if(out, [](const Finding& finding) { return finding.referrals.empty(); });
    return out;
}

} // namespace ninefold
