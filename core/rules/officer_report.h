// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report on engagement that the referring officer is owed one month after the disposal
// (PCD 409 §1.11; measures.md: report_due_on, report_status).

#include "core/base/labelled.h"
#include "core/domain/referral.h"

namespace ninefold {

enum class ReportStatus : quint8 { None, SentOnTime, SentLate, Overdue, Due };
template <>
std::span<const Labelled<ReportStatus>> codes<ReportStatus>();

/// One calendar month after the disposal (31 January: 28 or 29 February), of an accepted referral
/// whose disposal has a report by default; null otherwise.
QDate reportDueOn(const Referral& referral, QDate asAt);

ReportStatus reportStatus(const Referral& referral, QDate asAt);

} // namespace ninefold
