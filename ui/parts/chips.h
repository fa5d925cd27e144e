// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which shape belongs to which state; the words are the rules' (look.md §3 and §7).

#include "core/domain/support_codes.h"
#include "core/rules/attention.h"
#include "core/rules/officer_report.h"
#include "core/rules/progress_words.h"
#include "core/rules/referral_status.h"
#include "ui/style/shapes.h"

#include <QDate>

namespace ninefold {

Chip chipOf(const AttentionWords& words);
Chip chipOf(ReferralStatus status);
Chip chipOf(AppointmentOutcome outcome);
/// The condition's state without its count, as "Met 11 Mar".
Chip chipOf(const ProgressWords& words);
/// The report to the officer: "Due 12 Mar", "Sent 9 Mar", "Overdue 5 days".
Chip chipOf(const Referral& referral, ReportStatus status, QDate today);

} // namespace ninefold
