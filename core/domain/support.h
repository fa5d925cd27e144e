// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens under a referral. Every one of these belongs to exactly one referral; rows have no
// key of their own (exchange.md, "Form"), so two equal ones are two events.

#include "core/base/clock_time.h"
#include "core/base/id.h"
#include "core/domain/language.h"
#include "core/domain/money.h"
#include "core/domain/partner.h"
#include "core/domain/pathway.h"
#include "core/domain/police_codes.h"
#include "core/domain/support_codes.h"

#include <QMap>

#include <array>

namespace ninefold {

struct Referral;
struct Worker;

/// An attempt to reach her, or a talk with her, that was not an appointment.
struct Contact {
    Id<Contact> id;
    Id<Referral> referral;
    ClockTime at;
    ContactMethod method = ContactMethod::Call;
    ContactOutcome outcome = ContactOutcome::NoAnswer;
    QString note;

    friend bool operator==(const Contact&, const Contact&) = default;
};

struct Appointment {
    Id<Appointment> id;
    Id<Referral> referral;
    ClockTime startsAt;
    AppointmentKind kind = AppointmentKind::Keywork;
    std::optional<AppointmentMode> mode;
    std::optional<int> minutes; ///< 0–1440
    AppointmentOutcome outcome = AppointmentOutcome::Booked;
    std::optional<bool> counts; ///< towards the condition; blank: yes at the centre, otherwise no
    std::optional<AbsenceReason> absenceReason;
    QString note;
    Id<Worker> worker; ///< who sees her; none: her keyworker
    QString room;
    Id<Worker> reasonAcceptedBy; ///< who accepted the reason for an absence, when, and why
    QDate reasonAcceptedOn;
    QString reasonAcceptedWhy;

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

/// Her needs on the nine pathways on one day. At most one a referral, day and stage.
struct Assessment {
    Id<Assessment> id;
    Id<Referral> referral;
    QDate assessedOn;
    AssessmentStage stage = AssessmentStage::Initial;
    std::array<std::optional<NeedLevel>, pathwayCount> needs; ///< blank: not asked
    std::optional<HealthNeed> mentalHealth;
    std::optional<HealthNeed> physicalHealth;
    /// What was said of each pathway beside its level, by field, as `p1_readiness`
    /// (core/catalogue/need_details).
    QMap<QString, QString> details;

    std::optional<NeedLevel> need(Pathway pathway) const { return needs[indexOf(pathway)]; }
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Support beside keywork: a workshop, counselling, benefits advice.
struct Activity {
    Id<Activity> id;
    Id<Referral> referral;
    QDate on;
    ActivityKind activity = ActivityKind::Other;
    std::optional<Pathway> pathway;
    std::optional<int> minutes; ///< 0–1440
    QString groupTitle;

    friend bool operator==(const Activity&, const Activity&) = default;
};

struct PartnerReferral {
    Id<PartnerReferral> id;
    Id<Referral> referral;
    QDate madeOn;
    QString organisation;
    std::optional<Pathway> pathway;
    PartnerOutcome outcome = PartnerOutcome::Waiting;
    QDate outcomeOn;
    std::optional<RefusalReason> refusalReason;
    Id<Partner> partner = {}; ///< of the directory; none: a service that is not in it
    QDate consentOn = {};     ///< when she agreed to this referral
    std::optional<HowSoon> howSoon = {};
    QString need = {};    ///< what she needs of them, as they are told
    QDate startedOn = {}; ///< when they first worked with her
    QString note = {};

    friend bool operator==(const PartnerReferral&, const PartnerReferral&) = default;
};

/// A hardship grant.
struct Grant {
    Id<Grant> id;
    Id<Referral> referral;
    QDate on;
    GrantCategory category = GrantCategory::Other;
    Money amount;
    Id<Fund> fund = {}; ///< none: nobody wrote down which
    Id<Worker> approvedBy = {};
    QDate approvedOn = {};
    QString receipt = {}; ///< its number, or where it is kept; blank: none yet
    QString note = {};

    friend bool operator==(const Grant&, const Grant&) = default;
};

/// What she was asked at one wave, and what she answered. At most one a referral and wave.
struct Survey {
    Id<Survey> id;
    Id<Referral> referral;
    SurveyWave wave = SurveyWave::Exit;
    QDate offeredOn;
    QDate completedOn;
    std::optional<bool> declined;
    std::optional<SurveyMode> mode;
    /// Answers given, by question code; a question without an entry was not answered.
    /// Questions and their scales: core/catalogue/survey_questions.
    QMap<QString, QString> answers;
    /// She does not want her keyworker to see her answers; they are still counted.
    std::optional<bool> isPrivate;
    Language language; ///< in which she was asked
    Id<Worker> enteredBy;

    friend bool operator==(const Survey&, const Survey&) = default;
};

/// What the police told about this referral. At most one a referral, day and kind.
struct PoliceUpdate {
    Id<PoliceUpdate> id;
    Id<Referral> referral;
    QDate on;
    PoliceUpdateKind kind = PoliceUpdateKind::NoRearrest;
    std::optional<ConditionOutcome>
        conditionOutcome; ///< with kind condition_outcome and only with it
    QString source;

    friend bool operator==(const PoliceUpdate&, const PoliceUpdate&) = default;
};

/// What she agreed to, or did not, and when. The newest of a kind holds.
struct Consent {
    Id<Consent> id;
    Id<Referral> referral;
    QDate on;
    ConsentKind kind = ConsentKind::Support;
    std::optional<bool> given; ///< required
    QString note;
    QString version;   ///< of the form or the words she was asked with
    Language language; ///< in which she was asked

    friend bool operator==(const Consent&, const Consent&) = default;
};

} // namespace ninefold
