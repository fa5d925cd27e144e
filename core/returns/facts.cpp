// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/facts.h"

#include "core/casebook/value_text.h"
#include "core/rules/as_at.h"
#include "core/rules/needs_summary.h"

namespace ninefold {

namespace {

using value_text::write;
using Case = const CaseAtDay&;
using enum ColumnType;

std::string yesNo(bool yes) {
    return yes ? "yes" : "no";
}

/// An answer about needs, blank if she was not assessed.
template <class F>
std::string ifAssessed(Case one, F answer) {
    return one.initial ? answer(*one.initial) : std::string();
}

Fact fact(const char* name, ColumnType type, const char* label, const char* definition,
          const char* list, std::string (*value)(Case, int), int arg = 0) {
    return {name,
            type,
            QCoreApplication::translate("returns", label),
            QCoreApplication::translate("returns", definition),
            list,
            value,
            arg};
}

// Label and definition, marked for translation.
#define SAYS(label, definition)                                                                    \
    QT_TRANSLATE_NOOP("returns", label), QT_TRANSLATE_NOOP("returns", definition)

void addReferral(std::vector<Fact>& out) {
    out.push_back(fact("study_id", Text,
                       SAYS("Study id", "Random, hers alone and stable; never derived from her "
                                        "data"),
                       "", [](Case c, int) { return write(c.woman->studyId); }));
    out.push_back(fact("referral_no", Integer,
                       SAYS("Referral number", "1, 2 … over all her referrals received by the last "
                                               "day, by the day received, then by reference"),
                       "", [](Case c, int) { return std::to_string(c.referralNo); }));
    out.push_back(fact("age_band", Code,
                       SAYS("Age band", "Full years on the day the referral was received; born on "
                                        "29 February: birthday 1 March in other years"),
                       "age_band", [](Case c, int) { return write(c.ageBand); }));
    out.push_back(fact("ethnicity_code", Code,
                       SAYS("Ethnic group", "As she defined it, 18+1 codes; blank: not recorded"),
                       "ethnicity", [](Case c, int) { return write(c.woman->ethnicity); }));
    out.push_back(fact("borough_code", Code, SAYS("Borough", "Where she lives"), "borough",
                       [](Case c, int) { return write(c.woman->borough); }));
    out.push_back(fact("bcu_code", Code, SAYS("BCU", "Basic command unit that referred her"), "bcu",
                       [](Case c, int) { return write(c.referral->bcu); }));
    out.push_back(fact("disposal", Code, SAYS("Disposal", "What the police decided"), "disposal",
                       [](Case c, int) { return write(c.referral->disposal); }));
    out.push_back(fact("offence_group", Code, SAYS("Offence group", "Home Office offence group"),
                       "offence_group",
                       [](Case c, int) { return write(c.referral->offenceGroup); }));
    out.push_back(
        fact("first_time_offender", Code,
             SAYS("First time in trouble with the police", "Yes, no, or she does not know"),
             "yes_no_unknown", [](Case c, int) { return write(c.referral->firstTimeOffender); }));
}

void addDates(std::vector<Fact>& out) {
    out.push_back(fact("received_on", Date, SAYS("Received on", "Day the referral was received"),
                       "", [](Case c, int) { return write(c.referral->receivedOn); }));
    out.push_back(
        fact("disposal_on", Date, SAYS("Disposal on", "Day of the disposal"), "",
             [](Case c, int) { return write(seenDate(c.referral->disposalOn, c.asAt)); }));
    out.push_back(fact("decided_on", Date,
                       SAYS("Decided on", "Day the referral was accepted or declined"), "",
                       [](Case c, int) { return write(seenDate(c.referral->decidedOn, c.asAt)); }));
    out.push_back(fact("accepted", Boolean, SAYS("Accepted", "Accepted on or before the last day"),
                       "", [](Case c, int) { return yesNo(c.accepted); }));
    out.push_back(fact("declined", Boolean, SAYS("Declined", "Declined on or before the last day"),
                       "", [](Case c, int) { return yesNo(c.declined); }));
    out.push_back(fact("first_contact_on", Date,
                       SAYS("First contact on", "Day of the first contact in which she herself was "
                                                "reached"),
                       "", [](Case c, int) { return write(c.firstContactOn); }));
    out.push_back(fact(
        "contact_days", Integer,
        SAYS("Days to first contact", "Days from the decision to the first contact, never below 0"),
        "", [](Case c, int) { return write(c.contactDays); }));
}

void addAttendance(std::vector<Fact>& out) {
    out.push_back(fact(
        "first_attended_on", Date,
        SAYS("First attended on", "Day of the first appointment attended, also if she came late"),
        "", [](Case c, int) { return write(c.firstAttendedOn); }));
    out.push_back(fact("second_qualifying_on", Date,
                       SAYS("Second counted appointment on",
                            "Day of the second appointment attended that counts towards the "
                            "condition"),
                       "", [](Case c, int) { return write(c.condition.secondQualifyingOn); }));
    out.push_back(fact("attended_count", Integer,
                       SAYS("Appointments attended", "How many, also those she came late to"), "",
                       [](Case c, int) { return std::to_string(c.attendedCount); }));
    out.push_back(fact("qualifying_count", Integer,
                       SAYS("Counted appointments attended",
                            "How many of those attended count towards the condition"),
                       "", [](Case c, int) { return std::to_string(c.condition.qualifying); }));
    out.push_back(fact("has_condition", Boolean,
                       SAYS("Has a condition",
                            "Two appointments are a condition: as set, or the disposal's default"),
                       "", [](Case c, int) { return yesNo(hasCondition(*c.referral)); }));
    out.push_back(fact("condition_status", Code,
                       SAYS("Condition", "How the condition of two appointments stands on the last "
                                         "day; inside the deadline never not complied"),
                       "condition_status", [](Case c, int) { return write(c.condition.status); }));
    out.push_back(fact("deadline", Date,
                       SAYS("Deadline", "Last day of the condition: as the officer gave it, else "
                                        "the disposal and 16 weeks; blank without a condition"),
                       "", [](Case c, int) { return write(c.condition.deadline); }));
    out.push_back(
        fact("report_due_on", Date,
             SAYS("Report due on", "One calendar month after the disposal, where accepted "
                                   "and the disposal has an officer's report"),
             "", [](Case c, int) { return write(c.reportDueOn); }));
    out.push_back(fact("report_status", Code,
                       SAYS("Report to the officer", "Sent on time, late, due or overdue on the "
                                                     "last day"),
                       "report_status", [](Case c, int) { return write(c.reportStatus); }));
    out.push_back(fact("tier", Code, SAYS("Tier", "How much support, by need"), "tier",
                       [](Case c, int) { return write(c.referral->tier); }));
}

void addNeeds(std::vector<Fact>& out) {
    out.push_back(fact("assessed", Boolean,
                       SAYS("Assessed", "An initial assessment was made on or before the last day"),
                       "", [](Case c, int) { return yesNo(c.initial != nullptr); }));
    for (const auto& row : codes<Pathway>()) {
        auto level = fact(
            "", Code, row.label,
            QT_TRANSLATE_NOOP("returns", "Level of need in the earliest initial "
                                         "assessment; blank: not asked"),
            "need_level",
            [](Case c, int arg) {
                return ifAssessed(c, [arg](const Assessment& a) {
                    return write(a.needs[static_cast<size_t>(arg)]);
                });
            },
            static_cast<int>(indexOf(row.value)));
        level.name = "p" + std::to_string(indexOf(row.value) + 1);
        level.label = labelOf(row.value);
        out.push_back(level);
    }
    out.push_back(fact(
        "mental_health", Code, SAYS("Mental health need", "In the earliest initial assessment"),
        "health_need", [](Case c, int) {
            return ifAssessed(c, [](const Assessment& a) { return write(a.mentalHealth); });
        }));
    out.push_back(fact(
        "physical_health", Code, SAYS("Physical health need", "In the earliest initial assessment"),
        "health_need", [](Case c, int) {
            return ifAssessed(c, [](const Assessment& a) { return write(a.physicalHealth); });
        }));
    out.push_back(fact("need_count", Integer,
                       SAYS("Needs", "How many of the nine are low, medium or high; blank if not "
                                     "assessed"),
                       "", [](Case c, int) {
                           return ifAssessed(
                               c, [](const Assessment& a) { return std::to_string(needCount(a)); });
                       }));
    out.push_back(fact(
        "four_plus", Boolean,
        SAYS("Four or more needs", "Four or more of the nine; blank if not assessed"), "",
        [](Case c, int) {
            return ifAssessed(c, [](const Assessment& a) { return yesNo(hasFourOrMoreNeeds(a)); });
        }));
    out.push_back(fact("tri_need", Boolean,
                       SAYS("Three needs together", "Mental health, domestic abuse and substance "
                                                    "use together; blank if not assessed"),
                       "", [](Case c, int) {
                           return ifAssessed(
                               c, [](const Assessment& a) { return yesNo(hasTriNeed(a)); });
                       }));
    for (const auto& row : codes<Pathway>()) {
        auto change = fact(
            "", Integer, "",
            QT_TRANSLATE_NOOP("returns", "Level in the newest exit assessment minus the first "
                                         "level, where both are 0 to 3"),
            "", [](Case c, int arg) { return write(c.change[static_cast<size_t>(arg)]); },
            static_cast<int>(indexOf(row.value)));
        change.name = "p" + std::to_string(indexOf(row.value) + 1) + "_change";
        change.label =
            QCoreApplication::translate("returns", "%1: change").arg(shortLabel(row.value));
        out.push_back(change);
    }
}

void addSupport(std::vector<Fact>& out) {
    out.push_back(fact("support_start", Date,
                       SAYS("Support began on", "Day of the first appointment attended"), "",
                       [](Case c, int) { return write(c.firstAttendedOn); }));
    out.push_back(fact("support_end", Date, SAYS("Support ended on", "Day of closure"), "",
                       [](Case c, int) { return write(c.closedOn); }));
    out.push_back(fact("supported", Boolean,
                       SAYS("Supported", "Accepted, attended once, not closed before the first day "
                                         "of the period"),
                       "", [](Case c, int) { return yesNo(c.supported); }));
    out.push_back(fact("duration_band", Code,
                       SAYS("Time supported", "From the first appointment attended to closure or "
                                              "the last day, in calendar months; of supported "
                                              "referrals"),
                       "duration_band", [](Case c, int) { return write(c.duration); }));
    out.push_back(fact("activity_events", Integer, SAYS("Activities", "How many activities"), "",
                       [](Case c, int) { return std::to_string(c.activityEvents); }));
    out.push_back(fact("activity_types", Integer,
                       SAYS("Kinds of activity", "How many different activities"), "",
                       [](Case c, int) { return std::to_string(c.activityTypes); }));
    out.push_back(fact("engagement", Code,
                       SAYS("Engagement", "Two or more appointments attended, or fewer"),
                       "engagement", [](Case c, int) { return write(c.engagement); }));
    out.push_back(fact("rearrest", Code,
                       SAYS("Re-arrest", "As the police told of this referral, never inferred"),
                       "rearrest", [](Case c, int) { return write(c.rearrest); }));
    out.push_back(fact("survey_exit", Code,
                       SAYS("Exit survey", "Completed, declined, offered or not offered"),
                       "survey_status", [](Case c, int) { return write(c.surveyExit); }));
    out.push_back(fact("survey_followup", Code,
                       SAYS("Follow-up survey", "After three and six months together: completed, "
                                                "declined, offered or not offered"),
                       "survey_status", [](Case c, int) { return write(c.surveyFollowup); }));
    out.push_back(fact("closed_on", Date, SAYS("Closed on", "Day support ended"), "",
                       [](Case c, int) { return write(c.closedOn); }));
    out.push_back(fact("closure_reason", Code, SAYS("Reason for closing", "Why support ended"),
                       "closure_reason", [](Case c, int) {
                           return c.closedOn.isValid() ? write(c.referral->closureReason)
                                                       : std::string();
                       }));
}

void addEquality(std::vector<Fact>& out) {
    out.push_back(fact("disability", Code, SAYS("Disability", "As she answered"), "disability",
                       [](Case c, int) { return write(c.woman->disability); }));
    out.push_back(fact("religion", Code, SAYS("Religion", "As she answered"), "religion",
                       [](Case c, int) { return write(c.woman->religion); }));
    out.push_back(fact("sexual_orientation", Code, SAYS("Sexual orientation", "As she answered"),
                       "sexual_orientation",
                       [](Case c, int) { return write(c.woman->sexualOrientation); }));
    out.push_back(fact("gender_same_as_birth", Code,
                       SAYS("Gender same as sex registered at birth", "As she answered"),
                       "gender_same_as_birth",
                       [](Case c, int) { return write(c.woman->genderSameAsBirth); }));
    out.push_back(fact("marital_status", Code, SAYS("Marital status", "As she answered"),
                       "marital_status",
                       [](Case c, int) { return write(c.woman->maritalStatus); }));
    out.push_back(fact("pregnancy", Code, SAYS("Pregnancy and maternity", "As she answered"),
                       "pregnancy", [](Case c, int) { return write(c.woman->pregnancy); }));
}

} // namespace

const std::vector<Fact>& facts() {
    static const auto all = [] {
        std::vector<Fact> out;
        addReferral(out);
        addDates(out);
        addAttendance(out);
        addNeeds(out);
        addSupport(out);
        addEquality(out);
        return out;
    }();
    return all;
}

const Fact* factNamed(std::string_view name) {
    for (const auto& fact : facts())
        if (fact.name == name)
            return &fact;
    return nullptr;
}

} // namespace ninefold
