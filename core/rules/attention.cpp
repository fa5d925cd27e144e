// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/attention.h"

#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/attention_parts.h"
#include "core/rules/chase.h"
#include "core/rules/condition_progress.h"
#include "core/rules/contact_check.h"
#include "core/rules/explained.h"
#include "core/rules/first_contact.h"
#include "core/rules/group_register.h"
#include "core/rules/her_plan.h"
#include "core/rules/needs_summary.h"
#include "core/rules/officer_report.h"
#include "core/rules/safety_flags.h"
#include "core/rules/survey_offer.h"

#include <tuple>

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<AttentionKind>> codes<AttentionKind>() {
    using enum AttentionKind;
    static constexpr Labelled<AttentionKind> table[] = {
        {DecideReferral, "decide_referral", WORDS("Referral to decide on")},
        {AllocateKeyworker, "allocate_keyworker", WORDS("Keyworker to choose")},
        {FirstContact, "first_contact", WORDS("First contact")},
        {ConditionLapsing, "condition_lapsing", WORDS("Condition lapsing")},
        {DeadlinePassed, "deadline_passed", WORDS("Deadline passed")},
        {OfficerReport, "officer_report", WORDS("Report to the officer")},
        {AppointmentToday, "appointment_today", WORDS("Appointment today")},
        {RecordAppointment, "record_appointment", WORDS("Appointment to record")},
        {MissedAppointment, "missed_appointment", WORDS("Missed appointment")},
        {ReviewTogether, "review_together", WORDS("Review with the manager")},
        {ContactCheck, "contact_check", WORDS("Safe contact to ask again")},
        {InitialAssessment, "initial_assessment", WORDS("Initial assessment")},
        {LookAtSafety, "look_at_safety", WORDS("Safety to look at")},
        {PlanAction, "plan_action", WORDS("Action of the plan")},
        {ExplainCondition, "explain_condition", WORDS("Condition to explain")},
        {ExitSurvey, "exit_survey", WORDS("Exit survey")},
        {FollowUp3m, "followup_3m", WORDS("Three-month survey")},
        {FollowUp6m, "followup_6m", WORDS("Six-month survey")},
        {ReviewRisk, "review_risk", WORDS("Risk to look at again")},
        {AnswerSupervision, "answer_supervision", WORDS("Note of the manager")},
        {AskPartner, "ask_partner", WORDS("Partner to ask")},
        {MidSurvey, "mid_survey", WORDS("Survey midway")},
        {FillRegister, "fill_register", WORDS("Register of a group")},
    };
    return table;
}

namespace {

/// Looks through one referral and notes what is due.
class Look {
public:
    Look(const Casebook& book, const Referral& referral, QDate today, std::vector<Attention>& out)
        : book_(book)
        , referral_(referral)
        , today_(today)
        , out_(out)
        , appointments_(book.of<Appointment>(referral.id)) {
        std::stable_sort(
            appointments_.begin(), appointments_.end(),
            [](const Appointment* a, const Appointment* b) { return a->startsAt < b->startsAt; });
        const auto* keyworker = book.find(referral.keyworker);
        if (keyworker && keyworker->active.value_or(true))
            keyworker_ = keyworker->id;
        for (const auto* appointment : appointments_)
            if (firstAttendedOn_.isNull() && isAttended(appointment->outcome) &&
                appointment->startsAt.date <= today)
                firstAttendedOn_ = appointment->startsAt.date;
    }

    void atEverything() {
        const auto noting = [this](AttentionKind kind, QDate dueOn) -> Attention& {
            return note(kind, dueOn);
        };
        atSafetyFlags();
        attention_parts::atSupervision(book_, referral_, today_, noting);
        atBookedAppointments();
        atOfficerReport();
        if (isClosed(referral_, today_)) {
            atAfterClosure();
            return;
        }
        if (referral_.decision == Decision::Pending)
            note(AttentionKind::DecideReferral,
                 referral_.receivedOn.addDays(thresholds::decideWithinDays));
        if (!isInSupport(referral_, today_))
            return;
        atKeyworker();
        atFirstContact();
        atCondition();
        atMissedAppointments();
        atContactCheck();
        atInitialAssessment();
        atPlan();
        atExplaining();
        attention_parts::atTheWeek(book_, referral_, today_, noting);
    }

private:
    Attention& note(AttentionKind kind, QDate dueOn) {
        Attention attention;
        attention.kind = kind;
        attention.dueOn = attention.lastOn = attention.pressesOn = dueOn;
        attention.priority = referral_.disposal == Disposal::ConditionalCaution;
        attention.referral = referral_.id;
        attention.woman = referral_.woman;
        attention.keyworker = keyworker_;
        out_.push_back(attention);
        return out_.back();
    }

