// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong with a record before it is kept, in the words of the GOV.UK patterns. Whatever
// these let in, import takes and export writes (exchange.md: the window asks for what import
// requires). `before` is the record as it stands, null for a new one: what only looks unlikely (a
// date in the future) is asked about where it was changed, so that an old record can still be
// corrected elsewhere.

#include "core/base/result.h"
#include "core/casebook/casebook.h"

namespace ninefold {

/// Longest text kept, in characters.
inline constexpr int longestText = 250'000;

Problems problemsWith(const Casebook& book, const Centre& centre, const Centre* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Worker& worker, const Worker* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Woman& woman, const Woman* before, QDate today);
Problems problemsWith(const Casebook& book, const Referral& referral, const Referral* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Contact& contact, const Contact* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Appointment& appointment,
                      const Appointment* before, QDate today);
Problems problemsWith(const Casebook& book, const Assessment& assessment, const Assessment* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Survey& survey, const Survey* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const PoliceUpdate& update, const PoliceUpdate* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Consent& consent, const Consent* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const AttendanceReview& review,
                      const AttendanceReview* before, QDate today);

// Needs and the plan (validate_needs_and_plan.cpp).
Problems problemsWith(const Casebook& book, const TierSet& set, const TierSet* before, QDate today);
Problems problemsWith(const Casebook& book, const ToolScore& score, const ToolScore* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const SafetyFlag& flag, const SafetyFlag* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Goal& goal, const Goal* before, QDate today);
Problems problemsWith(const Casebook& book, const GoalAction& action, const GoalAction* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const FormerOfficer& officer,
                      const FormerOfficer* before, QDate today);
Problems problemsWith(const Casebook& book, const OfficerReport& report,
                      const OfficerReport* before, QDate today);

// Partners, grants, risks, notes, leave (validate_of_the_week.cpp).
Problems problemsWith(const Casebook& book, const Partner& partner, const Partner* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const PartnerReferral& referred,
                      const PartnerReferral* before, QDate today);
Problems problemsWith(const Casebook& book, const Fund& fund, const Fund* before, QDate today);
Problems problemsWith(const Casebook& book, const FundIncome& income, const FundIncome* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Grant& grant, const Grant* before, QDate today);
Problems problemsWith(const Casebook& book, const Risk& risk, const Risk* before, QDate today);
Problems problemsWith(const Casebook& book, const Perpetrator& person, const Perpetrator* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Child& child, const Child* before, QDate today);
Problems problemsWith(const Casebook& book, const Note& note, const Note* before, QDate today);
Problems problemsWith(const Casebook& book, const NoteAmendment& amendment,
                      const NoteAmendment* before, QDate today);
Problems problemsWith(const Casebook& book, const InformationGiven& given,
                      const InformationGiven* before, QDate today);
Problems problemsWith(const Casebook& book, const RecordCheck& check, const RecordCheck* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Document& document, const Document* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const LetterText& text, const LetterText* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Leave& leave, const Leave* before, QDate today);

} // namespace ninefold
