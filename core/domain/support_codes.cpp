// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/support_codes.h"

namespace ninefold {

// Labels are marked for translation in the context "codes" (see core/base/labelled.h).
#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<AppointmentKind>> codes<AppointmentKind>() {
    using enum AppointmentKind;
    static constexpr Labelled<AppointmentKind> table[] = {
        {Initial, "initial", WORDS("Initial assessment")},
        {Keywork, "keywork", WORDS("Keywork")},
        {Group, "group", WORDS("Group or workshop")},
        {DropIn, "drop_in", WORDS("Drop-in")},
        {PeerMentor, "peer_mentor", WORDS("Peer mentoring")},
        {Advocacy, "advocacy", WORDS("One-to-one advocacy")},
        {Counselling, "counselling", WORDS("Counselling")},
        {Specialist, "specialist", WORDS("Specialist partner at the centre")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<AppointmentMode>> codes<AppointmentMode>() {
    using enum AppointmentMode;
    static constexpr Labelled<AppointmentMode> table[] = {
        {InPerson, "in_person", WORDS("At the centre")}, {Phone, "phone", WORDS("Phone")},
        {Video, "video", WORDS("Video call")},           {Home, "home", WORDS("At her home")},
        {Outreach, "outreach", WORDS("Outreach")},
    };
    return table;
}

template <>
std::span<const Labelled<AppointmentOutcome>> codes<AppointmentOutcome>() {
    using enum AppointmentOutcome;
    static constexpr Labelled<AppointmentOutcome> table[] = {
        {Booked, "booked", WORDS("Booked")},
        {Attended, "attended", WORDS("Attended")},
        {AttendedLate, "attended_late", WORDS("Attended late")},
        {DidNotAttend, "did_not_attend", WORDS("Did not attend")},
        {AbsentAcceptable, "absent_acceptable", WORDS("Did not attend (acceptable reason)")},
        {RearrangedByHer, "rearranged_by_her", WORDS("Rearranged by her")},
        {RearrangedByCentre, "rearranged_by_centre", WORDS("Rearranged by the centre")},
        {Cancelled, "cancelled", WORDS("Cancelled by the centre")},
    };
    return table;
}

template <>
std::span<const Labelled<AbsenceReason>> codes<AbsenceReason>() {
    using enum AbsenceReason;
    static constexpr Labelled<AbsenceReason> table[] = {
        {MedicalSelf, "medical_self", WORDS("Her own health")},
        {MedicalDependant, "medical_dependant", WORDS("Health of a child or dependant")},
        {Childcare, "childcare", WORDS("Childcare")},
        {Caring, "caring", WORDS("Caring for someone")},
        {WorkOrTraining, "work_or_training", WORDS("Work or training")},
        {CourtOrPolice, "court_or_police", WORDS("Court, police or probation appointment")},
        {ImmigrationOrBenefits, "immigration_or_benefits",
         WORDS("Immigration or benefits appointment")},
        {Safety, "safety", WORDS("Not safe to travel or attend")},
        {Bereavement, "bereavement", WORDS("Bereavement")},
        {Crisis, "crisis", WORDS("Crisis (homelessness, mental health)")},
        {Religious, "religious", WORDS("Religious observance")},
        {InCustodyOrHospital, "in_custody_or_hospital", WORDS("In custody or hospital")},
        {NoFarePhoneOrData, "no_fare_phone_or_data", WORDS("No fare, phone or data")},
        {NoInterpreter, "no_interpreter", WORDS("Interpreter not available")},
        {CentreCancelled, "centre_cancelled", WORDS("Centre cancelled")},
        {WrongDetails, "wrong_details", WORDS("Given the wrong details")},
        {Other, "other", WORDS("Other (say what)")},
    };
    return table;
}

template <>
std::span<const Labelled<ContactMethod>> codes<ContactMethod>() {
    using enum ContactMethod;
    static constexpr Labelled<ContactMethod> table[] = {
        {Call, "call", WORDS("Phone call")},
        {Text, "text", WORDS("Text message")},
        {Voicemail, "voicemail", WORDS("Voicemail")},
        {Email, "email", WORDS("Email")},
        {Letter, "letter", WORDS("Letter")},
        {InPerson, "in_person", WORDS("In person")},
        {Video, "video", WORDS("Video call")},
        {ThirdParty, "third_party", WORDS("Through an agreed third person")},
    };
    return table;
}

template <>
std::span<const Labelled<ContactOutcome>> codes<ContactOutcome>() {
    using enum ContactOutcome;
    static constexpr Labelled<ContactOutcome> table[] = {
        {Spoke, "spoke", WORDS("Spoke to her")},
        {Met, "met", WORDS("Met her")},
        {VoicemailLeft, "voicemail_left", WORDS("Voicemail left")},
        {MessageSent, "message_sent", WORDS("Message sent")},
        {NoAnswer, "no_answer", WORDS("No answer")},
        {WrongNumber, "wrong_number", WORDS("Wrong number")},
        {Refused, "refused", WORDS("She did not want contact")},
    };
    return table;
}

template <>
std::span<const Labelled<AssessmentStage>> codes<AssessmentStage>() {
    using enum AssessmentStage;
    static constexpr Labelled<AssessmentStage> table[] = {
        {Initial, "initial", WORDS("Initial assessment")},
        {Review, "review", WORDS("Review")},
        {Exit, "exit", WORDS("Exit assessment")},
    };
    return table;
}

template <>
std::span<const Labelled<NeedLevel>> codes<NeedLevel>() {
    using enum NeedLevel;
    static constexpr Labelled<NeedLevel> table[] = {
        {None, "0", WORDS("None")},
        {Low, "1", WORDS("Low")},
        {Medium, "2", WORDS("Medium")},
        {High, "3", WORDS("High")},
        {NotDisclosed, "nd", WORDS("Not disclosed")},
    };
    return table;
}

template <>
std::span<const Labelled<HealthNeed>> codes<HealthNeed>() {
    using enum HealthNeed;
    static constexpr Labelled<HealthNeed> table[] = {
        {Yes, "yes", WORDS("Yes")},
        {No, "no", WORDS("No")},
        {NotDisclosed, "nd", WORDS("Not disclosed")},
    };
    return table;
}

template <>
std::span<const Labelled<ActivityKind>> codes<ActivityKind>() {
    using enum ActivityKind;
    static constexpr Labelled<ActivityKind> table[] = {
        {Advocacy, "advocacy", WORDS("One-to-one advocacy with another service")},
        {GroupWorkshop, "group_workshop", WORDS("Group workshop")},
        {PeerMentoring, "peer_mentoring", WORDS("Peer mentoring")},
        {Counselling, "counselling", WORDS("Counselling")},
        {HousingSupport, "housing_support", WORDS("Housing support")},
        {BenefitsDebt, "benefits_debt", WORDS("Benefits and debt support")},
        {EteSupport, "ete_support", WORDS("Employability and learning")},
        {Parenting, "parenting", WORDS("Parenting and children")},
        {DaSupport, "da_support", WORDS("Domestic abuse support")},
        {HealthSupport, "health_support", WORDS("Health and well-being")},
        {SubstanceSupport, "substance_support", WORDS("Drugs and alcohol support")},
        {LegalSupport, "legal_support", WORDS("Legal and immigration support")},
        {PracticalSupport, "practical_support", WORDS("Practical help")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<PartnerOutcome>> codes<PartnerOutcome>() {
    using enum PartnerOutcome;
    static constexpr Labelled<PartnerOutcome> table[] = {
        {Waiting, "waiting", WORDS("Waiting")},
        {Accepted, "accepted", WORDS("Accepted")},
        {Started, "started", WORDS("Started")},
        {Completed, "completed", WORDS("Completed")},
        {Refused, "refused", WORDS("Refused by the service")},
        {DeclinedByHer, "declined_by_her", WORDS("Declined by her")},
    };
    return table;
}

template <>
std::span<const Labelled<RefusalReason>> codes<RefusalReason>() {
    using enum RefusalReason;
    static constexpr Labelled<RefusalReason> table[] = {
        {DualDiagnosis, "dual_diagnosis", WORDS("Dual diagnosis excluded")},
        {OutOfArea, "out_of_area", WORDS("Out of area")},
        {WaitingListClosed, "waiting_list_closed", WORDS("Waiting list closed")},
        {ThresholdNotMet, "threshold_not_met", WORDS("Threshold not met")},
        {NoRecourse, "no_recourse", WORDS("No recourse to public funds")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<GrantCategory>> codes<GrantCategory>() {
    using enum GrantCategory;
    static constexpr Labelled<GrantCategory> table[] = {
        {Food, "food", WORDS("Food")},
        {Energy, "energy", WORDS("Energy")},
        {Clothing, "clothing", WORDS("Clothing")},
        {Travel, "travel", WORDS("Travel")},
        {PhoneData, "phone_data", WORDS("Phone or data")},
        {IdDocuments, "id_documents", WORDS("Identity documents")},
        {BabyItems, "baby_items", WORDS("Baby items")},
        {Furniture, "furniture", WORDS("Furniture")},
        {EmergencyAccommodation, "emergency_accommodation", WORDS("Emergency accommodation")},
        {Other, "other", WORDS("Other")},
    };
    return table;
}

template <>
std::span<const Labelled<SurveyWave>> codes<SurveyWave>() {
    using enum SurveyWave;
    static constexpr Labelled<SurveyWave> table[] = {
        {Mid, "mid", WORDS("During support")},
        {Exit, "exit", WORDS("At exit")},
        {Followup3m, "followup_3m", WORDS("Three months after")},
        {Followup6m, "followup_6m", WORDS("Six months after")},
    };
    return table;
}

template <>
std::span<const Labelled<SurveyMode>> codes<SurveyMode>() {
    using enum SurveyMode;
    static constexpr Labelled<SurveyMode> table[] = {
        {Self, "self", WORDS("By herself")},
        {Phone, "phone", WORDS("By phone")},
        {Assisted, "assisted", WORDS("With a worker")},
        {Paper, "paper", WORDS("On paper")},
    };
    return table;
}

template <>
std::span<const Labelled<ConsentKind>> codes<ConsentKind>() {
    using enum ConsentKind;
    static constexpr Labelled<ConsentKind> table[] = {
        {Support, "support", WORDS("Support and keeping her record")},
        {ShareAttendance, "share_attendance", WORDS("Telling the police of her attendance")},
        {SharePartners, "share_partners", WORDS("Sharing with named partners")},
        {Evaluation, "evaluation", WORDS("Use in the evaluation, without her name")},
        {FollowUp, "follow_up", WORDS("Being asked again after support ends")},
    };
    return table;
}

bool isAttended(AppointmentOutcome outcome) {
    return outcome == AppointmentOutcome::Attended || outcome == AppointmentOutcome::AttendedLate;
}

bool isSettled(AppointmentOutcome outcome) {
    return outcome != AppointmentOutcome::Booked;
}

bool isMissedWithoutReason(AppointmentOutcome outcome) {
    return outcome == AppointmentOutcome::DidNotAttend;
}

bool countsAsContact(ContactOutcome outcome) {
    return outcome == ContactOutcome::Spoke || outcome == ContactOutcome::Met ||
           outcome == ContactOutcome::Refused;
}

bool isOpen(PartnerOutcome outcome) {
    return outcome == PartnerOutcome::Waiting || outcome == PartnerOutcome::Accepted ||
           outcome == PartnerOutcome::Started;
}

std::optional<int> scoreOf(NeedLevel level) {
    if (level == NeedLevel::NotDisclosed)
        return std::nullopt;
    return static_cast<int>(level);
}

} // namespace ninefold
