// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with what is written down of the condition and of the officer.

#include "core/base/date_words.h"
#include "core/rules/field_checks.h"
#include "core/rules/validate_parts.h"

namespace ninefold {

using namespace validate_parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

template <class T>
const Referral* referralOf(const Casebook& book, const T& record, Problems& out) {
    const auto* referral = book.find(record.referral);
    checkParent(book, record.referral, out);
    return referral;
}

} // namespace

Problems problemsWith(const Casebook& book, const FormerOfficer& officer,
                      const FormerOfficer* before, QDate today) {
    auto out = fieldProblems(officer);
    referralOf(book, officer, out);
    if (isTooLate(officer, before, &FormerOfficer::until, today))
        add(out, "until", Words::tr("Date the officer changed must be today or in the past"));
    return out;
}

Problems problemsWith(const Casebook& book, const OfficerReport& report,
                      const OfficerReport* before, QDate today) {
    auto out = fieldProblems(report);
    const auto* referral = referralOf(book, report, out);
    if (isTooLate(report, before, &OfficerReport::sentOn, today))
        add(out, "sent_on", Words::tr("Date the report was sent must be today or in the past"));
    const bool moved = !before || before->sentOn != report.sentOn;
    if (moved && referral && referral->disposalOn.isValid() && report.sentOn.isValid() &&
        report.sentOn < referral->disposalOn)
        add(out, "sent_on",
            Words::tr("Date the report was sent must not be before the disposal, %1")
                .arg(longDay(referral->disposalOn)));
    if (isTooLate(report, before, &OfficerReport::acknowledgedOn, today))
        add(out, "acknowledged_on",
            Words::tr("Date of the acknowledgement must be today or in the past"));
    if (report.acknowledgedOn.isValid() && report.sentOn.isValid() &&
        report.acknowledgedOn < report.sentOn)
        add(out, "acknowledged_on",
            Words::tr("Date of the acknowledgement must not be before the report was sent, %1")
                .arg(longDay(report.sentOn)));
    return out;
}

} // namespace ninefold
