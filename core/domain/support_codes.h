// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the centre does: appointments, contacts, assessments, activities, partners, grants
// (code lists appointment_*, absence_reason, contact_*, activity, partner_outcome, refusal_reason,
// grant_category, need_level).

#include "core/base/labelled.h"

#include <QtGlobal>

namespace ninefold {

/// What an appointment is for. Never told to the police.
enum class AppointmentKind : quint8 {
    Initial,
    Keywork,
    Group,
    DropIn,
    PeerMentor,
    Advocacy,
    Counselling,
    Specialist,
    Other
};
template <>
std::span<const Labelled<AppointmentKind>> codes<AppointmentKind>();

/// Where or how an appointment happens.
enum class AppointmentMode : quint8 { InPerson, Phone, Video, Home, Outreach };
template <>
std::span<const Labelled<AppointmentMode>> codes<AppointmentMode>();

/// What became of an appointment. Properties: `isAttended`, `isSettled`, `isMissedWithoutReason`.
enum class AppointmentOutcome : quint8 {
    Booked,
    Attended,
    AttendedLate,
    DidNotAttend,
    AbsentAcceptable,
    RearrangedByHer,
    RearrangedByCentre,
    Cancelled
};
template <>
std::span<const Labelled<AppointmentOutcome>> codes<AppointmentOutcome>();

/// Reasons for an absence that the centre may accept.
enum class AbsenceReason : quint8 {
    MedicalSelf,
    MedicalDependant,
    Childcare,
    Caring,
    WorkOrTraining,
    CourtOrPolice,
    ImmigrationOrBenefits,
    Safety,
    Bereavement,
    Crisis,
    Religious,
    InCustodyOrHospital,
    NoFarePhoneOrData,
    NoInterpreter,
    CentreCancelled,
    WrongDetails,
    Other
};
template <>
std::span<const Labelled<AbsenceReason>> codes<AbsenceReason>();

/// How contact was tried. `core/rules/safe_contact` tells which she allows.
enum class ContactMethod : quint8 {
    Call,
    Text,
    Voicemail,
    Email,
    Letter,
    InPerson,
    Video,
    ThirdParty
};
template <>
std::span<const Labelled<ContactMethod>> codes<ContactMethod>();

/// What came of a contact. `countsAsContact` tells whether she was reached.
enum class ContactOutcome : quint8 {
    Spoke,
    Met,
    VoicemailLeft,
    MessageSent,
    NoAnswer,
    WrongNumber,
    Refused
};
template <>
std::span<const Labelled<ContactOutcome>> codes<ContactOutcome>();

/// When in her support an assessment was made.
enum class AssessmentStage : quint8 { Initial, Review, Exit };
template <>
std::span<const Labelled<AssessmentStage>> codes<AssessmentStage>();

/// Her level of need on a pathway; blank is "not asked" (need_level.csv).
enum class NeedLevel : quint8 { None, Low, Medium, High, NotDisclosed };
template <>
std::span<const Labelled<NeedLevel>> codes<NeedLevel>();

/// The two parts of the health pathway.
enum class HealthNeed : quint8 { Yes, No, NotDisclosed };
template <>
std::span<const Labelled<HealthNeed>> codes<HealthNeed>();

/// Support beside keywork.
enum class ActivityKind : quint8 {
    Advocacy,
    GroupWorkshop,
    PeerMentoring,
    Counselling,
    HousingSupport,
    BenefitsDebt,
    EteSupport,
    Parenting,
    DaSupport,
    HealthSupport,
    SubstanceSupport,
    LegalSupport,
    PracticalSupport,
    Other
};
template <>
std::span<const Labelled<ActivityKind>> codes<ActivityKind>();

/// What became of a referral to a partner.
enum class PartnerOutcome : quint8 {
    Waiting,
    Accepted,
    Started,
    Completed,
    Refused,
    DeclinedByHer
};
template <>
std::span<const Labelled<PartnerOutcome>> codes<PartnerOutcome>();

/// Why a partner refused.
enum class RefusalReason : quint8 {
    DualDiagnosis,
    OutOfArea,
    WaitingListClosed,
    ThresholdNotMet,
    NoRecourse,
    Other
};
template <>
std::span<const Labelled<RefusalReason>> codes<RefusalReason>();

/// What a hardship grant was for.
enum class GrantCategory : quint8 {
    Food,
    Energy,
    Clothing,
    Travel,
    PhoneData,
    IdDocuments,
    BabyItems,
    Furniture,
    EmergencyAccommodation,
    Other
};
template <>
std::span<const Labelled<GrantCategory>> codes<GrantCategory>();

/// When she is asked.
enum class SurveyWave : quint8 { Mid, Exit, Followup3m, Followup6m };
template <>
std::span<const Labelled<SurveyWave>> codes<SurveyWave>();

/// How she answered.
enum class SurveyMode : quint8 { Self, Phone, Assisted, Paper };
template <>
std::span<const Labelled<SurveyMode>> codes<SurveyMode>();

/// What she was asked to agree to.
enum class ConsentKind : quint8 { Support, ShareAttendance, SharePartners, Evaluation, FollowUp };
template <>
std::span<const Labelled<ConsentKind>> codes<ConsentKind>();

bool isAttended(AppointmentOutcome outcome);            ///< attended, also late
bool isSettled(AppointmentOutcome outcome);             ///< nothing more to record
bool isMissedWithoutReason(AppointmentOutcome outcome); ///< did not attend, no reason accepted
bool countsAsContact(ContactOutcome outcome);           ///< she herself was reached
bool isOpen(PartnerOutcome outcome); ///< the partner is still to answer or to finish
/// 0–3, or none for "not disclosed".
std::optional<int> scoreOf(NeedLevel level);

} // namespace ninefold
