// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/casework_codes.h"
#include "core/domain/language.h"
#include "core/domain/police_codes.h"

#include <QDate>

namespace ninefold {

struct Woman;
struct Worker;

/// How much support she is given. Set by a keyworker from her needs, never from the offence.
enum class Tier : quint8 { One, Two, Three };
template <>
std::span<const Labelled<Tier>> codes<Tier>();

/// One referral of one woman, from the police's decision to the end of support.
/// What can be worked out (is the condition met, is a report due) is in core/rules and never here.
struct Referral {
    Id<Referral> id;
    Id<Woman> woman;
    QString ref; ///< as R-0147-1; unique
    QDate receivedOn;
    std::optional<ReferralRoute> route;
    std::optional<Bcu> bcu;
    QString officerName;
    QString officerNumber;
    QString officerEmail;
    std::optional<bool> dipConsulted; ///< Drug Intervention Programme
    std::optional<bool> ldConsulted;  ///< Liaison and Diversion
    Disposal disposal = Disposal::ConditionalCaution;
    QDate disposalOn; ///< required unless the disposal is voluntary
    std::optional<OffenceGroup> offenceGroup;
    std::optional<YesNoUnknown> firstTimeOffender;
    std::optional<bool> conditionSet; ///< blank: the disposal's default
    QDate conditionDeadline;          ///< as the officer gave it; it wins over the worked-out one
    Decision decision = Decision::Pending;
    QDate decidedOn;
    std::optional<DeclineReason> declineReason;
    Id<Worker> keyworker;
    std::optional<Tier> tier;
    QString tierReason;
    QDate reportSentOn;
    QDate closedOn;
    std::optional<ClosureReason> closureReason;
    QDate offenceOn;
    std::optional<DeadlineFrom> deadlineFrom; ///< none: nobody has said
    QDate explainedOn;                        ///< when she was told what the condition means
    std::optional<ExplainedHow> explainedHow;
    std::optional<bool> explainedWithInterpreter;
    Language explainedIn;
    std::optional<bool> agreedSheetGiven; ///< the "what you agreed" sheet, on paper

    friend bool operator==(const Referral&, const Referral&) = default;
};

} // namespace ninefold