    void atBookedAppointments() {
        for (const auto* appointment : appointments_) {
            const auto day = appointment->startsAt.date;
            if (appointment->outcome != AppointmentOutcome::Booked || day > today_)
                continue;
            note(day == today_ ? AttentionKind::AppointmentToday : AttentionKind::RecordAppointment,
                 day)
                .appointment = appointment->id;
        }
    }

    void atOfficerReport() {
        const auto status = reportStatus(referral_, today_);
        if (status != ReportStatus::Due && status != ReportStatus::Overdue)
            return;
        const auto dueOn = reportDueOn(referral_, today_);
        if (dueOn <= today_.addDays(thresholds::showAheadDays))
            note(AttentionKind::OfficerReport, dueOn);
    }

    void atKeyworker() {
        if (!referral_.keyworker)
            note(AttentionKind::AllocateKeyworker, referral_.decidedOn);
        else if (!keyworker_)
            note(AttentionKind::AllocateKeyworker, today_);
    }

    void atFirstContact() {
        if (firstAttendedOn_.isValid() || firstContactOn(book_, referral_, today_).isValid())
            return;
        auto& contact = note(AttentionKind::FirstContact,
                             referral_.decidedOn.addDays(thresholds::firstContactAimDays));
        contact.lastOn = referral_.decidedOn.addDays(thresholds::firstContactLastDays);
    }

    void atCondition() {
        const auto progress = conditionProgress(book_, referral_, today_);
        if (progress.status == ConditionStatus::NotComplied) {
            if (!officerHasSpokenSince(progress.deadline))
                note(AttentionKind::DeadlinePassed, progress.deadline);
            return;
        }
        if (progress.status != ConditionStatus::Open || !progress.deadline.isValid() ||
            today_.daysTo(progress.deadline) > thresholds::conditionDueSoonDays)
            return;
        const auto booked = static_cast<int>(std::count_if(
            appointments_.begin(), appointments_.end(), [&](const Appointment* appointment) {
                return appointment->outcome == AppointmentOutcome::Booked &&
                       appointment->startsAt.date >= today_ &&
                       appointment->startsAt.date <= progress.deadline &&
                       countsTowardsCondition(*appointment);
            }));
        const int toBook = appointmentsNeeded - progress.qualifying - booked;
        if (toBook <= 0)
            return;
        auto& lapsing = note(AttentionKind::ConditionLapsing, progress.deadline);
        lapsing.pressesOn = progress.deadline.addDays(-thresholds::conditionLapsingDays);
        lapsing.step = toBook;
    }

    bool officerHasSpokenSince(QDate deadline) const {
        const auto updates = book_.of<PoliceUpdate>(referral_.id);
        return std::any_of(updates.begin(), updates.end(), [&](const PoliceUpdate* update) {
            return update->kind == PoliceUpdateKind::ConditionOutcome && update->on > deadline &&
                   update->on <= today_;
        });
    }

    /// Appointments missed without a reason since she last attended, newest first.
    std::vector<const Appointment*> missedInARow() const {
        std::vector<const Appointment*> missed;
        for (auto at = appointments_.rbegin(); at != appointments_.rend(); ++at) {
            if ((*at)->startsAt.date > today_)
                continue;
            if (isAttended((*at)->outcome))
                break;
            if (isMissedWithoutReason((*at)->outcome))
                missed.push_back(*at);
        }
        return missed;
    }

    /// Another appointment has taken its place: booked, or she was in touch about it.
    bool isReplaced(const Appointment& missed) const {
        return std::any_of(
            appointments_.begin(), appointments_.end(), [&](const Appointment* later) {
                using enum AppointmentOutcome;
                return missed.startsAt < later->startsAt &&
                       (later->outcome == Booked || later->outcome == AbsentAcceptable ||
                        later->outcome == RearrangedByHer);
            });
    }

    void atMissedAppointments() {
        const auto missed = missedInARow();
        if (missed.empty())
            return;
        const auto& last = *missed.front();
        const bool replaced = isReplaced(last);
        const auto chase = chaseOf(book_, last, today_);
        if (!replaced && !chase.isOver()) {
            auto& step = note(AttentionKind::MissedAppointment,
                              last.startsAt.date.addDays(chase.steps[chase.done].days));
            step.appointment = last.id;
            step.step = static_cast<int>(chase.done) + 1;
        }
        const bool twice = static_cast<int>(missed.size()) >= thresholds::missedBeforeReview;
        const bool notReached = !replaced && !chase.reached && chase.isOver();
        if ((twice || notReached) && !isReviewedSince(book_, last, today_))
            note(AttentionKind::ReviewTogether, last.startsAt.date.addDays(chase.steps.back().days))
                .appointment = last.id;
    }

