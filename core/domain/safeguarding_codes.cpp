// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/safeguarding_codes.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<RiskKind>> codes<RiskKind>() {
    using enum RiskKind;
    static constexpr Labelled<RiskKind> table[] = {
        {DomesticAbuse, "domestic_abuse", WORDS("Domestic abuse")},
        {SexualViolence, "sexual_violence", WORDS("Sexual violence")},
        {Stalking, "stalking", WORDS("Stalking or harassment")},
        {HonourBased, "honour_based", WORDS("So-called honour-based abuse or forced marriage")},
        {Exploitation, "exploitation", WORDS("Trafficking or exploitation")},
        {Marac, "marac", WORDS("Heard at MARAC")},
        {CourtOrder, "court_order", WORDS("Court order that protects her")},
        {SelfHarm, "self_harm", WORDS("Self-harm")},
        {Suicide, "suicide", WORDS("Thoughts of suicide")},
        {Overdose, "overdose", WORDS("Overdose or unsafe use")},
        {Health, "health", WORDS("Serious health condition")},
        {ChildSafeguarding, "child_safeguarding", WORDS("Safety of a child")},
        {AdultSafeguarding, "adult_safeguarding", WORDS("Adult safeguarding")},
        {FromOthers, "from_others", WORDS("Threats from other people")},
        {ToWorkers, "to_workers", WORDS("Safety of workers")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<RiskLevel>> codes<RiskLevel>() {
    using enum RiskLevel;
    static constexpr Labelled<RiskLevel> table[] = {
        {Standard, "standard", WORDS("Standard")},
        {Medium, "medium", WORDS("Medium")},
        {High, "high", WORDS("High")},
    };
    return table;
}

template <>
std::span<const Labelled<ChildLives>> codes<ChildLives>() {
    using enum ChildLives;
    static constexpr Labelled<ChildLives> table[] = {
        {WithHer, "with_her", WORDS("With her")},
        {OtherParent, "other_parent", WORDS("With the other parent")},
        {Family, "family", WORDS("With family or friends")},
        {FosterCare, "foster_care", WORDS("In foster or residential care")},
        {ChildLives::Adopted, "adopted", WORDS("Adopted")},
        {Independent, "independent", WORDS("On their own")},
        {Elsewhere, "elsewhere", WORDS("Somewhere else")},
        {NotSaid, "not_said", WORDS("She did not want to say")},
    };
    return table;
}

template <>
std::span<const Labelled<SocialCare>> codes<SocialCare>() {
    using enum SocialCare;
    static constexpr Labelled<SocialCare> table[] = {
        {SocialCare::None, "none", WORDS("Not involved")},
        {EarlyHelp, "early_help", WORDS("Early help")},
        {ChildInNeed, "child_in_need", WORDS("Child in need plan")},
        {ChildProtection, "child_protection", WORDS("Child protection plan")},
        {PreProceedings, "pre_proceedings", WORDS("Pre-proceedings")},
        {CareProceedings, "care_proceedings", WORDS("Care proceedings")},
        {LookedAfter, "looked_after", WORDS("Looked after by the council")},
        {SpecialGuardianship, "special_guardianship", WORDS("Special guardianship")},
        {SocialCare::Adopted, "adopted", WORDS("Adopted")},
        {NotKnown, "not_known", WORDS("Not known")},
    };
    return table;
}

} // namespace ninefold
