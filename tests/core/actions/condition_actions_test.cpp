// SPDX-License-Identifier: GPL-3.0-or-later
// The condition and the officer: what is written down, and what is asked when it cannot be.

#include "core/actions/condition_actions.h"
#include "core/actions/police_actions.h"
#include "core/actions/referral_actions.h"
#include "core/actions/report_actions.h"
#include "core/queries/timeline.h"
#include "tests/support/core/workday.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A caution of 12 February with an officer.
Referral withOfficer(Workday& centre) {
    auto her = centre.caution("2026-02-12");
    her.officerName = QStringLiteral("PC Alder");
    her.officerNumber = QStringLiteral("417CN");
    her.officerEmail = QStringLiteral("alder@police.example");
    return centre.keep(her);
}

SendOfficerReport sent(const Referral& her, const char* on) {
    return {her, day(on), ReportWay::SecureEmail, QStringLiteral("PC Alder")};
}

QStringList titlesOf(const Workday& centre, const Referral& her) {
    QStringList out;
    for (const auto& entry : timelineOf(centre.book, her.woman, day("2026-03-17")))
        out << entry.title;
    return out;
}

} // namespace

TEST_CASE("the condition is explained on a day and in a way") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    ExplainCondition explain;
    explain.before = her;
    CHECK(centre.run(explain) == "explained_on: Enter the date it was explained to her\n"
                                 "explained_how: Choose how it was explained to her");
    explain.how = ExplainedHow::InPerson;
    explain.on = day("2026-03-18");
    CHECK(centre.run(explain) ==
          "explained_on: Date it was explained to her must be today or in the past");
    explain.on = day("2026-02-11");
    CHECK(centre.run(explain) == "explained_on: Date it was explained to her must not be before "
                                 "the referral was received, 12 February 2026");
    explain.on = day("2026-03-04");
    explain.withInterpreter = true;
    explain.in = languageFromCode("so");
    explain.sheetGiven = true;
    CHECK(centre.run(explain).empty());
    const auto now = centre.now(her);
    CHECK(now.explainedOn == day("2026-03-04"));
    CHECK(now.explainedHow == ExplainedHow::InPerson);
    CHECK(now.explainedWithInterpreter == true);
    CHECK(now.explainedIn == languageFromCode("so"));
    CHECK(now.agreedSheetGiven == true);
    CHECK(titlesOf(centre, her).contains(QStringLiteral("Explained to her")));

    auto without = centre.caution("2026-02-12", "R-2");
    without.conditionSet = false;
    explain.before = centre.keep(without);
    CHECK(centre.run(explain) == ": This referral asks nothing of her, so there is nothing to "
                                 "explain.");
}

TEST_CASE("another officer takes over and the one before is kept") {
    Workday centre;
    const auto her = withOfficer(centre);
    ChangeOfficer change;
    change.before = her;
    CHECK(centre.run(change) == "officer_name: Enter the new officer's name or number\n"
                                "until: Enter the date the officer changed");
    change.until = day("2026-03-10");
    change.name = QStringLiteral("PC Alder");
    change.number = QStringLiteral("417CN");
    CHECK(centre.run(change) ==
          "officer_name: This is the officer who is here already. Enter the new one.");
    change.name = QStringLiteral("DC Marram ");
    change.number = QString();
    change.until = day("2026-03-18");
    CHECK(centre.run(change) == "until: Date the officer changed must be today or in the past");
    change.until = day("2026-02-01");
    CHECK(centre.run(change) == "until: Date the officer changed must not be before the referral "
                                "was received, 12 February 2026");
    change.until = day("2026-03-10");
    CHECK(centre.run(change).empty());
    const auto now = centre.now(her);
    CHECK(now.officerName == QStringLiteral("DC Marram"));
    CHECK(now.officerNumber.isEmpty());
    CHECK(now.officerEmail.isEmpty());
    const auto former = centre.book.of<FormerOfficer>(her.id);
    REQUIRE(former.size() == 1);
    CHECK(former.front()->name == QStringLiteral("PC Alder"));
    CHECK(former.front()->email == QStringLiteral("alder@police.example"));
    CHECK(former.front()->until == day("2026-03-10"));
    CHECK(titlesOf(centre, her).contains(QStringLiteral("The officer changed")));
}

TEST_CASE("the first officer to be named leaves nobody behind") {
    Workday centre;
    const auto her = centre.caution("2026-02-12");
    ChangeOfficer change{her, day("2026-03-10"), QStringLiteral("DC Marram"), {}, {}};
    CHECK(centre.run(change).empty());
    CHECK(centre.book.all<FormerOfficer>().isEmpty());
}

