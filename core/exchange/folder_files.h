// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which files a caseload folder has (exchange.md, "Files"; the further ones: core/exchange/README).

#include "core/casebook/casebook.h"

#include <array>
#include <string>
#include <vector>

namespace ninefold {

/// The tables that are files of their own, in the order in which they are read: what is referred to
/// before what refers.
using ExchangedTables =
    TypeList<Woman, Referral, Contact, Appointment, Assessment, Activity, PartnerReferral, Grant,
             Survey, PoliceUpdate, Consent, InformationGiven, Note, NoteAmendment, RecordCheck,
             Document, Risk, Perpetrator, Child, AttendanceReview, FormerOfficer, OfficerReport,
             TierSet, ToolScore, SafetyFlag, Goal, GoalAction, Group, GroupSession, GroupMember,
             GroupMark, PeerMentoring, Partner, Fund, FundIncome, Leave, LetterText, Submission,
             SubmittedFile, LoadedDefinition>;

/// Kinds whose own file the contract fixes and that keep more: a further file has it, a row for
/// each record that has any of it, told by the record's key.
using SplitTables =
    TypeList<Woman, Referral, Appointment, Assessment, PartnerReferral, Grant, Survey>;

/// The further file of a kind, and the fields that tell the record.
template <class T>
struct FurtherFile;
template <>
struct FurtherFile<Woman> {
    static constexpr std::string_view name = "safe_contact";
    static constexpr std::array<std::string_view, 1> keys{"woman_ref"};
};
template <>
struct FurtherFile<Referral> {
    static constexpr std::string_view name = "conditions";
    static constexpr std::array<std::string_view, 1> keys{"referral_ref"};
};
template <>
struct FurtherFile<Appointment> {
    static constexpr std::string_view name = "appointment_details";
    static constexpr std::array<std::string_view, 2> keys{"referral_ref", "starts_at"};
};
template <>
struct FurtherFile<Assessment> {
    static constexpr std::string_view name = "need_details";
    static constexpr std::array<std::string_view, 3> keys{"referral_ref", "assessed_on", "stage"};
};
template <>
struct FurtherFile<PartnerReferral> {
    static constexpr std::string_view name = "partner_referral_details";
    static constexpr std::array<std::string_view, 3> keys{"referral_ref", "made_on",
                                                          "organisation"};
};
template <>
struct FurtherFile<Grant> {
    static constexpr std::string_view name = "grant_details";
    static constexpr std::array<std::string_view, 4> keys{"referral_ref", "on", "category",
                                                          "amount"};
};
template <>
struct FurtherFile<Survey> {
    static constexpr std::string_view name = "survey_details";
    static constexpr std::array<std::string_view, 2> keys{"referral_ref", "wave"};
};
/// Of records with the same key, which: 1, 2 … in the order of their rows in an export. A column
/// of every further file whose key does not tell one record alone.
inline constexpr std::string_view nthColumn = "nth";
inline constexpr int highestNth = 999;
template <class T>
constexpr bool hasNth() {
    return std::is_same_v<T, Appointment> || std::is_same_v<T, PartnerReferral> ||
           std::is_same_v<T, Grant>;
}

/// The centre's settings that belong to its caseload: a row for each that is set.
inline constexpr std::string_view settingsFile = "settings.csv";
inline constexpr std::array<std::string_view, 2> settingsColumns{"setting", "value"};
/// The fields of the centre that stand there: all but what makes it this centre and this machine's
/// file.
std::vector<Field<Centre>> exchangedSettings();

inline constexpr std::string_view studyIdsFile = "study_ids.csv";
inline constexpr std::array<std::string_view, 2> studyIdColumns{"woman_ref", "study_id"};
/// Written for reading and not imported.
inline constexpr std::string_view journalFile = "journal.csv";
inline constexpr std::string_view accessFile = "access.csv";

template <class T>
std::string fileName() {
    return std::string(tableName<T>()) + ".csv";
}

/// Every name a caseload folder knows, in the order of exchange.md.
const std::vector<std::string>& folderFileNames();

template <class T>
std::string furtherFileName() {
    return std::string(FurtherFile<T>::name) + ".csv";
}

/// The columns of T's file in their order: all its fields but those that have another file.
template <class T>
std::vector<Field<T>> columnsOf() {
    std::vector<Field<T>> out;
    for (const auto& field : fields<T>())
        if (field.file.empty())
            out.push_back(field);
    return out;
}

/// The columns of T's further file after its key.
template <class T>
std::vector<Field<T>> furtherColumnsOf() {
    std::vector<Field<T>> out;
    for (const auto& field : fields<T>())
        if (field.file == FurtherFile<T>::name)
            out.push_back(field);
    return out;
}

} // namespace ninefold
