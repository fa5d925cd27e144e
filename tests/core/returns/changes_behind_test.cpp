// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/returns/case_at_day.h"
#include "core/returns/changes_behind.h"
#include "tests/support/core/october.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Who is counted in the table of needs: referrals by pathway (the row) and level (the column).
ReferralsBehind inNeedsOf(const Casebook& book) {
    return [&book](const std::string& table, int row, const std::string& column) {
        std::vector<Id<Referral>> out;
        if (table != "needs")
            return out;
        for (const auto& one : casesAtDay(book, monthPeriod(2026, 10))) {
            if (!one.supported || !one.initial)
                continue;
            const auto& level = one.initial->needs[static_cast<size_t>(row)];
            if ((column == "low" && level == NeedLevel::Low) ||
                (column == "medium" && level == NeedLevel::Medium))
                out.push_back(one.referral->id);
        }
        return out;
    };
}

struct Answer {
    std::vector<CellDifference> differences;
    ChangesBehind behind;
};

Answer answerFor(October& october, const Submission& submission) {
    const auto then = october.session->casebookAfter(submission.id);
    REQUIRE(then);
    REQUIRE(then->has_value());
    auto differences = changesSinceSubmission(october.book(), submission, october.now());
    REQUIRE(differences);
    auto behind =
        changesBehind({**then, october.book(), monthPeriod(2026, 10), *differences,
                       inNeedsOf((*then)->book), inNeedsOf(october.book()),
                       [&](Id<Woman> woman) { return october.session->journalOf(woman); }});
    INFO((behind ? std::string() : behind.failure().text.toStdString()));
    REQUIRE(behind);
    return {std::move(*differences), std::move(*behind)};
}

/// "R-1: p1 1→2 (Correct assessment, Hanna); needs low, needs medium".
std::vector<std::string> told(const Answer& answer) {
    std::vector<std::string> out;
    for (const auto& one : answer.behind.referrals) {
        QStringList changes;
        for (const auto& line : one.changes)
            changes << QStringLiteral("%1 %2→%3 (%4, %5)")
                           .arg(line.field, line.before, line.after, line.action, line.worker);
        QStringList cells;
        for (const auto place : one.cells)
            cells << fromUtf8(answer.differences[place].table + ' ' +
                              answer.differences[place].column);
        out.push_back(toUtf8(one.referralRef + QStringLiteral(": ") +
                             changes.join(QStringLiteral(", ")) + QStringLiteral("; ") +
                             cells.join(QStringLiteral(", "))));
    }
    return out;
}

void setNeed(October& october, const char* ref, NeedLevel level) {
    const auto before = october.first<Assessment>(ref);
    auto after = before;
    after.needs[0] = level;
    october.alter("Correct assessment", before, after);
}

} // namespace

TEST_CASE("a correction is told with the cells that it stands behind and nothing else") {
    October october;
    const auto submission = october.submitted();
    setNeed(october, "R-1", NeedLevel::Medium);
    // None of these is in a return for October.
    const auto visit = october.first<Appointment>("R-1");
    auto noted = visit;
    noted.note = QStringLiteral("She came with her sister");
    october.alter("Change appointment", visit, noted);
    const auto other = october.first<Appointment>("R-2");
    auto longer = other;
    longer.minutes = 45;
    october.alter("Change appointment", other, longer);
    Activity later;
    later.referral = october.referral("R-1").id;
    later.on = day("2026-11-05");
    october.add("Record activity", later);

    const auto answer = answerFor(october, submission);
    CHECK(told(answer) == std::vector<std::string>{"R-1: p1 1→2 (Correct assessment, Hanna); "
                                                   "needs low, needs medium"});
    // The stand-in knows nobody behind a row of cases.
    REQUIRE(answer.behind.unexplained.size() == 1);
    CHECK(answer.differences[answer.behind.unexplained.front()].table == "cases");
    const auto& line = answer.behind.referrals.front().changes.front();
    CHECK(line.table == QStringLiteral("assessments"));
    CHECK(line.at.endsWith(u'Z'));
    CHECK(answer.behind.referrals.front().woman == october.referral("R-1").woman);
}

