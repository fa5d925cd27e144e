// SPDX-License-Identifier: GPL-3.0-or-later
// What a keyworker does, from the referral to its end, and what she is told when something is
// wrong.

#include "core/actions/appointment_actions.h"
#include "core/actions/assessment_actions.h"
#include "core/actions/centre_actions.h"
#include "core/actions/consent_actions.h"
#include "core/actions/contact_actions.h"
#include "core/actions/police_actions.h"
#include "core/actions/referral_actions.h"
#include "core/actions/register_referral.h"
#include "core/actions/survey_actions.h"
#include "core/rules/condition_progress.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

RegisterReferral amina() {
    RegisterReferral action;
    action.woman.givenNames = QStringLiteral("Amina");
    action.woman.familyName = QStringLiteral("Yusuf");
    action.referral.receivedOn = day("2026-03-16");
    action.referral.route = ReferralRoute::Custody;
    action.referral.disposalOn = day("2026-03-15");
    action.disposal = Disposal::ConditionalCaution;
    return action;
}

} // namespace

TEST_CASE("registering asks for what is needed and nothing more") {
    Workday centre;
    RegisterReferral action;
    action.woman.dateOfBirth = day("2062-05-14");
    CHECK(centre.run(action) == "given_names: Enter her given names\n"
                                "family_name: Enter her family name\n"
                                "date_of_birth: Date of birth must be in the past\n"
                                "route: Choose how the referral reached you\n"
                                "disposal: Choose the disposal\n"
                                "received_on: Enter the date the referral was received");
    action = amina();
    action.referral.disposalOn = QDate();
    CHECK(centre.run(action) == "disposal_on: Enter the date of the disposal");
    action = amina();
    action.referral.decision = Decision::Accepted;
    CHECK(centre.run(action) == "decided_on: Enter the date of the decision\n"
                                "keyworker: Choose her keyworker");
    CHECK(centre.book.all<Woman>().isEmpty());
}

TEST_CASE("a woman and her referral are registered at once and found again for the next") {
    Workday centre;
    auto action = amina();
    Consent agreed;
    agreed.kind = ConsentKind::FollowUp;
    agreed.given = true;
    Consent notAsked;
    action.consents = {agreed, notAsked};
    CHECK(centre.run(action).empty());
    const auto her = *centre.book.womanByRef(QStringLiteral("WM-0001"));
    CHECK(her.studyId.size() == 9);
    const auto* referral = centre.book.referralByRef(QStringLiteral("R-0001-1"));
    REQUIRE(referral);
    CHECK(referral->woman == her.id);
    const auto consents = centre.book.of<Consent>(referral->id);
    REQUIRE(consents.size() == 1);
    CHECK(consents[0]->on == day("2026-03-16"));

    auto again = amina();
    again.known = her;
    again.woman = her;
    again.woman.phone = QStringLiteral("07700 900123");
    CHECK(centre.run(again).empty());
    CHECK(centre.book.all<Woman>().size() == 1);
    CHECK(centre.now(her).phone == QStringLiteral("07700 900123"));
    CHECK(centre.now(her).studyId == her.studyId);
    CHECK(centre.book.referralByRef(QStringLiteral("R-0001-2")));
}

TEST_CASE("who may only read changes nothing") {
    Workday centre;
    centre.role = Role::ReadOnly;
    CHECK(centre.run(amina()) == ": You may read this record but not change it. Ask a keyworker "
                                 "or a manager to make the change.");
    centre.role = Role::Keyworker;
    CHECK(centre.run(AddWorker{QStringLiteral("Hanna"), Role::Keyworker}) ==
          ": Only a manager may do this. Ask a manager to do it for you.");
}

TEST_CASE("a referral is decided with a keyworker or a reason") {
    Workday centre;
    centre.run(amina());
    const auto before = *centre.book.referralByRef(QStringLiteral("R-0001-1"));
    DecideReferral action{before, {}, {}, {}, {}};
    CHECK(centre.run(action) == "decision: Choose whether to accept or decline");
    action.decision = Decision::Declined;
    action.on = day("2026-03-17");
    CHECK(centre.run(action) == "decline_reason: Choose the reason for declining");
    action.decision = Decision::Accepted;
    CHECK(centre.run(action) == "keyworker: Choose her keyworker");
    action.keyworker = centre.ruth.id;
    action.on = day("2026-03-15");
    CHECK(centre.run(action) == "decided_on: Date of the decision must not be before the referral "
                                "was received, 16 March 2026");
    action.on = day("2026-03-18");
    CHECK(centre.run(action) == "decided_on: Date of the decision must be today or in the past");
    action.on = day("2026-03-17");
    CHECK(centre.run(action).empty());
    CHECK(centre.now(before).keyworker == centre.ruth.id);
}

