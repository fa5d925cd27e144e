// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"
#include "core/catalogue/thresholds.h"
#include "core/rules/as_at.h"
#include "core/rules/attention_parts.h"
#include "core/rules/chase.h"
#include "core/rules/contact_check.h"
#include "core/rules/group_register.h"
#include "core/rules/offered.h"
#include "core/rules/officer_report.h"
#include "core/rules/progress_words.h"
#include "core/rules/safe_contact.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

using Kind = AttentionKind;
using Tone = AttentionWords::Tone;

QString uncapitalised(const QString& text) {
    return text.left(1).toLower() + text.mid(1);
}

/// "accepted yesterday", "accepted 12 Mar" with a verb of the caller's.
QString whenText(QDate date, QDate today) {
    const auto days = date.daysTo(today);
    return days == 0   ? Words::tr("today")
           : days == 1 ? Words::tr("yesterday")
                       : dayMonth(date, today);
}

QString dueText(const Attention& attention, QDate today) {
    const int over = attention.daysOverdue(today);
    if (over > 0)
        return over == 1 ? Words::tr("Overdue 1 day") : Words::tr("Overdue %1 days").arg(over);
    if (attention.dueOn <= today)
        return Words::tr("Due today");
    if (attention.dueOn == today.addDays(1))
        return Words::tr("Due tomorrow");
    return Words::tr("Due %1").arg(weekdayDayMonth(attention.dueOn, today));
}

/// A group's session: its title stands where a name does.
AttentionWords registerWords(const Casebook& book, const Attention& attention, QDate today) {
    const auto& session = *book.find(attention.session);
    const auto& group = *book.find(session.group);
    const auto expected = registerRows(book, session).size();
    AttentionWords words;
    words.tone = attention.daysOverdue(today) > 0 ? Tone::Overdue : Tone::DueNow;
    words.chip = dueText(attention, today);
    words.task = Words::tr("Fill in the register of the group");
    words.detail = Words::tr("%1 at %2; %3")
                       .arg(weekdayDayMonth(session.at.date, today), timeOfDay(session.at),
                            expected == 1 ? Words::tr("1 woman expected")
                                          : Words::tr("%1 women expected").arg(expected));
    words.state = facilitatorOf(group, session);
    words.action = Words::tr("Open register");
    return words;
}

class Telling {
public:
    Telling(const Casebook& book, const Attention& attention, QDate today)
        : book_(book)
        , attention_(attention)
        , referral_(*book.find(attention.referral))
        , appointment_(book.find(attention.appointment))
        , today_(today)
        , progress_(conditionProgress(book, referral_, today)) {}

    AttentionWords all() const {
        AttentionWords words;
        sayChip(words);
        words.state = state();
        if (const auto week = attention_parts::wordsOfTheWeek(book_, attention_, today_)) {
            words.task = week->task;
            words.detail = week->detail;
            words.action = week->action;
            return words;
        }
        words.task = task();
        words.detail = detail();
        words.action = action();
        return words;
    }

private:
    void sayChip(AttentionWords& words) const {
        const auto days = progress_.daysLeft(today_).value_or(0);
        switch (attention_.kind) {
        case Kind::DeadlinePassed:
            words.tone = Tone::Passed;
            words.chip = Words::tr("Deadline passed");
            return;
        case Kind::ConditionLapsing:
            words.tone = Tone::DueNow;
            words.chip = days == 0   ? Words::tr("Last day today")
                         : days == 1 ? Words::tr("1 day left")
                                     : Words::tr("%1 days left").arg(days);
            return;
        default:
            words.tone = attention_.daysOverdue(today_) > 0 ? Tone::Overdue
                         : attention_.dueOn <= today_       ? Tone::DueNow
                                                            : Tone::Later;
            words.chip = dueText(attention_, today_);
        }
    }

    QString task() const {
        switch (attention_.kind) {
        case Kind::DecideReferral:
            return Words::tr("Decide on the referral");
        case Kind::AllocateKeyworker:
            return Words::tr("Choose her keyworker");
        case Kind::FirstContact:
            return Words::tr("Make first contact");
        case Kind::ConditionLapsing:
            return attention_.step == 1 ? Words::tr("Book her second appointment")
                                        : Words::tr("Book her two appointments");
        case Kind::DeadlinePassed:
            return Words::tr("Talk it over with your manager");
        case Kind::OfficerReport:
            return Words::tr("Send the report to the officer");
        case Kind::AppointmentToday:
            return Words::tr("See her today at %1").arg(timeOfDay(appointment_->startsAt));
        case Kind::RecordAppointment:
            return Words::tr("Record what happened on %1")
                .arg(dayMonth(appointment_->startsAt.date, today_));
        case Kind::MissedAppointment:
            return chaseTask();
        case Kind::ReviewTogether:
            return missed().size() < 2 ? Words::tr("Not reached: review together")
                                       : Words::tr("Two appointments missed: review together");
        case Kind::ContactCheck:
            return Words::tr("Ask her again how she may be reached");
        case Kind::InitialAssessment:
            return Words::tr("Complete her first assessment");
        case Kind::LookAtSafety:
            return Words::tr("Look at her safety");
        case Kind::PlanAction:
            return book_.find(attention_.planAction)->what;
        case Kind::ExplainCondition:
            return explainTask(referral_);
        case Kind::ExitSurvey:
            return Words::tr("Offer the exit survey");
        case Kind::FollowUp3m:
            return Words::tr("Offer the three-month survey");
        case Kind::FollowUp6m:
            return Words::tr("Offer the six-month survey");
        default:
            return {}; // told elsewhere
        }
    }

