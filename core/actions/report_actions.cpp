// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

/// The day of the earliest report of a referral but one; null: there is no other.
QDate firstOfOthers(const Casebook& book, const OfficerReport& but) {
    QDate first;
    for (const auto* report : book.of<OfficerReport>(but.referral))
        if (report->id != but.id && (!first.isValid() || report->sentOn < first))
            first = report->sentOn;
    return first;
}

/// The referral's own day of the first report follows a change of one report from `was` to `is`
/// (null: not there), unless it came from somewhere else.
void followFirstReport(const Casebook& book, const OfficerReport& report, QDate was, QDate is,
                       QDate today, ChangeSet& changes, Problems& problems) {
    const auto* referral = book.find(report.referral);
    if (!referral)
        return;
    const auto stood = referral->reportSentOn;
    const auto others = firstOfOthers(book, report);
    auto first = stood;
    if (!stood.isValid() || stood == was)
        first = others.isValid() && (!is.isValid() || others < is) ? others : is;
    else if (is.isValid())
        first = std::min(stood, is);
    if (first == stood)
        return;
    auto after = *referral;
    after.reportSentOn = first;
    join(problems, problemsWith(book, after, referral, today));
    changes.alter(*referral, after);
}

} // namespace

Drafted SendOfficerReport::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    if (!book.find(before.id))
        return referralGone();
    OfficerReport report;
    report.id = {book.nextId()};
    report.referral = before.id;
    report.sentOn = on;
    report.way = way;
    report.sentTo = to.trimmed();
    auto problems = problemsWith(book, report, nullptr, deed.today());
    ChangeSet changes(Words::tr("Mark the officer's report as sent"));
    changes.add(report);
    if (problems.empty())
        followFirstReport(book, report, {}, on, deed.today(), changes, problems);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeOfficerReport::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::EditRecords); !refused.empty())
        return refused;
    auto problems = problemsWith(book, after, &before, deed.today());
    ChangeSet changes(before.acknowledgedOn != after.acknowledgedOn
                          ? Words::tr("Write down the officer's acknowledgement")
                          : Words::tr("Change what was written of a report"));
    changes.alter(before, after);
    if (problems.empty() && before.sentOn != after.sentOn)
        followFirstReport(book, after, before.sentOn, after.sentOn, deed.today(), changes,
                          problems);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted RemoveOfficerReport::draft(const Casebook& book, const Deed& deed) const {
    auto problems = refusedTo(deed, Permission::EditRecords);
    ChangeSet changes(Words::tr("Remove a report to the officer"));
    changes.remove(before);
    if (problems.empty())
        followFirstReport(book, before, before.sentOn, {}, deed.today(), changes, problems);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
