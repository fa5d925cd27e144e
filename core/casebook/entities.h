// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one list of what a centre file keeps. Store, journal, import and export walk it; an entity
// that is added here is loaded, saved, journalled and exported.

#include "core/casebook/field.h"
#include "core/domain/casework.h"
#include "core/domain/centre.h"
#include "core/domain/group.h"
#include "core/domain/note.h"
#include "core/domain/partner.h"
#include "core/domain/plan.h"
#include "core/domain/referral.h"
#include "core/domain/safeguarding.h"
#include "core/domain/submission.h"
#include "core/domain/support.h"
#include "core/domain/woman.h"
#include "core/domain/worker.h"

#include <variant>

namespace ninefold {

template <class... T>
struct TypeList {
    template <template <class...> class Of>
    using apply = Of<T...>;
    template <class F>
    static void forEach(F&& f) {
        (f(static_cast<T*>(nullptr)), ...);
    }
};

/// Every kind and the name of its table in the store and of its file in the caseload folder
/// (without
/// ".csv"); parents before children. A macro, because out of it come a list of types, their names
/// and the functions that are compiled once for each kind (casebook.cpp, change.cpp): a template
/// over all kinds in a header costs every source that reads it.
// clang-format off
#define NINEFOLD_KINDS(FIRST, NEXT) \
    FIRST(Centre, "centre")                      \
    NEXT(Worker, "workers")                      \
    NEXT(Leave, "leave")                         \
    NEXT(Partner, "partners")                    \
    NEXT(Fund, "funds")                          \
    NEXT(FundIncome, "fund_income")              \
    NEXT(LetterText, "letter_texts")             \
    NEXT(Woman, "women")                         \
    NEXT(Risk, "risks")                          \
    NEXT(Perpetrator, "perpetrators")            \
    NEXT(Child, "children")                      \
    NEXT(Referral, "referrals")                  \
    NEXT(Contact, "contacts")                    \
    NEXT(Appointment, "appointments")            \
    NEXT(Assessment, "assessments")              \
    NEXT(Activity, "activities")                 \
    NEXT(PartnerReferral, "partner_referrals")   \
    NEXT(Grant, "grants")                        \
    NEXT(Survey, "surveys")                      \
    NEXT(PoliceUpdate, "police_updates")         \
    NEXT(Consent, "consents")                    \
    NEXT(InformationGiven, "information_given")  \
    NEXT(Note, "notes")                          \
    NEXT(NoteAmendment, "note_amendments")       \
    NEXT(RecordCheck, "record_checks")           \
    NEXT(Document, "documents")                  \
    NEXT(AttendanceReview, "attendance_reviews") \
    NEXT(FormerOfficer, "former_officers")       \
    NEXT(OfficerReport, "officer_reports")       \
    NEXT(TierSet, "tiers")                       \
    NEXT(ToolScore, "tool_scores")               \
    NEXT(SafetyFlag, "safety_flags")             \
    NEXT(Goal, "goals")                          \
    NEXT(GoalAction, "goal_actions")             \
    NEXT(Group, "groups")                        \
    NEXT(GroupSession, "group_sessions")         \
    NEXT(GroupMember, "group_members")           \
    NEXT(GroupMark, "group_register")            \
    NEXT(PeerMentoring, "peer_mentoring")        \
    NEXT(Submission, "submissions")              \
    NEXT(SubmittedFile, "submitted_files")       \
    NEXT(LoadedDefinition, "definitions")
// clang-format on

#define NINEFOLD_TYPE(Kind, name) Kind
#define NINEFOLD_NEXT_TYPE(Kind, name) , Kind
using Entities = TypeList<NINEFOLD_KINDS(NINEFOLD_TYPE, NINEFOLD_NEXT_TYPE)>;
#undef NINEFOLD_TYPE
#undef NINEFOLD_NEXT_TYPE

/// The name of T's table in the store and of its file in the caseload folder (without ".csv").
template <class T>
constexpr std::string_view tableName();
#define NINEFOLD_TABLE(Kind, name)                                                                 \
    template <>                                                                                    \
    constexpr std::string_view tableName<Kind>() {                                                 \
        return name;                                                                               \
    }
NINEFOLD_KINDS(NINEFOLD_TABLE, NINEFOLD_TABLE)
#undef NINEFOLD_TABLE

/// The record that T belongs to (its woman, referral, goal, group, submission, fund, note or
/// worker), 0 for what stands
/// alone.
template <class T>
qint64 parentOf(const T& record) {
    if constexpr (requires { record.referral; })
        return record.referral.value;
    else if constexpr (requires { record.woman; })
        return record.woman.value;
    else if constexpr (requires { record.goal; })
        return record.goal.value;
    else if constexpr (requires { record.group; })
        return record.group.value;
    else if constexpr (requires { record.submission; })
        return record.submission.value;
    else if constexpr (requires { record.fund; })
        return record.fund.value;
    else if constexpr (requires { record.amends; })
        return record.amends.value;
    else if constexpr (requires { record.worker; })
        return record.worker.value;
    else
        return 0;
}

} // namespace ninefold
