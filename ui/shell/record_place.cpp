// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_place.h"

#include <QStringList>

namespace ninefold {

namespace {

struct TabRow {
    RecordTab tab;
    const char* word;
};
constexpr TabRow tabs[] = {
    {RecordTab::Overview, "overview"},
    {RecordTab::Referral, "referral"},
    {RecordTab::Appointments, "appointments"},
    {RecordTab::Notes, "notes"},
    {RecordTab::Needs, "needs"},
    {RecordTab::Safety, "safety"},
    {RecordTab::Plan, "plan"},
    {RecordTab::Activities, "activities"},
    {RecordTab::Partners, "partners"},
    {RecordTab::Surveys, "surveys"},
    {RecordTab::Documents, "documents"},
    {RecordTab::Looked, "looked"},
};

struct DeedRow {
    RecordDeed deed;
    RecordTab tab;
    const char* word;
};
constexpr DeedRow deeds[] = {
    {RecordDeed::ChangeWoman, RecordTab::Referral, "woman"},
    {RecordDeed::ChangeSafeContact, RecordTab::Referral, "safe"},
    {RecordDeed::ChangeEquality, RecordTab::Referral, "equality"},
    {RecordDeed::ChangeReferral, RecordTab::Referral, "change"},
    {RecordDeed::Decide, RecordTab::Referral, "decide"},
    {RecordDeed::AllocateKeyworker, RecordTab::Referral, "keyworker"},
    {RecordDeed::SetTier, RecordTab::Referral, "tier"},
    {RecordDeed::OfficerReport, RecordTab::Referral, "report"},
    {RecordDeed::SentReport, RecordTab::Referral, "sent"},
    {RecordDeed::ChangeOfficer, RecordTab::Referral, "officer"},
    {RecordDeed::ExplainCondition, RecordTab::Referral, "explain"},
    {RecordDeed::PoliceUpdate, RecordTab::Referral, "police"},
    {RecordDeed::Consent, RecordTab::Referral, "consent"},
    {RecordDeed::TellInformation, RecordTab::Referral, "information"},
    {RecordDeed::Close, RecordTab::Referral, "close"},
    {RecordDeed::BookAppointment, RecordTab::Appointments, "book"},
    {RecordDeed::RecordOutcome, RecordTab::Appointments, "record"},
    {RecordDeed::LogContact, RecordTab::Appointments, "contact"},
    {RecordDeed::WriteNote, RecordTab::Notes, "note"},
    {RecordDeed::AmendNote, RecordTab::Notes, "amend"},
    {RecordDeed::TagNote, RecordTab::Notes, "mark"},
    {RecordDeed::RecordScore, RecordTab::Needs, "score"},
    {RecordDeed::AnswerFlag, RecordTab::Needs, "safety"},
    {RecordDeed::Risk, RecordTab::Safety, "risk"},
    {RecordDeed::ReviewRisk, RecordTab::Safety, "review"},
    {RecordDeed::EndRisk, RecordTab::Safety, "end"},
    {RecordDeed::Perpetrator, RecordTab::Safety, "person"},
    {RecordDeed::Child, RecordTab::Safety, "child"},
    {RecordDeed::SetGoal, RecordTab::Plan, "goal"},
    {RecordDeed::GoalOutcome, RecordTab::Plan, "outcome"},
    {RecordDeed::PlanAction, RecordTab::Plan, "action"},
    {RecordDeed::WriteToHer, RecordTab::Appointments, "write"},
    {RecordDeed::ReviewAttendance, RecordTab::Appointments, "review"},
    {RecordDeed::RecordActivity, RecordTab::Activities, "activity"},
    {RecordDeed::PeerMentor, RecordTab::Activities, "mentor"},
    {RecordDeed::CheckRecord, RecordTab::Overview, "check"},
    {RecordDeed::AnswerCheck, RecordTab::Overview, "answer"},
    {RecordDeed::ReferToPartner, RecordTab::Partners, "refer"},
    {RecordDeed::GiveGrant, RecordTab::Partners, "grant"},
    {RecordDeed::AskSurvey, RecordTab::Surveys, "ask"},
};

QString wordOf(RecordTab tab) {
    for (const auto& row : tabs)
        if (row.tab == tab)
            return QString::fromLatin1(row.word);
    return {};
}

RecordDeed deedOf(RecordTab tab, const QString& word) {
    for (const auto& row : deeds)
        if (row.tab == tab && word == QLatin1String(row.word))
            return row.deed;
    return RecordDeed::None;
}

/// What can only be done about a record that is there.
constexpr bool needsRecord(RecordDeed deed) {
    return deed == RecordDeed::RecordOutcome || deed == RecordDeed::AnswerFlag ||
           deed == RecordDeed::GoalOutcome || deed == RecordDeed::PlanAction ||
           deed == RecordDeed::SentReport || deed == RecordDeed::AnswerCheck ||
           deed == RecordDeed::AmendNote || deed == RecordDeed::TagNote ||
           deed == RecordDeed::ReviewRisk || deed == RecordDeed::EndRisk;
}

constexpr qint64 waveNumber(SurveyWave wave) {
    return static_cast<qint64>(wave) + 1;
}

} // namespace

Place RecordPlace::place() const {
    QString section = wordOf(tab);
    for (const auto& row : deeds)
        if (row.deed == deed)
            section += u'.' + QString::fromLatin1(row.word);
    if (about)
        section += u'.' + QString::number(about);
    if (referral)
        section += u'@' + QString::number(referral.value);
    return {QStringLiteral("record"), woman.value, section, {}};
}

RecordPlace RecordPlace::of(const Place& place) {
    RecordPlace out;
    out.woman = {place.subject};
    out.referral = {place.section.section(u'@', 1).toLongLong()};
    const auto words = place.section.section(u'@', 0, 0).split(u'.');
    for (const auto& row : tabs)
        if (words.first() == QLatin1String(row.word))
            out.tab = row.tab;
    if (words.size() > 1)
        out.deed = deedOf(out.tab, words[1]);
    if (words.size() > 2)
        out.about = words[2].toLongLong();
    return out;
}

RecordPlace placeOf(Id<Woman> woman, Id<Referral> referral, RecordDeed deed, qint64 about) {
    RecordPlace out{woman, referral, RecordTab::Overview, deed, about};
    for (const auto& row : deeds)
        if (row.deed == deed)
            out.tab = row.tab;
    return out;
}

std::vector<RecordPlace> everyPlaceOf(const Casebook& book, const Referral& referral) {
    std::vector<RecordPlace> out;
    for (const auto& row : tabs)
        out.push_back({referral.woman, referral.id, row.tab, RecordDeed::None, 0});
    const auto add = [&](RecordDeed deed, qint64 about = 0) {
        out.push_back(placeOf(referral.woman, referral.id, deed, about));
    };
    const auto addChanges = [&](RecordDeed deed, const auto& records) {
        if (!records.empty())
            add(deed, records.front()->id.value);
    };
    for (const auto& row : deeds)
        if (row.deed == RecordDeed::AskSurvey) {
            for (const auto wave : {SurveyWave::Mid, SurveyWave::Exit, SurveyWave::Followup3m,
                                    SurveyWave::Followup6m})
                add(row.deed, waveNumber(wave));
        } else if (!needsRecord(row.deed)) {
            add(row.deed);
        }
    addChanges(RecordDeed::PoliceUpdate, book.of<PoliceUpdate>(referral.id));
    addChanges(RecordDeed::SentReport, book.of<OfficerReport>(referral.id));
    addChanges(RecordDeed::BookAppointment, book.of<Appointment>(referral.id));
    addChanges(RecordDeed::RecordOutcome, book.of<Appointment>(referral.id));
    addChanges(RecordDeed::LogContact, book.of<Contact>(referral.id));
    addChanges(RecordDeed::RecordScore, book.of<ToolScore>(referral.id));
    addChanges(RecordDeed::AnswerFlag, book.of<SafetyFlag>(referral.id));
    const auto goals = book.of<Goal>(referral.id);
    for (const auto deed : {RecordDeed::SetGoal, RecordDeed::GoalOutcome, RecordDeed::PlanAction})
        addChanges(deed, goals);
    if (!goals.empty())
        addChanges(RecordDeed::PlanAction, book.of<GoalAction>(goals.front()->id));
    addChanges(RecordDeed::ReviewAttendance, book.of<AttendanceReview>(referral.id));
    addChanges(RecordDeed::RecordActivity, book.of<Activity>(referral.id));
    addChanges(RecordDeed::AnswerCheck, book.of<RecordCheck>(referral.id));
    addChanges(RecordDeed::PeerMentor, book.of<PeerMentoring>(referral.id));
    addChanges(RecordDeed::ReferToPartner, book.of<PartnerReferral>(referral.id));
    addChanges(RecordDeed::GiveGrant, book.of<Grant>(referral.id));
    addChanges(RecordDeed::TellInformation, book.of<InformationGiven>(referral.id));
    for (const auto deed : {RecordDeed::AmendNote, RecordDeed::TagNote})
        addChanges(deed, book.of<Note>(referral.id));
    for (const auto deed : {RecordDeed::Risk, RecordDeed::ReviewRisk, RecordDeed::EndRisk})
        addChanges(deed, book.of<Risk>(referral.woman));
    addChanges(RecordDeed::Perpetrator, book.of<Perpetrator>(referral.woman));
    addChanges(RecordDeed::Child, book.of<Child>(referral.woman));
    return out;
}

RecordPlace placeOf(const Attention& attention) {
    const auto at = [&](RecordDeed deed, qint64 about = 0) {
        return placeOf(attention.woman, attention.referral, deed, about);
    };
    switch (attention.kind) {
    case AttentionKind::DecideReferral:
        return at(RecordDeed::Decide);
    case AttentionKind::AllocateKeyworker:
        return at(RecordDeed::AllocateKeyworker);
    case AttentionKind::ConditionLapsing:
        return at(RecordDeed::BookAppointment);
    case AttentionKind::DeadlinePassed:
        return at(RecordDeed::PoliceUpdate);
    case AttentionKind::OfficerReport:
        return at(RecordDeed::OfficerReport);
    case AttentionKind::AppointmentToday:
    case AttentionKind::RecordAppointment:
        return at(RecordDeed::RecordOutcome, attention.appointment.value);
    case AttentionKind::FirstContact:
    case AttentionKind::MissedAppointment:
        return at(RecordDeed::LogContact);
    case AttentionKind::ReviewTogether:
        return at(RecordDeed::ReviewAttendance);
    case AttentionKind::ContactCheck:
        return at(RecordDeed::ChangeSafeContact);
    case AttentionKind::InitialAssessment:
        return {attention.woman, attention.referral, RecordTab::Needs, RecordDeed::None, 0};
    case AttentionKind::LookAtSafety:
        return at(RecordDeed::AnswerFlag, attention.flag.value);
    case AttentionKind::PlanAction:
        return {attention.woman, attention.referral, RecordTab::Plan, RecordDeed::None, 0};
    case AttentionKind::ExplainCondition:
        return at(RecordDeed::ExplainCondition);
    case AttentionKind::ExitSurvey:
    case AttentionKind::FollowUp3m:
    case AttentionKind::FollowUp6m:
    case AttentionKind::MidSurvey: // to the ways of asking her
        return {attention.woman, attention.referral, RecordTab::Surveys, RecordDeed::None, 0};
    case AttentionKind::AnswerSupervision:
        return at(RecordDeed::AnswerCheck, attention.check.value);
    case AttentionKind::ReviewRisk:
        return at(RecordDeed::ReviewRisk, attention.risk.value);
    case AttentionKind::AskPartner:
        return at(RecordDeed::ReferToPartner, attention.partnerReferral.value);
    case AttentionKind::FillRegister: // of no one woman: see group_place.h
        break;
    }
    return {attention.woman, attention.referral, RecordTab::Overview, RecordDeed::None, 0};
}

} // namespace ninefold
