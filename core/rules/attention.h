// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What needs doing: the Today list, worked out and never typed or stored (interface.md, "Today").
// Doing the thing clears it.

#include "core/casebook/casebook.h"

namespace ninefold {

enum class AttentionKind : quint8 {
    DecideReferral,
    AllocateKeyworker, ///< accepted and nobody, or somebody who has left, holds it
    FirstContact,
    ConditionLapsing, ///< 28 days left or fewer and not enough booked to meet it
    DeadlinePassed,   ///< the officer decides; until that is known it is talked over
    OfficerReport,
    AppointmentToday,
    RecordAppointment, ///< past and still booked
    MissedAppointment, ///< did not attend, and nobody has reached her since
    ReviewTogether,    ///< two missed in a row, or not reached after every chase step
    ContactCheck,      ///< how she may be reached was asked too long ago; not where it never was
    InitialAssessment,
    LookAtSafety,     ///< a safety flag that nobody has answered yet
    PlanAction,       ///< an action of her plan that a worker does
    ExplainCondition, ///< she has come and nobody has told her what the condition means
    ExitSurvey,
    FollowUp3m,
    FollowUp6m,
    ReviewRisk,        ///< a risk of hers whose day to look again has come
    AnswerSupervision, ///< a manager's note on the record that nobody has answered
    AskPartner,        ///< a partner has not answered a referral for two weeks
    MidSurvey,         ///< where the centre asks midway
    FillRegister       ///< a group's session of today or before without a register; of no one woman
};
/// The code is what `due --json` says as `kind`; the label names the kind of work.
template <>
std::span<const Labelled<AttentionKind>> codes<AttentionKind>();

struct Attention {
    AttentionKind kind = AttentionKind::DecideReferral;
    QDate dueOn;
    QDate lastOn;          ///< overdue after this day; later than dueOn only where there is a span
    QDate pressesOn;       ///< its place in the list: dueOn, or earlier for a condition that lapses
    bool priority = false; ///< a conditional caution: before all other work
    Id<Referral> referral;
    Id<Woman> woman;
    Id<Worker> keyworker;                ///< none: nobody's yet
    Id<Appointment> appointment;         ///< what it is about, where it is about one
    Id<SafetyFlag> flag;                 ///< LookAtSafety
    Id<GoalAction> planAction;           ///< PlanAction
    Id<GroupSession> session;            ///< FillRegister only; then without referral and woman
    Id<Risk> risk;                       ///< ReviewRisk
    Id<RecordCheck> check;               ///< AnswerSupervision
    Id<PartnerReferral> partnerReferral; ///< AskPartner
    int step = 0; ///< MissedAppointment: which chase step, from 1; ConditionLapsing: how many are
                  ///< still to book

    /// Whole days past its last day; 0 or less: not overdue. A passed deadline is not overdue work.
    int daysOverdue(QDate today) const;
};

/// Everything due of all referrals seen, and of groups: safety flags first, then conditional
/// cautions, then by the day it presses.
std::vector<Attention> attentionFor(const Casebook& book, QDate today);
/// The same of one referral.
std::vector<Attention> attentionFor(const Casebook& book, const Referral& referral, QDate today);

/// One line of work in words (look.md §7).
struct AttentionWords {
    enum class Tone : quint8 { Overdue, Passed, DueNow, Later };
    Tone tone = Tone::Later;
    QString chip;   ///< "Overdue 5 days", "7 days left", "Due today", "Due Thu 19 Mar"
    QString task;   ///< "Send the report to the officer"
    QString detail; ///< "Caution given 12 Feb; report was due 12 Mar"
    QString state;  ///< "1 of 2 attended, 79 days left", "Call or text, no voicemail"
    QString action; ///< the button: "Book", "Record contact"
};
AttentionWords wordsOf(const Casebook& book, const Attention& attention, QDate today);

} // namespace ninefold