TEST_CASE("the second attendance recorded meets the condition and undo unmeets it") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    centre.appointment(her, "2026-02-24T10:00", AppointmentOutcome::Attended);
    BookAppointment booking;
    booking.referral = her.id;
    CHECK(centre.run(booking) == "kind: Choose what the appointment is for\n"
                                 "starts_at: Enter the date and time of the appointment");
    booking.startsAt = clock("2026-03-17T09:30");
    booking.kind = AppointmentKind::Keywork;
    booking.mode = AppointmentMode::InPerson;
    booking.minutes = 1441;
    CHECK(centre.run(booking) == "minutes: Minutes must be a whole number from 0 to 1440");
    booking.minutes = 60;
    CHECK(centre.run(booking).empty());

    RecordAppointment record;
    record.before = *centre.book.of<Appointment>(her.id).back();
    CHECK(centre.run(record) == "outcome: Choose what became of the appointment");
    record.outcome = AppointmentOutcome::AbsentAcceptable;
    record.accepted.by = centre.ruth.id;
    CHECK(centre.run(record) == "absence_reason: Choose the reason that was accepted");
    record.outcome = AppointmentOutcome::Attended;
    record.absenceReason = AbsenceReason::Childcare;
    const auto changes = std::get<ChangeSet>(record.draft(centre.book, centre.deed()));
    CHECK(centre.run(record).empty());
    CHECK(!centre.now(record.before).absenceReason);
    CHECK(conditionProgress(centre.book, her, day("2026-03-17")).status ==
          ConditionStatus::Complied);
    centre.book.apply(changes.inverse());
    CHECK(conditionProgress(centre.book, her, day("2026-03-17")).status == ConditionStatus::Open);
}

TEST_CASE("nobody attends tomorrow") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    RecordAppointment record;
    record.before = centre.appointment(her, "2026-03-18T10:00", AppointmentOutcome::Booked);
    record.outcome = AppointmentOutcome::Attended;
    CHECK(centre.run(record) ==
          "outcome: This appointment is on 18 March 2026. Record it on the day.");
    record.outcome = AppointmentOutcome::Cancelled;
    CHECK(centre.run(record).empty());
}

TEST_CASE("what she has not allowed is refused but what she did herself is kept") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    auto woman = centre.book.womanOf(her);
    woman.callSafe = false;
    centre.keep(woman);
    LogContact contact;
    contact.referral = her.id;
    contact.at = clock("2026-03-17T10:12");
    CHECK(centre.run(contact) == "method: Choose how\noutcome: Choose what came of it");
    contact.method = ContactMethod::Call;
    contact.outcome = ContactOutcome::Spoke;
    CHECK(centre.run(contact).rfind("method: Do not call. She said no.", 0) == 0);
    contact.sheContactedUs = true;
    contact.note = QStringLiteral("Coming on Thursday.");
    CHECK(centre.run(contact).empty());
    CHECK(centre.book.of<Contact>(her.id).front()->note ==
          QStringLiteral("She contacted us. Coming on Thursday."));
    contact = {};
    contact.referral = her.id;
    contact.at = clock("2026-03-18T09:00");
    contact.method = ContactMethod::InPerson;
    contact.outcome = ContactOutcome::Met;
    CHECK(centre.run(contact) == "at: Date of the contact must be today or in the past");
}

TEST_CASE("an assessment has an answer and is alone on its day and stage") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    SaveAssessment save;
    save.assessment.referral = her.id;
    save.assessment.assessedOn = day("2026-03-17");
    CHECK(centre.run(save) == "p1: Choose a level for at least one pathway");
    save.assessment.needs[2] = NeedLevel::High;
    CHECK(centre.run(save).empty());
    CHECK(centre.run(save) == "assessed_on: There is already such an assessment of that day. "
                              "Change that one.");
    const auto kept = *centre.book.of<Assessment>(her.id).front();
    auto corrected = kept;
    corrected.needs[2] = NeedLevel::NotDisclosed;
    CHECK(centre.run(SaveAssessment{kept, corrected}).empty());
    CHECK(centre.now(kept).needs[2] == NeedLevel::NotDisclosed);
}

TEST_CASE("a tier other than suggested says why") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    SetTier set{her, {}, {}};
    CHECK(centre.run(set) == "tier: Choose a tier");
    set.tier = Tier::Two;
    CHECK(centre.run(set) == "tier_reason: Enter the reason: her needs have not been assessed yet");
    Assessment assessment;
    assessment.referral = her.id;
    assessment.assessedOn = day("2026-03-10");
    assessment.needs[0] = NeedLevel::High;
    centre.keep(assessment);
    CHECK(centre.run(set).empty());
    set.before = centre.now(her);
    set.tier = Tier::Three;
    CHECK(centre.run(set) ==
          "tier_reason: Enter the reason for a tier other than the one her needs suggest");
    set.reason = QStringLiteral("Rehoused three times since");
    CHECK(centre.run(set).empty());
}

