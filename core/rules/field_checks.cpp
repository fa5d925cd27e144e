// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/field_checks.h"

#include "core/rules/validate.h"

namespace ninefold {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("FieldChecks", text)

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldChecks)
};

struct Asking {
    std::string_view table;
    std::string_view field;
    const char* text;
};

/// How a form asks for what is missing.
constexpr Asking askings[] = {
    {"centre", "name", WORDS("Enter the name of the centre")},
    {"centre", "code", WORDS("Enter the centre's short code")},
    {"workers", "name", WORDS("Enter the worker's name")},
    {"women", "woman_ref", WORDS("Enter her reference")},
    {"women", "given_names", WORDS("Enter her given names")},
    {"women", "family_name", WORDS("Enter her family name")},
    {"referrals", "referral_ref", WORDS("Enter the reference of the referral")},
    {"referrals", "woman_ref", WORDS("Choose the woman")},
    {"referrals", "received_on", WORDS("Enter the date the referral was received")},
    {"contacts", "at", WORDS("Enter the date and time of the contact")},
    {"appointments", "starts_at", WORDS("Enter the date and time of the appointment")},
    {"assessments", "assessed_on", WORDS("Enter the date of the assessment")},
    {"surveys", "offered_on", WORDS("Enter the date the survey was offered")},
    {"police_updates", "on", WORDS("Enter the date the police told you")},
    {"consents", "on", WORDS("Enter the date she was asked")},
    {"consents", "given", WORDS("Choose whether she agreed")},
    {"risks", "kind", WORDS("Choose what the risk is")},
    {"risks", "seen_on", WORDS("Enter since when it is known")},
    {"perpetrators", "name", WORDS("Enter a name, or what the person is known by")},
    {"children", "initials", WORDS("Enter the child's initials")},
    {"information_given", "on", WORDS("Enter the date she was told")},
    {"information_given", "what", WORDS("Choose what she was told")},
    {"notes", "at", WORDS("Enter the day and time it was")},
    {"notes", "kind", WORDS("Choose the kind of note")},
    {"notes", "text", WORDS("Write the note")},
    {"note_amendments", "text", WORDS("Write what is put right")},
    {"tiers", "tier", WORDS("Choose a tier")},
    {"tool_scores", "on", WORDS("Enter the date of the score")},
    {"tool_scores", "measure", WORDS("Choose what was measured")},
    {"tool_scores", "score", WORDS("Enter the score")},
    {"goals", "pathway", WORDS("Choose the pathway of the goal")},
    {"goals", "goal", WORDS("Enter the goal, in her words")},
    {"goals", "set_on", WORDS("Enter the date the goal was set")},
    {"goal_actions", "action", WORDS("Enter what is to be done")},
    {"goal_actions", "owner", WORDS("Choose who does it")},
    {"attendance_reviews", "on", WORDS("Enter the date of the review")},
    {"attendance_reviews", "decision", WORDS("Choose what was decided")},
    {"attendance_reviews", "reason", WORDS("Enter why you decided so")},
    {"activities", "on", WORDS("Enter the date of the activity")},
    {"groups", "title", WORDS("Enter the title of the group")},
    {"groups", "activity", WORDS("Choose what a session counts as")},
    {"group_sessions", "at", WORDS("Enter the date and time of the session")},
    {"group_members", "referral_ref", WORDS("Choose the woman from the list")},
    {"group_members", "joined_on", WORDS("Enter the date she joined")},
    {"peer_mentoring", "mentor", WORDS("Enter the peer mentor's initials or name")},
    {"peer_mentoring", "from", WORDS("Enter the date they began")},
    {"former_officers", "until", WORDS("Enter the date the officer changed")},
    {"partners", "name", WORDS("Enter the name of the service")},
    {"partners", "category", WORDS("Choose what the service is for")},
    {"partner_referrals", "made_on", WORDS("Enter the date of the referral")},
    {"partner_referrals", "organisation", WORDS("Enter the name of the organisation")},
    {"grants", "on", WORDS("Enter the date of the grant")},
    {"funds", "name", WORDS("Enter the name of the fund")},
    {"fund_income", "on", WORDS("Enter the date the money came in")},
    {"officer_reports", "sent_on", WORDS("Enter the date the report was sent")},
    {"officer_reports", "way", WORDS("Choose how the report was sent")},
};

