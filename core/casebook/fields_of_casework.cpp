// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/field_lines.h"
#include "core/catalogue/tools.h"

namespace ninefold {

using namespace lines;

template <>
const std::vector<Field<AttendanceReview>>& fields<AttendanceReview>() {
    static const std::vector<Field<AttendanceReview>> list{
        link<&AttendanceReview::referral>("referral_ref", WORDS("Referral")),
        line<&AttendanceReview::on>("on", WORDS("Date"), Required),
        link<&AttendanceReview::manager>("manager", WORDS("Reviewed with"), Optional),
        line<&AttendanceReview::decision>("decision", WORDS("What was decided"), Required),
        line<&AttendanceReview::reason>("reason", WORDS("Why"), Required),
    };
    return list;
}

template <>
const std::vector<Field<FormerOfficer>>& fields<FormerOfficer>() {
    static const std::vector<Field<FormerOfficer>> list{
        link<&FormerOfficer::referral>("referral_ref", WORDS("Referral")),
        line<&FormerOfficer::until>("until", WORDS("Until"), Required),
        line<&FormerOfficer::name>("officer_name", WORDS("Officer's name")),
        line<&FormerOfficer::number>("officer_number", WORDS("Officer's number")),
        line<&FormerOfficer::email>("officer_email", WORDS("Officer's email")),
    };
    return list;
}

template <>
const std::vector<Field<OfficerReport>>& fields<OfficerReport>() {
    static const std::vector<Field<OfficerReport>> list{
        link<&OfficerReport::referral>("referral_ref", WORDS("Referral")),
        line<&OfficerReport::sentOn>("sent_on", WORDS("Sent on"), Required),
        line<&OfficerReport::way>("way", WORDS("How it was sent"), Required),
        line<&OfficerReport::sentTo>("sent_to", WORDS("To whom")),
        line<&OfficerReport::acknowledgedOn>("acknowledged_on", WORDS("Acknowledged on")),
        line<&OfficerReport::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<TierSet>>& fields<TierSet>() {
    static const std::vector<Field<TierSet>> list{
        link<&TierSet::referral>("referral_ref", WORDS("Referral")),
        line<&TierSet::on>("on", WORDS("Date"), Required),
        line<&TierSet::tier>("tier", WORDS("Tier"), Required),
        line<&TierSet::suggested>("suggested", WORDS("Suggested by her needs")),
        line<&TierSet::reason>("reason", WORDS("Reason for the tier")),
        link<&TierSet::by>("set_by", WORDS("Set by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<ToolScore>>& fields<ToolScore>() {
    static const std::vector<Field<ToolScore>> list{
        link<&ToolScore::referral>("referral_ref", WORDS("Referral")),
        line<&ToolScore::on>("on", WORDS("Date"), Required),
        line<&ToolScore::measure>("measure", WORDS("What was measured"), Required),
        number<&ToolScore::score>("score", WORDS("Score"), highestScore(), Required),
    };
    return list;
}

template <>
const std::vector<Field<SafetyFlag>>& fields<SafetyFlag>() {
    static const std::vector<Field<SafetyFlag>> list{
        link<&SafetyFlag::referral>("referral_ref", WORDS("Referral")),
        line<&SafetyFlag::raisedOn>("raised_on", WORDS("Raised on"), Required),
        line<&SafetyFlag::kind>("kind", WORDS("What to look at"), Required),
        line<&SafetyFlag::because>("because", WORDS("Because")),
        line<&SafetyFlag::answeredOn>("answered_on", WORDS("Looked at on")),
        line<&SafetyFlag::answer>("answer", WORDS("What was done")),
        link<&SafetyFlag::answeredBy>("answered_by", WORDS("Looked at by"), Optional),
    };
    return list;
}

template <>
const std::vector<Field<Goal>>& fields<Goal>() {
    static const std::vector<Field<Goal>> list{
        reference<&Goal::ref>("goal_ref", WORDS("Goal")),
        link<&Goal::referral>("referral_ref", WORDS("Referral")),
        line<&Goal::pathway>("pathway", WORDS("Pathway"), Required),
        line<&Goal::words>("goal", WORDS("The goal, in her words"), Required),
        line<&Goal::setOn>("set_on", WORDS("Set on"), Required),
        line<&Goal::outcome>("outcome", WORDS("What came of it")),
        line<&Goal::outcomeOn>("outcome_on", WORDS("Date of the outcome")),
        line<&Goal::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<GoalAction>>& fields<GoalAction>() {
    static const std::vector<Field<GoalAction>> list{
        link<&GoalAction::goal>("goal_ref", WORDS("Goal")),
        line<&GoalAction::what>("action", WORDS("Action"), Required),
        line<&GoalAction::owner>("owner", WORDS("Who does it"), Required),
        line<&GoalAction::ownerName>("owner_name", WORDS("Name of the worker or service")),
        line<&GoalAction::dueOn>("due_on", WORDS("Due on")),
        line<&GoalAction::doneOn>("done_on", WORDS("Done on")),
    };
    return list;
}

template <>
const std::vector<Field<Group>>& fields<Group>() {
    static const std::vector<Field<Group>> list{
        reference<&Group::ref>("group_ref", WORDS("Group")),
        line<&Group::title>("title", WORDS("Title"), Required),
        line<&Group::activity>("activity", WORDS("Counts as"), Required),
        line<&Group::pathway>("pathway", WORDS("Pathway")),
        line<&Group::facilitator>("facilitator", WORDS("Facilitator")),
        line<&Group::room>("room", WORDS("Room")),
        line<&Group::endedOn>("ended_on", WORDS("Ended on")),
        line<&Group::note>("note", WORDS("Note")),
    };
    return list;
}

template <>
const std::vector<Field<GroupSession>>& fields<GroupSession>() {
    static const std::vector<Field<GroupSession>> list{
        reference<&GroupSession::ref>("session_ref", WORDS("Session")),
        link<&GroupSession::group>("group_ref", WORDS("Group")),
        line<&GroupSession::at>("at", WORDS("When"), Required),
        number<&GroupSession::minutes>("minutes", WORDS("Minutes"), 1440),
        line<&GroupSession::facilitator>("facilitator", WORDS("Facilitator")),
        line<&GroupSession::room>("room", WORDS("Room")),
        line<&GroupSession::topic>("topic", WORDS("Topic")),
    };
    return list;
}

template <>
const std::vector<Field<GroupMember>>& fields<GroupMember>() {
    static const std::vector<Field<GroupMember>> list{
        link<&GroupMember::group>("group_ref", WORDS("Group")),
        link<&GroupMember::referral>("referral_ref", WORDS("Referral")),
        line<&GroupMember::joinedOn>("joined_on", WORDS("Joined on"), Required),
        line<&GroupMember::leftOn>("left_on", WORDS("Left on")),
    };
    return list;
}

template <>
const std::vector<Field<GroupMark>>& fields<GroupMark>() {
    static const std::vector<Field<GroupMark>> list{
        link<&GroupMark::session>("session_ref", WORDS("Session")),
        link<&GroupMark::referral>("referral_ref", WORDS("Referral")),
        line<&GroupMark::mark>("mark", WORDS("Register"), Required),
    };
    return list;
}

template <>
const std::vector<Field<PeerMentoring>>& fields<PeerMentoring>() {
    static const std::vector<Field<PeerMentoring>> list{
        link<&PeerMentoring::referral>("referral_ref", WORDS("Referral")),
        line<&PeerMentoring::mentor>("mentor", WORDS("Peer mentor"), Required),
        line<&PeerMentoring::from>("from", WORDS("From"), Required),
        line<&PeerMentoring::until>("until", WORDS("Until")),
        line<&PeerMentoring::note>("note", WORDS("Note")),
    };
    return list;
}

} // namespace ninefold