    QString detail() const {
        switch (attention_.kind) {
        case Kind::DecideReferral:
            return receivedText();
        case Kind::AllocateKeyworker:
            return referral_.keyworker ? Words::tr("%1 no longer works here")
                                             .arg(book_.find(referral_.keyworker)->name)
                                       : Words::tr("Accepted %1; nobody is named yet")
                                             .arg(whenText(referral_.decidedOn, today_));
        case Kind::FirstContact:
            return Words::tr("Accepted %1; aim for 24 to 72 hours")
                .arg(whenText(referral_.decidedOn, today_));
        case Kind::ConditionLapsing:
            return lapsingText();
        case Kind::DeadlinePassed:
            return Words::tr("Deadline was %1, %2; the officer decides")
                .arg(dayMonth(progress_.deadline, today_), progress_.qualifying == 0
                                                               ? Words::tr("none attended")
                                                               : Words::tr("one attended"));
        case Kind::OfficerReport:
            return reportText();
        case Kind::AppointmentToday:
        case Kind::RecordAppointment:
            return Words::tr("%1, %2, is still booked", "Keywork, Thu 12 Mar at 10:00, is still …")
                .arg(labelOf(appointment_->kind),
                     Words::tr("%1 at %2")
                         .arg(weekdayDayMonth(appointment_->startsAt.date, today_),
                              timeOfDay(appointment_->startsAt)));
        case Kind::MissedAppointment:
            return chaseText();
        case Kind::ReviewTogether:
            return reviewText();
        case Kind::ContactCheck:
            return checkText();
        case Kind::InitialAssessment:
            return assessmentText();
        case Kind::LookAtSafety: // not why: others may see the list
            return Words::tr("Raised %1; write down what was done")
                .arg(whenText(book_.find(attention_.flag)->raisedOn, today_));
        case Kind::PlanAction:
            return planText();
        case Kind::ExplainCondition:
            return Words::tr("She first came on %1; not explained yet")
                .arg(dayMonth(attention_.dueOn, today_));
        case Kind::ExitSurvey:
            return Words::tr("Support ended %1").arg(dayMonth(referral_.closedOn, today_));
        case Kind::FollowUp3m:
        case Kind::FollowUp6m:
            return Words::tr("Support ended %1; she agreed to be asked")
                .arg(dayMonth(referral_.closedOn, today_));
        default:
            return {};
        }
    }

    QString receivedText() const {
        const auto received = Words::tr("Received %1").arg(whenText(referral_.receivedOn, today_));
        return referral_.officerName.isEmpty()
                   ? received
                   : Words::tr("%1 from %2").arg(received, referral_.officerName);
    }

    QString lapsingText() const {
        const auto ends =
            isCaution(referral_.disposal)
                ? Words::tr("Condition ends %1").arg(weekdayDayMonth(progress_.deadline, today_))
                : Words::tr("Last day %1").arg(weekdayDayMonth(progress_.deadline, today_));
        const bool oneBooked = progress_.qualifying + attention_.step < appointmentsNeeded;
        return oneBooked ? Words::tr("%1; one of two booked").arg(ends)
                         : Words::tr("%1; nothing booked yet").arg(ends);
    }

    QString reportText() const {
        const auto given =
            Words::tr("%1 %2", "Caution given 12 Feb")
                .arg(disposalGiven(referral_.disposal), dayMonth(referral_.disposalOn, today_));
        if (attention_.dueOn < today_)
            return Words::tr("%1; report was due %2")
                .arg(given, dayMonth(attention_.dueOn, today_));
        return progress_.qualifying == 0   ? Words::tr("%1; none attended yet").arg(given)
               : progress_.qualifying == 1 ? Words::tr("%1; one appointment attended").arg(given)
                                           : Words::tr("%1; both appointments attended").arg(given);
    }

    QString checkText() const {
        const auto on = contactCheck(book_, book_.womanOf(referral_), today_).on;
        const auto days = on.daysTo(today_);
        return Words::tr("Last asked %1, %2")
            .arg(dayMonth(on, today_),
                 days == 1 ? Words::tr("1 day ago") : Words::tr("%1 days ago").arg(days));
    }

    ChaseStep chaseStep() const {
        return chaseStepsOf(book_.centre())[static_cast<size_t>(attention_.step - 1)];
    }

