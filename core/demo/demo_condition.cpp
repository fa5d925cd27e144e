// SPDX-License-Identifier: GPL-3.0-or-later

// The condition and the officer: whether it was explained to her, where the last day comes from,
// reports that were sent, officers who moved on.

#include "core/demo/demo_story.h"
#include "core/rules/condition_progress.h"
#include "core/rules/explained.h"

namespace ninefold {

namespace {

class ConditionStory {
public:
    ConditionStory(DemoBook& demo, quint32 seed)
        : demo_(demo)
        , random_(seed ^ 0x0FF1CE5U) {}

    void tellAll() {
        std::vector<Referral> all;
        for (const auto& referral : demo_.book.all<Referral>())
            all.push_back(referral);
        for (auto& referral : all) {
            if (referral.decision != Decision::Accepted)
                continue;
            tellDeadline(referral);
            tellExplaining(referral);
            tellOfficer(referral);
            demo_.book.put(referral);
            tellReports(referral);
        }
    }

private:
    /// From the offence only where it changes nothing but days that are left, so that the shares
    /// of conditions met stay those that were published.
    void tellDeadline(Referral& referral) {
        const int days = random_.between(1, 24);
        const bool from = random_.percent(30);
        const auto progress = conditionProgress(demo_.book, referral, demo_.asAt);
        if (referral.conditionDeadline.isValid()) {
            referral.deadlineFrom = DeadlineFrom::Officer;
        } else if (progress.status == ConditionStatus::Open && from &&
                   progress.daysLeft(demo_.asAt).value_or(0) > 60) {
            referral.offenceOn = referral.disposalOn.addDays(-days);
            referral.deadlineFrom = DeadlineFrom::Offence;
            referral.conditionDeadline = referral.offenceOn.addDays(conditionDays);
        } else if (progress.isSet && random_.percent(60)) {
            referral.deadlineFrom = DeadlineFrom::Caution;
        }
    }

    /// Explained when she first came, but for a few who are still to be told.
    void tellExplaining(Referral& referral) {
        const auto attended = attendedAppointments(demo_.book, referral, demo_.asAt);
        if (!hasCondition(referral) || attended.empty())
            return;
        const bool isDue = explainDueOn(demo_.book, referral, demo_.asAt).isValid();
        if (isDue && due_++ % 6 == 0)
            return;
        const auto& woman = demo_.book.womanOf(referral);
        referral.explainedOn = attended.front()->startsAt.date;
        referral.explainedHow = attended.front()->mode == AppointmentMode::InPerson
                                    ? ExplainedHow::InPerson
                                    : ExplainedHow::Phone;
        referral.explainedIn = woman.language;
        referral.explainedWithInterpreter = woman.interpreterNeeded;
        referral.agreedSheetGiven = random_.percent(80);
    }

    void tellOfficer(Referral& referral) {
        static constexpr const char* names[] = {"PC Lovage", "DC Marram", "PC Sorrel", "PS Teasel"};
        const auto name = fromUtf8(random_.pick(names));
        const auto number = QString::number(random_.between(100, 999));
        const auto until = referral.decidedOn.addDays(random_.between(15, 45));
        if (!random_.percent(7) || until >= demo_.asAt || referral.closedOn.isValid())
            return;
        FormerOfficer former;
        former.referral = referral.id;
        former.until = until;
        former.name = referral.officerName;
        former.number = referral.officerNumber;
        former.email = referral.officerEmail;
        demo_.keep(former);
        referral.officerName = name;
        referral.officerNumber = number;
        referral.officerEmail =
            name.section(u' ', 1).toLower() + number + QStringLiteral("@police.example");
    }

    void tellReports(const Referral& referral) {
        if (!referral.reportSentOn.isValid())
            return;
        send(referral, referral.reportSentOn);
        const auto progress = conditionProgress(demo_.book, referral, demo_.asAt);
        const auto met = progress.secondQualifyingOn;
        if (met.isValid() && met > referral.reportSentOn && random_.percent(40))
            send(referral, workday(met.addDays(1)));
    }

    void send(const Referral& referral, QDate on) {
        if (on > demo_.asAt)
            return;
        OfficerReport report;
        report.referral = referral.id;
        report.sentOn = on;
        report.way = random_.percent(85) ? ReportWay::SecureEmail : ReportWay::Post;
        report.sentTo = referral.officerName;
        const auto answered = on.addDays(random_.between(0, 5));
        if (random_.percent(70) && answered <= demo_.asAt)
            report.acknowledgedOn = answered;
        demo_.keep(report);
    }

    DemoBook& demo_;
    DemoRandom random_; ///< its own, so that the rest of a seed's caseload stays as it is
    int due_ = 0;       ///< how many were to be explained
};

} // namespace

void tellConditions(DemoBook& demo, quint32 seed) {
    ConditionStory(demo, seed).tellAll();
}

} // namespace ninefold
