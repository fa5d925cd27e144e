// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/attention.h"
#include "ui/shell/place.h"

#include <QString>

#include <vector>

namespace ninefold {

/// The parts of her record, in the order of their tabs.
enum class RecordTab : quint8 {
    Overview,
    Referral,
    Appointments,
    Notes,
    Needs,
    Safety,
    Plan,
    Activities,
    Partners,
    Surveys,
    Documents,
    Looked
};

/// What can be done on a part, as a form in its place; None shows the part itself.
enum class RecordDeed : quint8 {
    None,
    ChangeWoman,
    ChangeSafeContact,
    ChangeEquality,
    ChangeReferral,
    Decide,
    AllocateKeyworker,
    SetTier,
    OfficerReport,
    SentReport, ///< `about`: the report that was sent
    ChangeOfficer,
    ExplainCondition,
    PoliceUpdate,    ///< `about`: the one to change; none: a new one
    Consent,         ///< `about`: of which kind, as its place in the code list, from 1
    TellInformation, ///< `about`: the one to change
    Close,
    BookAppointment, ///< `about`: the one to change
    RecordOutcome,   ///< `about`: the appointment
    LogContact,      ///< `about`: the one to change
    RecordScore,     ///< `about`: the one to correct
    AnswerFlag,      ///< `about`: the flag
    WriteNote,
    AmendNote,   ///< `about`: the note
    TagNote,     ///< `about`: the note
    Risk,        ///< `about`: the one to change
    ReviewRisk,  ///< `about`: the risk
    EndRisk,     ///< `about`: the risk
    Perpetrator, ///< `about`: the one to change
    Child,       ///< `about`: the one to change
    SetGoal,     ///< `about`: the one to change
    GoalOutcome, ///< `about`: the goal
    PlanAction,  ///< `about`: the goal of a new one, or the one to change
    WriteToHer,
    ReviewAttendance,
    RecordActivity, ///< `about`: the one to change
    PeerMentor,     ///< `about`: the pair to change or end
    CheckRecord,    ///< a manager looks at it
    AnswerCheck,    ///< `about`: the manager's note
    ReferToPartner, ///< `about`: the referral that was made; none: a new one
    GiveGrant,      ///< `about`: the one to change
    AskSurvey       ///< `about`: the wave, as its place in the code list, from 1
};

/// A place on her record, as Place::section says it: "needs", "appointments.record.51@17".
struct RecordPlace {
    Id<Woman> woman;
    Id<Referral> referral; ///< none: the one she has open, else her newest
    RecordTab tab = RecordTab::Overview;
    RecordDeed deed = RecordDeed::None;
    qint64 about = 0;

    Place place() const;
    /// An unknown section is the overview.
    static RecordPlace of(const Place& place);

    friend bool operator==(const RecordPlace&, const RecordPlace&) = default;
};

/// The place of a form, with the part that it belongs to.
RecordPlace placeOf(Id<Woman> woman, Id<Referral> referral, RecordDeed deed, qint64 about = 0);
/// Every part and every form of her record with that referral, also those for changing what is
/// there: what the gallery of screens shows.
std::vector<RecordPlace> everyPlaceOf(const Casebook& book, const Referral& referral);
/// Where the next step of a piece of work is done: what its button on Today and on her record
/// opens.
RecordPlace placeOf(const Attention& attention);

} // namespace ninefold
