// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a keyworker writes down of her week: the condition and the officer, reviews, readiness,
// outside tools, goals and groups. No source has code lists for these; the words are ours, but for
// readiness, which is the scale of HMPPS's Strengths and Needs assessment (in our own words).

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// Where the last day of the condition comes from. Without one it is worked out from the disposal.
enum class DeadlineFrom : quint8 { Officer, Caution, Offence };
template <>
std::span<const Labelled<DeadlineFrom>> codes<DeadlineFrom>();

/// How the condition was explained to her.
enum class ExplainedHow : quint8 { InPerson, Phone, Video, Paper };
template <>
std::span<const Labelled<ExplainedHow>> codes<ExplainedHow>();

/// How the report went to the officer.
enum class ReportWay : quint8 { SecureEmail, Email, Post, InPerson, Other };
template <>
std::span<const Labelled<ReportWay>> codes<ReportWay>();

/// What keyworker and manager decided about missed appointments. None of these does anything by
/// itself.
enum class ReviewDecision : quint8 {
    CarryOn,
    ChangeSupport,
    AcceptReason,
    TellOfficer,
    EndSupport,
    Other
};
template <>
std::span<const Labelled<ReviewDecision>> codes<ReviewDecision>();

/// How ready she is for a change on a pathway; hers to answer.
enum class Readiness : quint8 {
    MadeChanges,
    MakingChanges,
    WantsTo,
    NeedsHelp,
    ThinkingAboutIt,
    DoesNotWantTo,
    DoesNotWantToAnswer
};
template <>
std::span<const Labelled<Readiness>> codes<Readiness>();

/// Whether she wants help with a need; blank is "not asked".
enum class WantsHelp : quint8 { Yes, No, NotNow };
template <>
std::span<const Labelled<WantsHelp>> codes<WantsHelp>();

/// One number of an outside tool (core/catalogue/tools tells its tool and its range).
enum class Measure : quint8 {
    Core10Total,
    Core10Item6,
    SwemwbsTotal,
    DashCount,
    JusticeAccommodation,
    JusticeLivingSkills,
    JusticeMentalHealth,
    JusticeFriends,
    JusticeRelationships,
    JusticeParenting,
    JusticeSubstances,
    JusticeUseOfTime,
    JusticeFeelings,
    JusticeCrimeFree,
    EmpowermentSafety,
    EmpowermentAccommodation,
    EmpowermentSupport,
    EmpowermentLegal,
    EmpowermentHealth,
    EmpowermentMoney,
    EmpowermentChildren,
    EmpowermentWork,
    EmpowermentSelfEsteem
};
template <>
std::span<const Labelled<Measure>> codes<Measure>();

/// Something that must be looked at by a person, whatever else the numbers say.
enum class FlagKind : quint8 { SelfHarm, HighRiskAbuse };
template <>
std::span<const Labelled<FlagKind>> codes<FlagKind>();

/// What came of a goal.
enum class GoalOutcome : quint8 { Achieved, Partly, Not };
template <>
std::span<const Labelled<GoalOutcome>> codes<GoalOutcome>();

/// Who does an action of her plan.
enum class ActionOwner : quint8 { Her, Worker, Partner };
template <>
std::span<const Labelled<ActionOwner>> codes<ActionOwner>();

/// What the register of a group session says of her.
enum class RegisterMark : quint8 { Attended, DidNotAttend, Declined };
template <>
std::span<const Labelled<RegisterMark>> codes<RegisterMark>();

} // namespace ninefold
