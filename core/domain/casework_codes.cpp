// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework_codes.h"

namespace ninefold {

// Labels are marked for translation in the context "codes" (see core/base/labelled.h).
#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<DeadlineFrom>> codes<DeadlineFrom>() {
    using enum DeadlineFrom;
    static constexpr Labelled<DeadlineFrom> table[] = {
        {Officer, "officer", WORDS("The day the officer gave")},
        {Caution, "caution", WORDS("16 weeks from the disposal")},
        {Offence, "offence", WORDS("16 weeks from the offence")},
    };
    return table;
}

template <>
std::span<const Labelled<ExplainedHow>> codes<ExplainedHow>() {
    using enum ExplainedHow;
    static constexpr Labelled<ExplainedHow> table[] = {
        {InPerson, "in_person", WORDS("In person")},
        {Phone, "phone", WORDS("By phone")},
        {Video, "video", WORDS("By video call")},
        {Paper, "paper", WORDS("On paper only")},
    };
    return table;
}

template <>
std::span<const Labelled<ReportWay>> codes<ReportWay>() {
    using enum ReportWay;
    static constexpr Labelled<ReportWay> table[] = {
        {SecureEmail, "secure_email", WORDS("Secure email")},
        {Email, "email", WORDS("Email")},
        {Post, "post", WORDS("Post")},
        {InPerson, "in_person", WORDS("By hand")},
        {Other, "other", WORDS("Another way")},
    };
    return table;
}

template <>
std::span<const Labelled<ReviewDecision>> codes<ReviewDecision>() {
    using enum ReviewDecision;
    static constexpr Labelled<ReviewDecision> table[] = {
        {CarryOn, "carry_on", WORDS("Carry on and book again")},
        {ChangeSupport, "change_support", WORDS("Change how we meet or support her")},
        {AcceptReason, "accept_reason", WORDS("Accept the reason for the absence")},
        {TellOfficer, "tell_officer", WORDS("Tell the officer what happened")},
        {EndSupport, "end_support", WORDS("End support")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<Readiness>> codes<Readiness>() {
    using enum Readiness;
    static constexpr Labelled<Readiness> table[] = {
        {MadeChanges, "made_changes", WORDS("Has made changes and wants to keep them")},
        {MakingChanges, "making_changes", WORDS("Is making changes")},
        {WantsTo, "wants_to", WORDS("Wants to make changes and knows how")},
        {NeedsHelp, "needs_help", WORDS("Wants to make changes and needs help")},
        {ThinkingAboutIt, "thinking_about_it", WORDS("Is thinking about it")},
        {DoesNotWantTo, "does_not_want_to", WORDS("Does not want to make changes")},
        {DoesNotWantToAnswer, "does_not_want_to_answer", WORDS("Does not want to answer")},
    };
    return table;
}

template <>
std::span<const Labelled<WantsHelp>> codes<WantsHelp>() {
    using enum WantsHelp;
    static constexpr Labelled<WantsHelp> table[] = {
        {Yes, "yes", WORDS("Yes")},
        {No, "no", WORDS("No")},
        {NotNow, "not_now", WORDS("Not now")},
    };
    return table;
}

template <>
std::span<const Labelled<Measure>> codes<Measure>() {
    using enum Measure;
    static constexpr Labelled<Measure> table[] = {
        {Core10Total, "core10_total", WORDS("CORE-10 total")},
        {Core10Item6, "core10_item6", WORDS("CORE-10 item 6")},
        {SwemwbsTotal, "swemwbs_total", WORDS("SWEMWBS total")},
        {DashCount, "dash_count", WORDS("DASH, number of yes answers")},
        {JusticeAccommodation, "js_accommodation", WORDS("Accommodation")},
        {JusticeLivingSkills, "js_living_skills", WORDS("Living skills and self-care")},
        {JusticeMentalHealth, "js_mental_health", WORDS("Mental health and well-being")},
        {JusticeFriends, "js_friends", WORDS("Friends and community")},
        {JusticeRelationships, "js_relationships", WORDS("Relationships and family")},
        {JusticeParenting, "js_parenting", WORDS("Parenting and caring")},
        {JusticeSubstances, "js_substances", WORDS("Drugs and alcohol")},
        {JusticeUseOfTime, "js_use_of_time", WORDS("Positive use of time")},
        {JusticeFeelings, "js_feelings", WORDS("Managing strong feelings")},
        {JusticeCrimeFree, "js_crime_free", WORDS("A crime-free life")},
        {EmpowermentSafety, "es_safety", WORDS("Safety")},
        {EmpowermentAccommodation, "es_accommodation", WORDS("Accommodation")},
        {EmpowermentSupport, "es_support", WORDS("Support networks")},
        {EmpowermentLegal, "es_legal", WORDS("Legal issues")},
        {EmpowermentHealth, "es_health", WORDS("Health and well-being")},
        {EmpowermentMoney, "es_money", WORDS("Money")},
        {EmpowermentChildren, "es_children", WORDS("Children")},
        {EmpowermentWork, "es_work", WORDS("Work and learning")},
        {EmpowermentSelfEsteem, "es_self_esteem", WORDS("Empowerment and self-esteem")},
    };
    return table;
}

template <>
std::span<const Labelled<FlagKind>> codes<FlagKind>() {
    using enum FlagKind;
    static constexpr Labelled<FlagKind> table[] = {
        {SelfHarm, "self_harm", WORDS("Ask about self-harm")},
        {HighRiskAbuse, "high_risk_abuse", WORDS("High risk of abuse: offer MARAC")},
    };
    return table;
}

template <>
std::span<const Labelled<GoalOutcome>> codes<GoalOutcome>() {
    using enum GoalOutcome;
    static constexpr Labelled<GoalOutcome> table[] = {
        {Achieved, "achieved", WORDS("Achieved")},
        {Partly, "partly", WORDS("Partly achieved")},
        {Not, "not", WORDS("Not achieved")},
    };
    return table;
}

template <>
std::span<const Labelled<ActionOwner>> codes<ActionOwner>() {
    using enum ActionOwner;
    static constexpr Labelled<ActionOwner> table[] = {
        {Her, "her", WORDS("She herself")},
        {Worker, "worker", WORDS("A worker")},
        {Partner, "partner", WORDS("A partner service")},
    };
    return table;
}

template <>
std::span<const Labelled<RegisterMark>> codes<RegisterMark>() {
    using enum RegisterMark;
    static constexpr Labelled<RegisterMark> table[] = {
        {Attended, "attended", WORDS("Attended")},
        {DidNotAttend, "did_not_attend", WORDS("Did not attend")},
        {Declined, "declined", WORDS("Declined")},
    };
    return table;
}

} // namespace ninefold
