// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/police_codes.h"

namespace ninefold {

// Labels are marked for translation in the context "codes" (see core/base/labelled.h).
#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Disposal>> codes<Disposal>() {
    using enum Disposal;
    static constexpr Labelled<Disposal> table[] = {
        {ConditionalCaution, "CC", WORDS("Conditional caution")},
        {CommunityResolution, "CR", WORDS("Community resolution")},
        {Outcome22, "O22", WORDS("Outcome 22 (diversionary activity)")},
        {DeferredProsecution, "DP", WORDS("Deferred prosecution")},
        {Voluntary, "VOL", WORDS("Voluntary or other police outcome")},
        {DiversionaryCaution, "DIVC", WORDS("Diversionary caution")},
        {CommunityCaution, "COMC", WORDS("Community caution")},
    };
    return table;
}

template <>
std::span<const Labelled<OffenceGroup>> codes<OffenceGroup>() {
    using enum OffenceGroup;
    static constexpr Labelled<OffenceGroup> table[] = {
        {ViolenceAgainstThePerson, "01", WORDS("Violence against the person")},
        {SexualOffences, "02", WORDS("Sexual offences")},
        {Robbery, "03", WORDS("Robbery")},
        {TheftOffences, "04", WORDS("Theft offences")},
        {CriminalDamageAndArson, "05", WORDS("Criminal damage and arson")},
        {DrugOffences, "06", WORDS("Drug offences")},
        {PossessionOfWeapons, "07", WORDS("Possession of weapons")},
        {PublicOrderOffences, "08", WORDS("Public order offences")},
        {MiscellaneousCrimesAgainstSociety, "09", WORDS("Miscellaneous crimes against society")},
        {FraudOffences, "10", WORDS("Fraud offences")},
        {SummaryNonMotoring, "11", WORDS("Summary non-motoring")},
        {SummaryMotoring, "12", WORDS("Summary motoring")},
        {NotRecorded, "99", WORDS("Not recorded")},
    };
    return table;
}

template <>
std::span<const Labelled<Borough>> codes<Borough>() {
    using enum Borough;
    static constexpr Labelled<Borough> table[] = {
        {CityOfLondon, "E09000001", WORDS("City of London")},
        {BarkingAndDagenham, "E09000002", WORDS("Barking and Dagenham")},
        {Barnet, "E09000003", WORDS("Barnet")},
        {Bexley, "E09000004", WORDS("Bexley")},
        {Brent, "E09000005", WORDS("Brent")},
        {Bromley, "E09000006", WORDS("Bromley")},
        {Camden, "E09000007", WORDS("Camden")},
        {Croydon, "E09000008", WORDS("Croydon")},
        {Ealing, "E09000009", WORDS("Ealing")},
        {Enfield, "E09000010", WORDS("Enfield")},
        {Greenwich, "E09000011", WORDS("Greenwich")},
        {Hackney, "E09000012", WORDS("Hackney")},
        {HammersmithAndFulham, "E09000013", WORDS("Hammersmith and Fulham")},
        {Haringey, "E09000014", WORDS("Haringey")},
        {Harrow, "E09000015", WORDS("Harrow")},
        {Havering, "E09000016", WORDS("Havering")},
        {Hillingdon, "E09000017", WORDS("Hillingdon")},
        {Hounslow, "E09000018", WORDS("Hounslow")},
        {Islington, "E09000019", WORDS("Islington")},
        {KensingtonAndChelsea, "E09000020", WORDS("Kensington and Chelsea")},
        {KingstonUponThames, "E09000021", WORDS("Kingston upon Thames")},
        {Lambeth, "E09000022", WORDS("Lambeth")},
        {Lewisham, "E09000023", WORDS("Lewisham")},
        {Merton, "E09000024", WORDS("Merton")},
        {Newham, "E09000025", WORDS("Newham")},
        {Redbridge, "E09000026", WORDS("Redbridge")},
        {RichmondUponThames, "E09000027", WORDS("Richmond upon Thames")},
        {Southwark, "E09000028", WORDS("Southwark")},
        {Sutton, "E09000029", WORDS("Sutton")},
        {TowerHamlets, "E09000030", WORDS("Tower Hamlets")},
        {WalthamForest, "E09000031", WORDS("Waltham Forest")},
        {Wandsworth, "E09000032", WORDS("Wandsworth")},
        {Westminster, "E09000033", WORDS("Westminster")},
        {OutsideLondon, "OUT", WORDS("Outside London")},
        {NoFixedAbode, "NFA", WORDS("No fixed abode")},
        {NotKnown, "UNK", WORDS("Not known")},
    };
    return table;
}