TEST_CASE("a report is marked as sent how and when and to whom") {
    Workday centre;
    const auto her = withOfficer(centre);
    CHECK(centre.run(SendOfficerReport{her, {}, {}, {}}) ==
          "sent_on: Enter the date the report was sent\n"
          "way: Choose how the report was sent");
    CHECK(centre.run(sent(her, "2026-02-11")) ==
          "sent_on: Date the report was sent must not be before the disposal, 12 February 2026");
    CHECK(centre.run(sent(her, "2026-03-18")) ==
          "sent_on: Date the report was sent must be today or in the past");
    CHECK(centre.run(sent(her, "2026-03-10")).empty());
    CHECK(centre.now(her).reportSentOn == day("2026-03-10"));
    CHECK(centre.run(sent(centre.now(her), "2026-03-16")).empty());
    CHECK(centre.now(her).reportSentOn == day("2026-03-10"));
    REQUIRE(centre.book.of<OfficerReport>(her.id).size() == 2);
    CHECK(titlesOf(centre, her).count(QStringLiteral("Report to the officer")) == 2);

    SECTION("it is acknowledged later") {
        const auto first = *centre.book.of<OfficerReport>(her.id).front();
        auto after = first;
        after.acknowledgedOn = day("2026-03-09");
        CHECK(centre.run(ChangeOfficerReport{first, after}) ==
              "acknowledged_on: Date of the acknowledgement must not be before the report was "
              "sent, 10 March 2026");
        after.acknowledgedOn = day("2026-03-12");
        CHECK(centre.run(ChangeOfficerReport{first, after}).empty());
        CHECK(centre.now(first).acknowledgedOn == day("2026-03-12"));
    }
    SECTION("the day of the first follows a correction") {
        const auto first = *centre.book.of<OfficerReport>(her.id).front();
        auto after = first;
        after.sentOn = day("2026-03-11");
        CHECK(centre.run(ChangeOfficerReport{first, after}).empty());
        CHECK(centre.now(her).reportSentOn == day("2026-03-11"));
        CHECK(centre.run(RemoveOfficerReport{centre.now(first)}).empty());
        CHECK(centre.now(her).reportSentOn == day("2026-03-16"));
        CHECK(centre.run(RemoveOfficerReport{*centre.book.of<OfficerReport>(her.id).front()})
                  .empty());
        CHECK(centre.now(her).reportSentOn.isNull());
    }
}

TEST_CASE("a day of the first report that came from elsewhere stays unless one was earlier") {
    Workday centre;
    auto her = withOfficer(centre);
    her.reportSentOn = day("2026-03-05");
    centre.keep(her);
    CHECK(centre.run(sent(her, "2026-03-10")).empty());
    CHECK(centre.now(her).reportSentOn == day("2026-03-05"));
    CHECK(centre.run(RemoveOfficerReport{*centre.book.of<OfficerReport>(her.id).front()}).empty());
    CHECK(centre.now(her).reportSentOn == day("2026-03-05"));
    CHECK(titlesOf(centre, her).count(QStringLiteral("Report to the officer")) == 1);
}

TEST_CASE("a last day from the offence is written down and a varied one is the officer's") {
    Workday centre;
    const auto her = withOfficer(centre);
    auto after = her;
    after.deadlineFrom = DeadlineFrom::Offence;
    CHECK(centre.run(ChangeReferral{her, after}) == "offence_on: Enter the date of the offence");
    after.offenceOn = day("2026-02-01");
    CHECK(centre.run(ChangeReferral{her, after}).empty());
    CHECK(centre.now(her).conditionDeadline == day("2026-05-24"));

    RecordPoliceUpdate told;
    told.referral = her.id;
    told.on = day("2026-03-16");
    told.source = QStringLiteral("PC 4417 by email");
    told.kind = PoliceUpdateKind::ConditionOutcome;
    told.conditionOutcome = ConditionOutcome::Varied;
    told.newDeadline = day("2026-07-01");
    CHECK(centre.run(told).empty());
    CHECK(centre.now(her).conditionDeadline == day("2026-07-01"));
    CHECK(centre.now(her).deadlineFrom == DeadlineFrom::Officer);

    const auto varied = centre.now(her);
    after = varied;
    after.deadlineFrom = DeadlineFrom::Caution;
    CHECK(centre.run(ChangeReferral{varied, after}).empty());
    CHECK(centre.now(her).conditionDeadline.isNull());
}

TEST_CASE("who may only read writes nothing of the officer down") {
    Workday centre;
    const auto her = withOfficer(centre);
    centre.role = Role::ReadOnly;
    const std::string refused = ": You may read this record but not change it. Ask a keyworker or "
                                "a manager to make the change.";
    CHECK(centre.run(sent(her, "2026-03-10")) == refused);
    CHECK(centre.run(ChangeOfficer{her, day("2026-03-10"), QStringLiteral("DC Marram"), {}, {}}) ==
          refused);
    CHECK(centre.run(ExplainCondition{her, day("2026-03-10"), ExplainedHow::Phone, {}, {}, {}}) ==
          refused);
}