TEST_CASE("closing gives a reason and can take the booked appointments with it") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    const auto booked = centre.appointment(her, "2026-03-24T10:00", AppointmentOutcome::Booked);
    CloseReferral close{her, {}, {}, true};
    CHECK(centre.run(close) == "closed_on: Enter the date of closing\n"
                               "closure_reason: Choose the reason for closing");
    close.on = day("2026-03-17");
    close.reason = ClosureReason::MovedAway;
    CHECK(centre.run(close).empty());
    CHECK(centre.now(booked).outcome == AppointmentOutcome::Cancelled);

    BookAppointment late;
    late.referral = her.id;
    late.kind = AppointmentKind::Keywork;
    late.startsAt = clock("2026-03-20T10:00");
    CHECK(centre.run(late) == "starts_at: This referral was closed on 17 March 2026. Reopen it to "
                              "book after that day.");
    CHECK(centre.run(ReopenReferral{centre.now(her)}).empty());
    CHECK(!centre.now(her).closureReason);
    CHECK(centre.run(late).empty());
}

TEST_CASE("a survey is offered then completed with answers that its wave asks") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    SaveSurvey save;
    save.survey.referral = her.id;
    save.survey.wave = SurveyWave::Followup3m;
    save.survey.offeredOn = day("2026-03-10");
    CHECK(centre.run(save).empty());
    CHECK(centre.run(save) == "wave: There is already a survey of this kind. Change that one.");
    const auto offered = *centre.book.of<Survey>(her.id).front();
    save.before = offered;
    save.survey = offered;
    save.survey.answers = {{QStringLiteral("wellbeing"), QStringLiteral("4")},
                           {QStringLiteral("recommend"), QStringLiteral("5")},
                           {QStringLiteral("money"), QString()}};
    CHECK(centre.run(save) == "recommend: This question is not asked in this survey\n"
                              "completed_on: Enter the date she answered");
    save.survey.answers.remove(QStringLiteral("recommend"));
    save.survey.completedOn = day("2026-03-17");
    CHECK(centre.run(save).empty());
    CHECK(centre.now(offered).answers.size() == 1);
    save.before = centre.now(offered);
    save.survey = *save.before;
    save.survey.answers[QStringLiteral("wellbeing")] = QStringLiteral("6");
    CHECK(centre.run(save).rfind("wellbeing: Choose an answer that is offered", 0) == 0);
}

TEST_CASE("what the police told is written down once and a varied condition moves its last day") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    RecordPoliceUpdate told;
    told.referral = her.id;
    told.source = QStringLiteral("PC 4417 by email");
    CHECK(centre.run(told) == "kind: Choose what the police told you");
    told.on = day("2026-03-16");
    told.kind = PoliceUpdateKind::ConditionOutcome;
    CHECK(centre.run(told) == "condition_outcome: Choose what the officer decided");
    told.conditionOutcome = ConditionOutcome::Varied;
    CHECK(centre.run(told) == "condition_deadline: Enter the new last day of the condition");
    told.newDeadline = day("2026-08-01");
    told.source.clear();
    CHECK(centre.run(told) == "source: Enter who told it");
    told.source = QStringLiteral("PC 4417 by email");
    CHECK(centre.run(told).empty());
    CHECK(centre.now(her).conditionDeadline == day("2026-08-01"));
    CHECK(centre.run(told) == "on: This is already written down for that day. Change that entry.");

    auto resolution = centre.caution("2026-02-12", "R-2");
    resolution.disposal = Disposal::CommunityResolution;
    centre.keep(resolution);
    told.referral = resolution.id;
    told.conditionOutcome = ConditionOutcome::Prosecuted;
    CHECK(centre.run(told) == "condition_outcome: Choose what the officer decided");
}

TEST_CASE("what she agreed to is answered either way") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    RecordConsent consent{her.id, day("2026-03-17"), {}, {}, {}};
    CHECK(centre.run(consent) == "kind: Choose what she was asked\n"
                                 "given: Choose whether she agreed");
    consent.kind = ConsentKind::Evaluation;
    consent.given = false;
    CHECK(centre.run(consent).empty());
}

TEST_CASE("the centre keeps a manager and tells workers apart") {
    Workday centre;
    centre.role = Role::Manager;
    Worker meera;
    meera.name = QStringLiteral("Meera Shah");
    meera.role = Role::Manager;
    meera = centre.keep(meera);
    auto leaving = meera;
    leaving.active = false;
    CHECK(centre.run(ChangeWorker{meera, leaving}) ==
          "role: The centre needs one manager. Make somebody else a manager first.");
    CHECK(centre.run(AddWorker{QStringLiteral(" Ruth Delaney "), Role::Manager}) ==
          "name: Somebody of that name works here already. Add a middle name or initial.");
    CHECK(centre.run(AddWorker{QStringLiteral("Hanna Weiss"), {}}) == "role: Choose a role");
    CHECK(centre.run(AddWorker{QStringLiteral("Hanna Weiss"), Role::Manager}).empty());
    CHECK(centre.run(ChangeWorker{meera, leaving}).empty());

    Centre settings;
    settings.name = QStringLiteral("Northgate");
    settings.code = QStringLiteral("NGW");
    settings = centre.keep(settings);
    auto changed = settings;
    changed.boroughs = QStringLiteral("E09000007 Camden");
    CHECK(centre.run(ChangeCentre{settings, changed}) ==
          "boroughs: Choose the boroughs from the list: Camden is not one");
    changed.boroughs = QStringLiteral("E09000007 E09000019");
    CHECK(centre.run(ChangeCentre{settings, changed}).empty());
}