    /// Once for each woman, though she may have two referrals open.
    void atContactCheck() {
        const auto check = contactCheck(book_, book_.womanOf(referral_), today_);
        if (check.state != ContactCheck::State::Expired)
            return;
        for (const auto* other : book_.of<Referral>(referral_.woman))
            if (other->id > referral_.id && isInSupport(*other, today_))
                return;
        note(AttentionKind::ContactCheck, check.expiresOn).lastOn =
            check.expiresOn.addDays(thresholds::contactCheckGraceDays);
    }

    void atInitialAssessment() {
        if (firstAttendedOn_.isNull() || initialAssessment(book_, referral_, today_))
            return;
        const auto dueOn = firstAttendedOn_.addDays(thresholds::assessmentDueDays);
        if (dueOn <= today_.addDays(thresholds::showAheadDays))
            note(AttentionKind::InitialAssessment, dueOn);
    }

    /// Whether she is in support or not: somebody has to look.
    void atSafetyFlags() {
        for (const auto* flag : openFlags(book_, referral_.id))
            if (flag->raisedOn <= today_)
                note(AttentionKind::LookAtSafety, flag->raisedOn).flag = flag->id;
    }

    /// What she does herself is on her record only. Another worker's action is on that worker's
    /// list.
    void atPlan() {
        for (const auto* goal : book_.of<Goal>(referral_.id))
            for (const auto* action : book_.of<GoalAction>(goal->id)) {
                const bool open = !goal->outcome && action->doneOn.isNull();
                if (!open || action->owner != ActionOwner::Worker || !action->dueOn.isValid() ||
                    action->dueOn > today_.addDays(thresholds::showAheadDays))
                    continue;
                auto& due = note(AttentionKind::PlanAction, action->dueOn);
                due.planAction = action->id;
                const auto* worker = workerOf(book_, *action);
                if (worker && worker->active.value_or(true))
                    due.keyworker = worker->id;
            }
    }

    void atExplaining() {
        const auto dueOn = explainDueOn(book_, referral_, today_);
        if (dueOn.isValid())
            note(AttentionKind::ExplainCondition, dueOn);
    }

    void atAfterClosure() {
        atSurvey(AttentionKind::ExitSurvey, SurveyWave::Exit);
        atSurvey(AttentionKind::FollowUp3m, SurveyWave::Followup3m);
        atSurvey(AttentionKind::FollowUp6m, SurveyWave::Followup6m);
    }

    /// Offering it is the work; whatever she answers, it is done.
    void atSurvey(AttentionKind kind, SurveyWave wave) {
        const auto offer = surveyOffer(book_, referral_, wave, today_);
        if (offer.may && !surveyAt(book_, referral_.id, wave))
            note(kind, offer.dueOn);
    }

    const Casebook& book_;
    const Referral& referral_;
    QDate today_;
    std::vector<Attention>& out_;
    std::vector<const Appointment*> appointments_; ///< by time
    Id<Worker> keyworker_;                         ///< none, too, when she has left
    QDate firstAttendedOn_;
};

/// It is the facilitator's where that is one of the workers, else everybody's.
void lookAtGroups(const Casebook& book, QDate today, std::vector<Attention>& out) {
    for (const auto* session : registersMissing(book, today)) {
        const auto* group = book.find(session->group);
        if (!group)
            continue;
        Attention attention;
        attention.kind = AttentionKind::FillRegister;
        attention.dueOn = attention.lastOn = attention.pressesOn = session->at.date;
        attention.keyworker = workerNamed(book, facilitatorOf(*group, *session));
        attention.session = session->id;
        out.push_back(attention);
    }
}

void putInOrder(std::vector<Attention>& out) {
    std::sort(out.begin(), out.end(), [](const Attention& a, const Attention& b) {
        const auto place = [](const Attention& one) {
            return std::tuple(one.kind != AttentionKind::LookAtSafety, !one.priority, one.pressesOn,
                              one.dueOn, one.kind, one.referral, one.appointment, one.flag,
                              one.planAction, one.session, one.risk, one.check,
                              one.partnerReferral);
        };
        return place(a) < place(b);
    });
}

} // namespace

int Attention::daysOverdue(QDate today) const {
    // The deadline is hers; what is overdue is our own work.
    return kind == AttentionKind::DeadlinePassed ? 0 : static_cast<int>(lastOn.daysTo(today));
}

std::vector<Attention> attentionFor(const Casebook& book, QDate today) {
    std::vector<Attention> out;
    for (const auto& referral : book.all<Referral>())
        if (isSeen(referral, today))
            Look(book, referral, today, out).atEverything();
    lookAtGroups(book, today, out);
    putInOrder(out);
    return out;
}

std::vector<Attention> attentionFor(const Casebook& book, const Referral& referral, QDate today) {
    std::vector<Attention> out;
    if (isSeen(referral, today))
        Look(book, referral, today, out).atEverything();
    putInOrder(out);
    return out;
}

} // namespace ninefold
