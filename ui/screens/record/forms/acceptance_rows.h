// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows about the reason for an absence: which, who accepted it, and why.

#include "core/actions/appointment_actions.h"
#include "ui/forms/form.h"
#include "ui/screens/record/record_context.h"

namespace ninefold {

/// Workers as a list of names, their codes ids; `managers`: only those. One who is `shown` stays in
/// the list though she is no longer offered.
ChoiceField* workerChoice(const Casebook& book, Id<Worker> shown, bool managers = false);

void addAcceptanceRows(Form& form, const RecordContext& context, const Appointment* before);
/// Where nothing was accepted before, it is whoever is signed in who accepts. To be called after
/// the rows were filled.
void suggestAcceptance(Form& form, const RecordContext& context, const Appointment* before);
/// Shows the rows that belong to an outcome.
void settleAcceptanceRows(Form& form, const std::optional<AppointmentOutcome>& outcome);
AcceptedReason acceptedReason(const Appointment& answers);

} // namespace ninefold
