// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the police decide and tell: disposals, offences, areas (code lists disposal, offence_group,
// borough, referral_route, decline_reason, closure_reason; exchange.md, "Files").

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// What the police decided instead of a charge. Properties: `rulesOf`.
enum class Disposal : quint8 {
    ConditionalCaution,
    CommunityResolution,
    Outcome22,
    DeferredProsecution,
    Voluntary,
    DiversionaryCaution,
    CommunityCaution
};
template <>
std::span<const Labelled<Disposal>> codes<Disposal>();

/// Home Office offence groups.
enum class OffenceGroup : quint8 {
    ViolenceAgainstThePerson,
    SexualOffences,
    Robbery,
    TheftOffences,
    CriminalDamageAndArson,
    DrugOffences,
    PossessionOfWeapons,
    PublicOrderOffences,
    MiscellaneousCrimesAgainstSociety,
    FraudOffences,
    SummaryNonMotoring,
    SummaryMotoring,
    NotRecorded
};
template <>
std::span<const Labelled<OffenceGroup>> codes<OffenceGroup>();

/// Where she lives: ONS code of the borough, or outside London, no fixed abode, not known.
enum class Borough : quint8 {
    CityOfLondon,
    BarkingAndDagenham,
    Barnet,
    Bexley,
    Brent,
    Bromley,
    Camden,
    Croydon,
    Ealing,
    Enfield,
    Greenwich,
    Hackney,
    HammersmithAndFulham,
    Haringey,
    Harrow,
    Havering,
    Hillingdon,
    Hounslow,
    Islington,
    KensingtonAndChelsea,
    KingstonUponThames,
    Lambeth,
    Lewisham,
    Merton,
    Newham,
    Redbridge,
    RichmondUponThames,
    Southwark,
    Sutton,
    TowerHamlets,
    WalthamForest,
    Wandsworth,
    Westminster,
    OutsideLondon,
    NoFixedAbode,
    NotKnown
};
template <>
std::span<const Labelled<Borough>> codes<Borough>();

/// The Metropolitan Police basic command unit of the disposal, in the order of the codes.
enum class Bcu : quint8 {
    CentralSouth,
    CentralWest,
    CentralEast,
    CentralNorth,
    EastArea,
    NorthArea,
    NorthEast,
    NorthWest,
    SouthEast,
    SouthArea,
    SouthWest,
    WestArea
};
template <>
std::span<const Labelled<Bcu>> codes<Bcu>();

/// How the referral reached the centre.
enum class ReferralRoute : quint8 {
    Custody,
    VoluntaryAttendance,
    Street,
    Phone,
    Court,
    Probation,
    Self,
    Other
};
template <>
std::span<const Labelled<ReferralRoute>> codes<ReferralRoute>();

/// The centre's decision on a referral.
enum class Decision : quint8 { Pending, Accepted, Declined };
template <>
std::span<const Labelled<Decision>> codes<Decision>();

/// Why a referral was declined.
enum class DeclineReason : quint8 {
    OutOfArea,
    Under18,
    NotEligible,
    NoConsent,
    AlreadySupported,
    NoCapacity,
    Duplicate,
    Other
};
template <>
std::span<const Labelled<DeclineReason>> codes<DeclineReason>();

/// Why support ended. `isPlanned` tells planned endings.
enum class ClosureReason : quint8 {
    CompletedPlan,
    ConditionOnly,
    NeedsMetElsewhere,
    Transferred,
    NotEngaged,
    Declined,
    MovedAway,
    OtherCommitments,
    Custody,
    DisposalWithdrawn,
    Prosecuted,
    Hospitalised,
    Died,
    Ineligible,
    Mistaken,
    UnsafeToContact,
    Other
};
template <>
std::span<const Labelled<ClosureReason>> codes<ClosureReason>();

/// What a police update tells.
enum class PoliceUpdateKind : quint8 { Rearrest, NoRearrest, ConditionOutcome };
template <>
std::span<const Labelled<PoliceUpdateKind>> codes<PoliceUpdateKind>();

/// The officer's decision on the condition.
enum class ConditionOutcome : quint8 { Complied, Excused, Varied, Prosecuted, NoAction };
template <>
std::span<const Labelled<ConditionOutcome>> codes<ConditionOutcome>();

/// A question to which "she does not know" is an answer.
enum class YesNoUnknown : quint8 { Yes, No, Unknown };
template <>
std::span<const Labelled<YesNoUnknown>> codes<YesNoUnknown>();

/// What a disposal brings with it by default (disposal.csv).
struct DisposalRules {
    bool conditionByDefault; ///< two appointments at the centre are a condition
    bool failingCanMeanProsecution;
    bool officerReportByDefault; ///< a report to the officer one month after the disposal
    bool inForce; ///< offered only when the centre's setting for codes not in force is on, if not
};
const DisposalRules& rulesOf(Disposal disposal);

/// The BCU that polices a borough; none for the City of London, outside London, NFA and not known.
std::optional<Bcu> bcuOf(Borough borough);

bool isPlanned(ClosureReason reason);

} // namespace ninefold
