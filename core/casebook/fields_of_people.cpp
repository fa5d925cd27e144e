// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"

namespace ninefold {

using namespace lines;

template <>
const std::vector<Field<Centre>>& fields<Centre>() {
    static const std::vector<Field<Centre>> list{
        line<&Centre::name>("name", WORDS("Centre"), Required),
        line<&Centre::code>("code", WORDS("Short code"), Required),
        line<&Centre::boroughs>("boroughs", WORDS("Boroughs")),
        line<&Centre::offerCodesNotInForce>("offer_codes_not_in_force",
                                            WORDS("Offer disposals not yet in force")),
        number<&Centre::smallCount>("small_count", WORDS("Largest count hidden in public figures"),
                                    100),
        number<&Centre::lockAfterMinutes>("lock_after_minutes",
                                          WORDS("Lock after minutes without use"), 120),
        line<&Centre::chaseSteps>("chase_steps", WORDS("Chasing a missed appointment")),
        number<&Centre::contactCheckDays>("contact_check_days",
                                          WORDS("Ask about safe contact again after days"), 365),
        line<&Centre::rooms>("rooms", WORDS("Rooms")),
        line<&Centre::usesOutcomesStar>("uses_outcomes_star",
                                        WORDS("The centre has a licence for the Outcomes Star")),
        line<&Centre::phone>("phone", WORDS("Phone of the centre, for letters")),
        number<&Centre::midSurveyWeeks>("mid_survey_weeks",
                                        WORDS("Ask midway, weeks after the decision"), 104),
    };
    return list;
}

template <>
const std::vector<Field<Worker>>& fields<Worker>() {
    static const std::vector<Field<Worker>> list{
        line<&Worker::name>("name", WORDS("Name"), Required),
        line<&Worker::role>("role", WORDS("Role")),
        line<&Worker::active>("active", WORDS("Works here now")),
    };
    return list;
}

template <>
const std::vector<Field<Leave>>& fields<Leave>() {
    static const std::vector<Field<Leave>> list{
        link<&Leave::worker>("worker", WORDS("Who is away")),
        line<&Leave::from>("from", WORDS("First day away"), Required),
        line<&Leave::until>("until", WORDS("Last day away"), Required),
        link<&Leave::cover>("cover", WORDS("Who covers"), Optional),
        line<&Leave::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<Woman>>& fields<Woman>() {
    static const auto list = joined<Woman>(
        {
            reference<&Woman::ref>("woman_ref", WORDS("Reference")),
            line<&Woman::givenNames>("given_names", WORDS("Given names"), Required),
            line<&Woman::familyName>("family_name", WORDS("Family name"), Required),
            line<&Woman::knownAs>("known_as", WORDS("What she likes to be called")),
            line<&Woman::dateOfBirth>("date_of_birth", WORDS("Date of birth")),
            line<&Woman::borough>("borough_code", WORDS("Borough she lives in")),
            line<&Woman::postcode>("postcode", WORDS("Postcode")),
            line<&Woman::address>("address", WORDS("Address")),
            line<&Woman::postSafe>("post_safe", WORDS("May we write by post?")),
            line<&Woman::phone>("phone", WORDS("Phone")),
            line<&Woman::callSafe>("phone_call_safe", WORDS("May we call?")),
            line<&Woman::textSafe>("phone_text_safe", WORDS("May we text?")),
            line<&Woman::voicemailSafe>("phone_voicemail_safe", WORDS("May we leave voicemail?")),
            line<&Woman::email>("email", WORDS("Email")),
            line<&Woman::emailSafe>("email_safe", WORDS("May we email?")),
            line<&Woman::safeContactNote>("safe_contact_note",
                                          WORDS("Anything else about reaching her")),
            line<&Woman::language>("language", WORDS("Language")),
            line<&Woman::interpreterNeeded>("interpreter_needed", WORDS("Interpreter needed?")),
            line<&Woman::accessNeeds>("access_needs", WORDS("Access needs")),
            number<&Woman::childrenUnder18>("children_under_18", WORDS("Children under 18"), 20),
            line<&Woman::pncId>("pnc_id", WORDS("PNC ID")),
            line<&Woman::ethnicity>("ethnicity_code", WORDS("Ethnic group")),
            line<&Woman::disability>("disability", WORDS("Disability")),
            line<&Woman::religion>("religion", WORDS("Religion")),
            line<&Woman::sexualOrientation>("sexual_orientation", WORDS("Sexual orientation")),
            line<&Woman::genderSameAsBirth>("gender_same_as_birth",
                                            WORDS("Gender same as sex registered at birth")),
            line<&Woman::maritalStatus>("marital_status", WORDS("Marital status")),
            line<&Woman::pregnancy>("pregnancy", WORDS("Pregnancy and maternity")),
        },
        joined<Woman>(
            inFile<Woman>("study_ids", {line<&Woman::studyId>("study_id", WORDS("Study id"))}),
            inFile<Woman>(
                "safe_contact",
                {
                    line<&Woman::whatToSay>("what_to_say", WORDS("What to say when we call")),
                    line<&Woman::whoElseSees>("who_else_sees",
                                              WORDS("Who else sees her phone, post or email")),
                    line<&Woman::safeTimes>("safe_times", WORDS("Safe times")),
                    line<&Woman::codeWord>("code_word", WORDS("Code word")),
                    line<&Woman::contactCheckedOn>("checked_on", WORDS("Checked with her on")),
                    line<&Woman::nameInLetters>("name_in_letters", WORDS("Her name in letters")),
                })));
    return list;
}

template <>
const std::vector<Field<Referral>>& fields<Referral>() {
    static const auto list = joined<Referral>(
        {
            reference<&Referral::ref>("referral_ref", WORDS("Referral reference")),
            link<&Referral::woman>("woman_ref", WORDS("Woman")),
            line<&Referral::receivedOn>("received_on", WORDS("Date received"), Required),
            line<&Referral::route>("route", WORDS("How the referral reached you")),
            line<&Referral::bcu>("bcu_code", WORDS("Police area (BCU)")),
            line<&Referral::officerName>("officer_name", WORDS("Officer's name")),
            line<&Referral::officerNumber>("officer_number", WORDS("Officer's number")),
            line<&Referral::officerEmail>("officer_email", WORDS("Officer's email")),
            line<&Referral::dipConsulted>("dip_consulted",
                                          WORDS("Drug Intervention Programme consulted?")),
            line<&Referral::ldConsulted>("ld_consulted", WORDS("Liaison and Diversion consulted?")),
            line<&Referral::disposal>("disposal", WORDS("Disposal"), Required),
            line<&Referral::disposalOn>("disposal_on", WORDS("Date of the disposal")),
            line<&Referral::offenceGroup>("offence_group", WORDS("Offence group")),
            line<&Referral::firstTimeOffender>("first_time_offender",
                                               WORDS("First time in trouble with the police?")),
            line<&Referral::conditionSet>("condition_set",
                                          WORDS("Two appointments are a condition?")),
            line<&Referral::conditionDeadline>(
                "condition_deadline", WORDS("Last day of the condition, as the officer gave it")),
            line<&Referral::decision>("decision", WORDS("Decision"), Required),
            line<&Referral::decidedOn>("decided_on", WORDS("Date of the decision")),
            line<&Referral::declineReason>("decline_reason", WORDS("Reason for declining")),
            link<&Referral::keyworker>("keyworker", WORDS("Keyworker"), Optional),
            line<&Referral::tier>("tier", WORDS("Tier")),
            line<&Referral::tierReason>("tier_reason", WORDS("Reason for the tier")),
            line<&Referral::reportSentOn>("report_sent_on", WORDS("Report sent to the officer on")),
            line<&Referral::closedOn>("closed_on", WORDS("Closed on")),
            line<&Referral::closureReason>("closure_reason", WORDS("Reason for closing")),
        },
        inFile<Referral>(
            "conditions",
            {
                line<&Referral::offenceOn>("offence_on", WORDS("Date of the offence")),
                line<&Referral::deadlineFrom>("deadline_from", WORDS("The last day comes from")),
                line<&Referral::explainedOn>("explained_on", WORDS("Explained to her on")),
                line<&Referral::explainedHow>("explained_how", WORDS("How it was explained")),
                line<&Referral::explainedWithInterpreter>("explained_with_interpreter",
                                                          WORDS("With an interpreter?")),
                line<&Referral::explainedIn>("explained_in", WORDS("In which language")),
                line<&Referral::agreedSheetGiven>("agreed_sheet_given",
                                                  WORDS("“What you agreed” given to her?")),
            }));
    return list;
}

} // namespace ninefold
