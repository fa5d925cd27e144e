// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows about a referral, as the referral form and her record ask them: named as the fields of
// referrals.csv, filled and read by stored_form.h.

#include "core/casebook/casebook.h"
#include "ui/forms/form.h"

#include <QDate>

namespace ninefold {

/// When and how it came, who sent it.
void addOfficerRows(Form& form, QDate today);
/// What the police decided, and the condition with its last day (see deadline_rows.h). `shown`: a
/// disposal that is kept though it is not offered.
void addDisposalRows(Form& form, const Centre& centre, QDate today,
                     std::optional<Disposal> shown = std::nullopt);
/// Workers who may be given a referral; `shown`: one who holds it and is no longer offered. Codes
/// are ids.
ChoiceField* keyworkerChoice(const Casebook& book, Id<Worker> shown);
Id<Worker> chosenWorker(const AnswerField& field);
void showWorker(AnswerField& field, Id<Worker> worker);

} // namespace ninefold