TEST_CASE("every step of a field that was corrected twice is told and none that was undone") {
    October october;
    const auto submission = october.submitted();
    setNeed(october, "R-1", NeedLevel::High);
    setNeed(october, "R-1", NeedLevel::Medium);
    setNeed(october, "R-2", NeedLevel::None);
    setNeed(october, "R-2", NeedLevel::High);
    CHECK(told(answerFor(october, submission)) ==
          std::vector<std::string>{"R-1: p1 1→3 (Correct assessment, Hanna), p1 3→2 (Correct "
                                   "assessment, Hanna); needs low, needs medium"});
}

TEST_CASE("two corrections that only together leave a count as it was are both told") {
    October october;
    const auto submission = october.submitted();
    setNeed(october, "R-1", NeedLevel::High);
    setNeed(october, "R-2", NeedLevel::Low);
    const auto answer = answerFor(october, submission);
    CHECK(told(answer) == std::vector<std::string>{"R-1: p1 1→3 (Correct assessment, Hanna); ",
                                                   "R-2: p1 3→1 (Correct assessment, Hanna); "});
    for (const auto& difference : answer.differences)
        CHECK(difference.table == "cases");
}

TEST_CASE("what was entered late and what was taken out is told record by record") {
    October october;
    const auto submission = october.submitted();
    Activity late;
    late.referral = october.referral("R-2").id;
    late.on = day("2026-10-20");
    late.activity = ActivityKind::PeerMentoring;
    late.minutes = 30;
    october.add("Record activity", late);
    ChangeSet removal(QStringLiteral("Remove appointment"));
    removal.remove(october.first<Appointment>("R-1"));
    october.save(removal);

    const auto answer = answerFor(october, submission);
    REQUIRE(answer.behind.referrals.size() == 2);
    const auto& taken = answer.behind.referrals[0];
    CHECK(taken.referralRef == QStringLiteral("R-1"));
    for (const auto& line : taken.changes) {
        CHECK(line.action == QStringLiteral("Remove appointment"));
        CHECK(line.after.isEmpty());
    }
    // She is no longer supported, so no longer among those who are assessed.
    std::vector<std::string> cells;
    for (const auto place : taken.cells)
        cells.push_back(answer.differences[place].column);
    CHECK(cells == std::vector<std::string>{"low"});
    QStringList fields;
    for (const auto& line : answer.behind.referrals[1].changes)
        fields << line.field + u'=' + line.after;
    fields.sort();
    CHECK(fields == QStringList{QStringLiteral("activity=peer_mentoring"),
                                QStringLiteral("minutes=30"), QStringLiteral("on=2026-10-20")});
}

TEST_CASE("a referral that was registered late is behind the counts it is in") {
    October october;
    const auto submission = october.submitted();
    Referral late = october.referral("R-1");
    late.ref = QStringLiteral("R-3");
    late.receivedOn = late.decidedOn = late.disposalOn = day("2026-10-28");
    october.add("Register referral", late);
    const auto answer = answerFor(october, submission);
    REQUIRE(answer.behind.referrals.size() == 1);
    CHECK(answer.behind.referrals.front().referralRef == QStringLiteral("R-3"));
    CHECK(answer.behind.referrals.front().changes.front().action ==
          QStringLiteral("Register referral"));
}

TEST_CASE("a setting that hides more is no record's doing") {
    October october;
    auto what = octoberReturn();
    what.isPublic = true;
    const auto outcome = october.submit(what);
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    const auto submission =
        *std::get<Edit<Submission>>(std::get<ChangeSet>(outcome).edits.front()).after;
    const auto centre = october.book().centre();
    auto stricter = centre;
    stricter.smallCount = 0;
    october.alter("Change the centre", centre, stricter);

    const auto then = october.session->casebookAfter(submission.id);
    REQUIRE((then && then->has_value()));
    const auto differences = changesSinceSubmission(october.book(), submission, october.now(true));
    REQUIRE(differences);
    REQUIRE_FALSE(differences->empty());
    const auto behind =
        changesBehind({**then, october.book(), monthPeriod(2026, 10), *differences,
                       inNeedsOf((*then)->book), inNeedsOf(october.book()),
                       [&](Id<Woman> woman) { return october.session->journalOf(woman); }});
    REQUIRE(behind);
    CHECK(behind->referrals.empty());
    CHECK(behind->unexplained.size() == differences->size());
}