template <class T>
QString askFor(const Field<T>& field) {
    for (const auto& asking : askings)
        if (asking.table == tableName<T>() && asking.field == field.name)
            return Words::tr(asking.text);
    return Words::tr("Enter an answer: %1").arg(field.labelText());
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isBlank(const std::string& text) {
    return QString::fromStdString(text).trimmed().isEmpty();
}

template <class T>
QString faultText(const Field<T>& field, ReadFault fault) {
    switch (fault) {
    case ReadFault::Number:
        return Words::tr("%1 must be a whole number from 0 to %2")
            .arg(field.labelText())
            .arg(field.arg);
    case ReadFault::Reference:
        return Words::tr("%1 must be up to 20 capital letters, digits and hyphens")
            .arg(field.labelText());
    case ReadFault::Date:
        return Words::tr("%1 must be a real date").arg(field.labelText());
    case ReadFault::Code:
        return Words::tr("Choose an answer that is offered: %1").arg(field.labelText());
    case ReadFault::None:
        break;
    }
    return Words::tr("%1 contains a character that cannot be kept. Type it again.")
        .arg(field.labelText());
}

template <class T>
QString problemOf(const Field<T>& field, const T& record) {
    const auto text = field.text(record);
    if (field.required && (text.empty() || (field.kind == FieldKind::Text && isBlank(text))))
        return askFor(field);
    if (field.kind == FieldKind::Text) {
        const auto length = std::count_if(text.begin(), text.end(),
                                          [](char byte) { return !isContinuation(byte); });
        if (length > longestText)
            return Words::tr("%1 must be 250,000 characters or fewer").arg(field.labelText());
        if (text.find('\0') != std::string::npos)
            return faultText(field, ReadFault::None);
    }
    T again = record;
    const auto fault = field.set(again, text);
    return fault == ReadFault::None && again == record ? QString() : faultText(field, fault);
}

} // namespace

template <class T>
Problems fieldProblems(const T& record) {
    Problems out;
    for (const auto& field : fields<T>())
        if (const auto problem = problemOf(field, record); !problem.isEmpty())
            out.push_back({fromUtf8(field.name), problem});
    return out;
}

template Problems fieldProblems(const Centre&);
template Problems fieldProblems(const Worker&);
template Problems fieldProblems(const Woman&);
template Problems fieldProblems(const Referral&);
template Problems fieldProblems(const Contact&);
template Problems fieldProblems(const Appointment&);
template Problems fieldProblems(const Assessment&);
template Problems fieldProblems(const Survey&);
template Problems fieldProblems(const PoliceUpdate&);
template Problems fieldProblems(const Consent&);
template Problems fieldProblems(const TierSet&);
template Problems fieldProblems(const ToolScore&);
template Problems fieldProblems(const SafetyFlag&);
template Problems fieldProblems(const Goal&);
template Problems fieldProblems(const GoalAction&);
template Problems fieldProblems(const AttendanceReview&);
template Problems fieldProblems(const Activity&);
template Problems fieldProblems(const Group&);
template Problems fieldProblems(const GroupSession&);
template Problems fieldProblems(const GroupMember&);
template Problems fieldProblems(const PeerMentoring&);
template Problems fieldProblems(const FormerOfficer&);
template Problems fieldProblems(const OfficerReport&);
template Problems fieldProblems(const Partner&);
template Problems fieldProblems(const PartnerReferral&);
template Problems fieldProblems(const Fund&);
template Problems fieldProblems(const FundIncome&);
template Problems fieldProblems(const Grant&);
template Problems fieldProblems(const Risk&);
template Problems fieldProblems(const Perpetrator&);
template Problems fieldProblems(const Child&);
template Problems fieldProblems(const Note&);
template Problems fieldProblems(const NoteAmendment&);
template Problems fieldProblems(const InformationGiven&);
template Problems fieldProblems(const RecordCheck&);
template Problems fieldProblems(const Document&);
template Problems fieldProblems(const LetterText&);
template Problems fieldProblems(const Leave&);

} // namespace ninefold