template <>
std::span<const Labelled<Bcu>> codes<Bcu>() {
    using enum Bcu;
    static constexpr Labelled<Bcu> table[] = {
        {CentralSouth, "AS", WORDS("Central South")}, {CentralWest, "AW", WORDS("Central West")},
        {CentralEast, "CE", WORDS("Central East")},   {CentralNorth, "CN", WORDS("Central North")},
        {EastArea, "EA", WORDS("East Area")},         {NorthArea, "NA", WORDS("North Area")},
        {NorthEast, "NE", WORDS("North East")},       {NorthWest, "NW", WORDS("North West")},
        {SouthEast, "SE", WORDS("South East")},       {SouthArea, "SN", WORDS("South Area")},
        {SouthWest, "SW", WORDS("South West")},       {WestArea, "WA", WORDS("West Area")},
    };
    return table;
}

template <>
std::span<const Labelled<ReferralRoute>> codes<ReferralRoute>() {
    using enum ReferralRoute;
    static constexpr Labelled<ReferralRoute> table[] = {
        {Custody, "custody", WORDS("Police custody")},
        {VoluntaryAttendance, "voluntary_attendance", WORDS("Voluntary attendance interview")},
        {Street, "street", WORDS("On the street")},
        {Phone, "phone", WORDS("Phone")},
        {Court, "court", WORDS("Court")},
        {Probation, "probation", WORDS("Probation")},
        {Self, "self", WORDS("Self-referral")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<Decision>> codes<Decision>() {
    using enum Decision;
    static constexpr Labelled<Decision> table[] = {
        {Pending, "pending", WORDS("Not decided")},
        {Accepted, "accepted", WORDS("Accepted")},
        {Declined, "declined", WORDS("Declined")},
    };
    return table;
}

template <>
std::span<const Labelled<DeclineReason>> codes<DeclineReason>() {
    using enum DeclineReason;
    static constexpr Labelled<DeclineReason> table[] = {
        {OutOfArea, "out_of_area", WORDS("Out of area")},
        {Under18, "under_18", WORDS("Under 18")},
        {NotEligible, "not_eligible", WORDS("Not an eligible disposal")},
        {NoConsent, "no_consent", WORDS("She did not consent")},
        {AlreadySupported, "already_supported", WORDS("Already supported by another service")},
        {NoCapacity, "no_capacity", WORDS("No capacity at the centre")},
        {Duplicate, "duplicate", WORDS("Duplicate referral")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<ClosureReason>> codes<ClosureReason>() {
    using enum ClosureReason;
    static constexpr Labelled<ClosureReason> table[] = {
        {CompletedPlan, "completed_plan", WORDS("Support plan completed")},
        {ConditionOnly, "condition_only", WORDS("Condition met and no more support wanted")},
        {NeedsMetElsewhere, "needs_met_elsewhere", WORDS("Needs met through another route")},
        {Transferred, "transferred", WORDS("Transferred to another service")},
        {NotEngaged, "not_engaged", WORDS("Did not engage")},
        {Declined, "declined", WORDS("Declined support")},
        {MovedAway, "moved_away", WORDS("Moved out of the area")},
        {OtherCommitments, "other_commitments", WORDS("Work, caring commitments or sickness")},
        {Custody, "custody", WORDS("In custody")},
        {DisposalWithdrawn, "disposal_withdrawn", WORDS("Police withdrew the disposal")},
        {Prosecuted, "prosecuted", WORDS("Charged or prosecuted")},
        {Hospitalised, "hospitalised", WORDS("In hospital")},
        {Died, "died", WORDS("Died")},
        {Ineligible, "ineligible", WORDS("Not eligible")},
        {Mistaken, "mistaken", WORDS("Mistaken or duplicate referral")},
        {UnsafeToContact, "unsafe_to_contact", WORDS("Contact is not safe")},
        {Other, "other", WORDS("Other change of circumstance")},
    };
    return table;
}

template <>
std::span<const Labelled<PoliceUpdateKind>> codes<PoliceUpdateKind>() {
    using enum PoliceUpdateKind;
    static constexpr Labelled<PoliceUpdateKind> table[] = {
        {Rearrest, "rearrest", WORDS("Re-arrested")},
        {NoRearrest, "no_rearrest", WORDS("Not re-arrested")},
        {ConditionOutcome, "condition_outcome", WORDS("Outcome of the condition")},
    };
    return table;
}

template <>
std::span<const Labelled<ConditionOutcome>> codes<ConditionOutcome>() {
    using enum ConditionOutcome;
    static constexpr Labelled<ConditionOutcome> table[] = {
        {Complied, "complied", WORDS("Complied")},
        {Excused, "excused", WORDS("Excused")},
        {Varied, "varied", WORDS("Varied")},
        {Prosecuted, "prosecuted", WORDS("Prosecuted")},
        {NoAction, "no_action", WORDS("No further action")},
    };
    return table;
}

template <>
std::span<const Labelled<YesNoUnknown>> codes<YesNoUnknown>() {
    using enum YesNoUnknown;
    static constexpr Labelled<YesNoUnknown> table[] = {
        {Yes, "yes", WORDS("Yes")},
        {No, "no", WORDS("No")},
        {Unknown, "unknown", WORDS("She does not know")},
    };
    return table;
}

const DisposalRules& rulesOf(Disposal disposal) {
    static constexpr DisposalRules rules[] = {
        // condition, prosecution, report, in force
        {true, true, true, true},    // CC
        {true, false, false, true},  // CR
        {true, false, false, true},  // O22
        {true, true, false, true},   // DP
        {false, false, false, true}, // VOL
        {true, true, true, false},   // DIVC
        {true, false, true, false},  // COMC
    };
    return rules[static_cast<size_t>(disposal)];
}

std::optional<Bcu> bcuOf(Borough borough) {
    switch (borough) {
    case Borough::Lambeth:
    case Borough::Southwark:
        return Bcu::CentralSouth;
    case Borough::HammersmithAndFulham:
    case Borough::KensingtonAndChelsea:
    case Borough::Westminster:
        return Bcu::CentralWest;
    case Borough::Hackney:
    case Borough::TowerHamlets:
        return Bcu::CentralEast;
    case Borough::Camden:
    case Borough::Islington:
        return Bcu::CentralNorth;
    case Borough::BarkingAndDagenham:
    case Borough::Havering:
    case Borough::Redbridge:
        return Bcu::EastArea;
    case Borough::Enfield:
    case Borough::Haringey:
        return Bcu::NorthArea;
    case Borough::Newham:
    case Borough::WalthamForest:
        return Bcu::NorthEast;
    case Borough::Barnet:
    case Borough::Brent:
    case Borough::Harrow:
        return Bcu::NorthWest;
    case Borough::Bexley:
    case Borough::Greenwich:
    case Borough::Lewisham:
        return Bcu::SouthEast;
    case Borough::Bromley:
    case Borough::Croydon:
    case Borough::Sutton:
        return Bcu::SouthArea;
    case Borough::KingstonUponThames:
    case Borough::Merton:
    case Borough::RichmondUponThames:
    case Borough::Wandsworth:
        return Bcu::SouthWest;
    case Borough::Ealing:
    case Borough::Hillingdon:
    case Borough::Hounslow:
        return Bcu::WestArea;
    case Borough::CityOfLondon:
    case Borough::OutsideLondon:
    case Borough::NoFixedAbode:
    case Borough::NotKnown:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isPlanned(ClosureReason reason) {
    return reason == ClosureReason::CompletedPlan || reason == ClosureReason::ConditionOnly ||
           reason == ClosureReason::NeedsMetElsewhere || reason == ClosureReason::Transferred;
}

} // namespace ninefold
