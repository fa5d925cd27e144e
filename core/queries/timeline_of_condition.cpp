// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/timeline_of_condition.h"

#include "core/base/date_words.h"
#include "core/rules/explained.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

class Telling {
public:
    Telling(const Casebook& book, const Referral& referral, std::vector<TimelineEntry>& out)
        : book_(book)
        , referral_(referral)
        , out_(out) {}

    void all() {
        tellExplained();
        tellReports();
        tellOfficers();
    }

private:
    void tell(QDate on, TimelineKind kind, const QString& title, const QString& outcome,
              const QString& text, qint64 record) {
        out_.push_back({{on, 0}, false, kind, title, outcome, text, {}, referral_.id, record});
    }

    void tellExplained() {
        if (!referral_.explainedOn.isValid())
            return;
        QStringList words{explainedWords(referral_)};
        if (referral_.agreedSheetGiven.value_or(false))
            words << Words::tr("She was given the sheet “What you agreed”");
        tell(referral_.explainedOn, TimelineKind::Decision, Words::tr("Explained to her"), {},
             words.join(QStringLiteral(". ")), referral_.id.value);
    }

    void tellReports() {
        const auto reports = book_.of<OfficerReport>(referral_.id);
        const bool isAmongThem =
            std::any_of(reports.begin(), reports.end(), [this](const OfficerReport* report) {
                return report->sentOn == referral_.reportSentOn;
            });
        if (referral_.reportSentOn.isValid() && !isAmongThem)
            tell(referral_.reportSentOn, TimelineKind::Report, Words::tr("Report to the officer"),
                 Words::tr("sent"), {}, referral_.id.value);
        for (const auto* report : reports)
            tell(report->sentOn, TimelineKind::Report, Words::tr("Report to the officer"),
                 Words::tr("sent"), reportText(*report), report->id.value);
    }

    static QString reportText(const OfficerReport& report) {
        QStringList words{report.sentTo.isEmpty()
                              ? labelOf(report.way)
                              : Words::tr("%1, to %2").arg(labelOf(report.way), report.sentTo)};
        if (report.acknowledgedOn.isValid())
            words << Words::tr("Acknowledged on %1").arg(longDay(report.acknowledgedOn));
        if (!report.note.isEmpty())
            words << report.note;
        return words.join(QStringLiteral(". "));
    }

    void tellOfficers() {
        for (const auto* officer : book_.of<FormerOfficer>(referral_.id))
            tell(officer->until, TimelineKind::Police, Words::tr("The officer changed"), {},
                 Words::tr("Until then %1").arg((officer->name + u' ' + officer->number).trimmed()),
                 officer->id.value);
    }

    const Casebook& book_;
    const Referral& referral_;
    std::vector<TimelineEntry>& out_;
};

} // namespace

void tellCondition(const Casebook& book, const Referral& referral,
                   std::vector<TimelineEntry>& out) {
    Telling(book, referral, out).all();
}

} // namespace ninefold
