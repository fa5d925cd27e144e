// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/officer_report.h"

#include "core/rules/as_at.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<ReportStatus>> codes<ReportStatus>() {
    using enum ReportStatus;
    static constexpr Labelled<ReportStatus> table[] = {
        {None, "none", WORDS("No report")},
        {SentOnTime, "sent_on_time", WORDS("Sent on time")},
        {SentLate, "sent_late", WORDS("Sent late")},
        {Overdue, "overdue", WORDS("Overdue")},
        {Due, "due", WORDS("Due")},
    };
    return table;
}

QDate reportDueOn(const Referral& referral, QDate asAt) {
    const auto disposalOn = seenDate(referral.disposalOn, asAt);
    if (!disposalOn.isValid() || !isAccepted(referral, asAt) ||
        !rulesOf(referral.disposal).officerReportByDefault)
        return {};
    return disposalOn.addMonths(1);
}

ReportStatus reportStatus(const Referral& referral, QDate asAt) {
    const auto due = reportDueOn(referral, asAt);
    if (!due.isValid())
        return ReportStatus::None;
    const auto sent = seenDate(referral.reportSentOn, asAt);
    if (sent.isValid())
        return sent <= due ? ReportStatus::SentOnTime : ReportStatus::SentLate;
    return due < asAt ? ReportStatus::Overdue : ReportStatus::Due;
}

} // namespace ninefold
