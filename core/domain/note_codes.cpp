// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/note_codes.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<NoteKind>> codes<NoteKind>() {
    using enum NoteKind;
    static constexpr Labelled<NoteKind> table[] = {
        {Keywork, "keywork", WORDS("Keywork session")},
        {Conversation, "conversation", WORDS("Call or message")},
        {Visit, "visit", WORDS("Visit or outreach")},
        {OtherAgencies, "other_agencies", WORDS("With other agencies")},
        {Safeguarding, "safeguarding", WORDS("Safeguarding")},
        {Received, "received", WORDS("Information received")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<Information>> codes<Information>() {
    using enum Information;
    static constexpr Labelled<Information> table[] = {
        {PrivacyNotice, "privacy_notice", WORDS("Privacy notice")},
        {Confidentiality, "confidentiality", WORDS("Confidentiality and its limits")},
        {PoliceSharing, "police_sharing", WORDS("What the police are told")},
        {Rights, "rights", WORDS("Her rights over what we keep")},
        {Complaints, "complaints", WORDS("How to complain")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<DocumentKind>> codes<DocumentKind>() {
    using enum DocumentKind;
    static constexpr Labelled<DocumentKind> table[] = {
        {Letter, "letter", WORDS("Letter")},
        {OfficerReport, "officer_report", WORDS("Attendance report")},
        {AgreedSheet, "agreed_sheet", WORDS("“What you agreed” sheet")},
        {Plan, "plan", WORDS("Plan")},
        {DocumentKind::PartnerReferral, "partner_referral", WORDS("Referral to a partner")},
        {SurveyForm, "survey_form", WORDS("Survey form")},
        {Other, "other", WORDS("Something else")},
    };
    return table;
}

template <>
std::span<const Labelled<DocumentWay>> codes<DocumentWay>() {
    using enum DocumentWay;
    static constexpr Labelled<DocumentWay> table[] = {
        {Printed, "printed", WORDS("Printed")},
        {Pdf, "pdf", WORDS("Saved as PDF")},
        {Copied, "copied", WORDS("Text copied")},
    };
    return table;
}

} // namespace ninefold
