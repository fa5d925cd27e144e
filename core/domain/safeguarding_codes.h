// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Risks and children. The kinds of risk are those that the DASH and MARAC process and local
// safeguarding name; the social-care steps those of the Children Act, in plain words.

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

enum class RiskKind : quint8 {
    DomesticAbuse,
    SexualViolence,
    Stalking,
    HonourBased,
    Exploitation,
    Marac,
    CourtOrder,
    SelfHarm,
    Suicide,
    Overdose,
    Health,
    ChildSafeguarding,
    AdultSafeguarding,
    FromOthers,
    ToWorkers,
    Other
};
template <>
std::span<const Labelled<RiskKind>> codes<RiskKind>();

enum class RiskLevel : quint8 { Standard, Medium, High };
template <>
std::span<const Labelled<RiskLevel>> codes<RiskLevel>();

/// Where a child lives.
enum class ChildLives : quint8 {
    WithHer,
    OtherParent,
    Family,
    FosterCare,
    Adopted,
    Independent,
    Elsewhere,
    NotSaid
};
template <>
std::span<const Labelled<ChildLives>> codes<ChildLives>();

/// What children's social care does about a child.
enum class SocialCare : quint8 {
    None,
    EarlyHelp,
    ChildInNeed,
    ChildProtection,
    PreProceedings,
    CareProceedings,
    LookedAfter,
    SpecialGuardianship,
    Adopted,
    NotKnown
};
template <>
std::span<const Labelled<SocialCare>> codes<SocialCare>();

} // namespace ninefold
