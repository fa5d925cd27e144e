// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one list of what a centre file keeps. Store, journal, import and export walk it; an entity
// that is added here is loaded, saved, journalled and exported.

#include "core/casebook/field.h"
#include "core/domain/casework.h"
#include "core/domain/centre.h"
#include "core/domain/group.h"
#include "core/domain/plan.h"
#include "core/domain/referral.h"
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

/// Parents before children.
using Entities =
    TypeList<Centre, Worker, Woman, Referral, Contact, Appointment, Assessment, Activity,
             PartnerReferral, Grant, Survey, PoliceUpdate, Consent, AttendanceReview, FormerOfficer,
             OfficerReport, TierSet, ToolScore, SafetyFlag, Goal, GoalAction, Group, GroupSession,
             GroupMember, GroupMark, PeerMentoring>;

/// The name of T's table in the store and of its file in the caseload folder (without ".csv").
template <class T>
constexpr std::string_view tableName();
template <>
constexpr std::string_view tableName<Centre>() {
    return "centre";
}
template <>
constexpr std::string_view tableName<Worker>() {
    return "workers";
}
template <>
constexpr std::string_view tableName<Woman>() {
    return "women";
}
template <>
constexpr std::string_view tableName<Referral>() {
    return "referrals";
}
template <>
constexpr std::string_view tableName<Contact>() {
    return "contacts";
}
template <>
constexpr std::string_view tableName<Appointment>() {
    return "appointments";
}
template <>
constexpr std::string_view tableName<Assessment>() {
    return "assessments";
}
template <>
constexpr std::string_view tableName<Activity>() {
    return "activities";
}
template <>
constexpr std::string_view tableName<PartnerReferral>() {
    return "partner_referrals";
}
template <>
constexpr std::string_view tableName<Grant>() {
    return "grants";
}
template <>
constexpr std::string_view tableName<Survey>() {
    return "surveys";
}
template <>
constexpr std::string_view tableName<PoliceUpdate>() {
    return "police_updates";
}
template <>
constexpr std::string_view tableName<Consent>() {
    return "consents";
}
template <>
constexpr std::string_view tableName<AttendanceReview>() {
    return "attendance_reviews";
}
template <>
constexpr std::string_view tableName<FormerOfficer>() {
    return "former_officers";
}
template <>
constexpr std::string_view tableName<OfficerReport>() {
    return "officer_reports";
}
template <>
constexpr std::string_view tableName<TierSet>() {
    return "tiers";
}
template <>
constexpr std::string_view tableName<ToolScore>() {
    return "tool_scores";
}
template <>
constexpr std::string_view tableName<SafetyFlag>() {
    return "safety_flags";
}
template <>
constexpr std::string_view tableName<Goal>() {
    return "goals";
}
template <>
constexpr std::string_view tableName<GoalAction>() {
    return "goal_actions";
}
template <>
constexpr std::string_view tableName<Group>() {
    return "groups";
}
template <>
constexpr std::string_view tableName<GroupSession>() {
    return "group_sessions";
}
template <>
constexpr std::string_view tableName<GroupMember>() {
    return "group_members";
}
template <>
constexpr std::string_view tableName<GroupMark>() {
    return "group_register";
}
template <>
constexpr std::string_view tableName<PeerMentoring>() {
    return "peer_mentoring";
}

/// The record that T belongs to (its woman, referral, goal or group), 0 for what stands alone.
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
    else
        return 0;
}

} // namespace ninefold