    QString chaseTask() const {
        const auto ways = chaseWays(book_.womanOf(referral_), chaseStep());
        return ways.allowed.empty() ? Words::tr("Chase: she allows none of this step's ways")
                                    : Words::tr("Chase: %1").arg(chaseWords(ways.allowed));
    }

    QString chaseText() const {
        auto step = Words::tr("Missed %1, no reason yet; step %2 of %3")
                        .arg(weekdayDayMonth(appointment_->startsAt.date, today_))
                        .arg(attention_.step)
                        .arg(chaseStepsOf(book_.centre()).size());
        const auto ways = chaseWays(book_.womanOf(referral_), chaseStep());
        if (ways.left.empty())
            return step;
        return Words::tr("%1; she has not allowed %2", "step 1 of 4; she has not allowed texts")
            .arg(step, leftOutWords(ways.left));
    }

    /// Missed without a reason since she last attended, oldest first.
    std::vector<const Appointment*> missed() const {
        auto past = book_.of<Appointment>(referral_.id);
        std::erase_if(past,
                      [&](const Appointment* a) { return appointment_->startsAt < a->startsAt; });
        std::stable_sort(past.begin(), past.end(), [](const Appointment* a, const Appointment* b) {
            return a->startsAt < b->startsAt;
        });
        std::vector<const Appointment*> out;
        for (const auto* appointment : past) {
            if (isAttended(appointment->outcome))
                out.clear();
            else if (isMissedWithoutReason(appointment->outcome))
                out.push_back(appointment);
        }
        return out;
    }

    QString reviewText() const {
        const auto both = missed();
        const auto last = dayMonth(both.back()->startsAt.date, today_);
        if (both.size() < 2)
            return Words::tr("Missed %1, every step tried since; you decide what happens next")
                .arg(last);
        return Words::tr("Missed %1 and %2; you decide what happens next")
            .arg(dayMonth(both[both.size() - 2]->startsAt.date, today_), last);
    }

    QString assessmentText() const {
        const auto first = attention_.dueOn.addDays(-thresholds::assessmentDueDays);
        const auto days = first.daysTo(today_);
        return Words::tr("First appointment was %1, %2")
            .arg(dayMonth(first, today_),
                 days == 1 ? Words::tr("1 day ago") : Words::tr("%1 days ago").arg(days));
    }

    /// Her goal is not told here: it is her own, and others may see the list.
    QString planText() const {
        const auto& action = *book_.find(attention_.planAction);
        return action.ownerName.isEmpty() ? Words::tr("From her plan")
                                          : Words::tr("From her plan, %1").arg(action.ownerName);
    }

    QString state() const {
        const auto words = progressWords(progress_, today_);
        switch (attention_.kind) {
        case Kind::FirstContact:
        case Kind::MissedAppointment:
        case Kind::ContactCheck:
            return safeContactInShort(book_.womanOf(referral_));
        case Kind::ConditionLapsing:
        case Kind::DeadlinePassed:
            return Words::tr("%1 attended", "1 of 2 attended").arg(words.count);
        default:
            break;
        }
        if (isClosed(referral_, today_) && attention_.kind != Kind::OfficerReport)
            return referral_.closureReason
                       ? Words::tr("Closed, %1")
                             .arg(uncapitalised(wordsOn(referral_, *referral_.closureReason)))
                       : Words::tr("Closed");
        return progress_.status == ConditionStatus::None ? labelOf(referral_.disposal)
                                                         : words.accessible();
    }

    QString action() const {
        switch (attention_.kind) {
        case Kind::DecideReferral:
            return Words::tr("Decide");
        case Kind::AllocateKeyworker:
            return Words::tr("Choose keyworker");
        case Kind::FirstContact:
        case Kind::MissedAppointment:
            return Words::tr("Record contact");
        case Kind::ConditionLapsing:
            return Words::tr("Book");
        case Kind::DeadlinePassed:
            return Words::tr("Open record");
        case Kind::ReviewTogether:
            return Words::tr("Record review");
        case Kind::ContactCheck:
            return Words::tr("Safe contact");
        case Kind::OfficerReport:
            return Words::tr("Mark as sent");
        case Kind::AppointmentToday:
        case Kind::RecordAppointment:
            return Words::tr("Record");
        case Kind::InitialAssessment:
            return Words::tr("Assess needs");
        case Kind::LookAtSafety:
            return Words::tr("Record what was done");
        case Kind::PlanAction:
            return Words::tr("Open plan");
        case Kind::ExplainCondition:
            return Words::tr("Explain");
        case Kind::ExitSurvey:
        case Kind::FollowUp3m:
        case Kind::FollowUp6m:
            return Words::tr("Offer survey");
        default:
            return {};
        }
    }

    const Casebook& book_;
    const Attention& attention_;
    const Referral& referral_;
    const Appointment* appointment_;
    QDate today_;
    ConditionProgress progress_;
};

} // namespace

AttentionWords wordsOf(const Casebook& book, const Attention& attention, QDate today) {
    if (attention.kind == Kind::FillRegister)
        return registerWords(book, attention, today);
    return Telling(book, attention, today).all();
}

} // namespace ninefold
