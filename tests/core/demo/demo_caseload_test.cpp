// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_caseload.h"
#include "core/rules/as_at.h"
#include "core/rules/attention.h"
#include "core/rules/condition_progress.h"
#include "core/rules/data_quality.h"
#include "core/rules/officer_report.h"
#include "tests/support/core/story.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <map>
#include <set>

using namespace ninefold;
using test::day;

namespace {

const QDate asAt = day("2026-11-22");

const Casebook& demo160() {
    static const auto book = demoCaseload(160, 9, asAt);
    return book;
}

/// Accepted, came at least once, and not closed before the year that ends at `asAt`.
std::vector<const Referral*> supported(const Casebook& book) {
    std::vector<const Referral*> out;
    for (const auto& referral : book.all<Referral>()) {
        const auto came = attendedAppointments(book, referral, asAt);
        const bool before = referral.closedOn.isValid() && referral.closedOn <= asAt.addYears(-1);
        if (isAccepted(referral, asAt) && !came.empty() && !before)
            out.push_back(&referral);
    }
    return out;
}

double percent(double count, double of) {
    return of > 0 ? 100.0 * count / of : 0;
}

const Assessment* firstAssessment(const Casebook& book, const Referral& referral) {
    const auto all = book.of<Assessment>(referral.id);
    return all.empty() ? nullptr : all.front();
}

bool needs(const Assessment& assessment, Pathway pathway) {
    const auto level = assessment.need(pathway);
    return level && scoreOf(*level).value_or(0) > 0;
}

} // namespace

TEST_CASE("the same seed gives the same caseload and another seed another") {
    CHECK(demoCaseload(40, 5, asAt) == demoCaseload(40, 5, asAt));
    CHECK_FALSE(demoCaseload(40, 5, asAt) == demoCaseload(40, 6, asAt));
}

TEST_CASE("the demo caseload is pinned: every platform makes the same one") {
    const auto& book = demo160();
    const auto& first = *book.all<Woman>().begin();
    CHECK(toUtf8(first.givenNames + u' ' + first.familyName + u' ' + first.studyId) ==
          "Paige Wetherby XVTY-GDSV");
    CHECK(book.nextId() == 7873);
}

TEST_CASE("every field of the demo reads back as it was written") {
    Entities::forEach([&]<class T>(T*) {
        for (const auto& record : demo160().all<T>()) {
            T again;
            again.id = record.id;
            for (const auto& field : fields<T>()) {
                const auto text = field.text(record);
                CAPTURE(std::string(tableName<T>()), std::string(field.name), text);
                REQUIRE_FALSE((field.required && text.empty()));
                REQUIRE(field.set(again, text) == ReadFault::None);
            }
            REQUIRE(again == record);
        }
    });
}

TEST_CASE("the demo keeps what an import requires") {
    const auto seed = GENERATE(1U, 9U, 77U);
    const auto book = demoCaseload(120, seed, asAt);
    CAPTURE(seed);
    std::set<QString> refs;
    std::set<QString> studyIds;
    for (const auto& woman : book.all<Woman>()) {
        CHECK(refs.insert(woman.ref).second);
        CHECK(studyIds.insert(woman.studyId).second);
    }
    for (const auto& referral : book.all<Referral>()) {
        CAPTURE(referral.ref.toStdString());
        CHECK(refs.insert(referral.ref).second);
        REQUIRE(book.find(referral.woman));
        CHECK((referral.disposalOn.isValid() || referral.disposal == Disposal::Voluntary));
        CHECK((referral.decidedOn.isValid() || referral.decision == Decision::Pending));
        const auto born = book.womanOf(referral).dateOfBirth;
        CHECK((born.isNull() || born <= referral.receivedOn));
        if (referral.keyworker)
            CHECK(book.find(referral.keyworker));
    }
    std::set<std::tuple<qint64, int>> waves;
    for (const auto& survey : book.all<Survey>())
        CHECK(waves.insert({survey.referral.value, static_cast<int>(survey.wave)}).second);
    std::set<std::tuple<qint64, QDate, int>> stages;
    for (const auto& each : book.all<Assessment>())
        CHECK(stages.insert({each.referral.value, each.assessedOn, static_cast<int>(each.stage)})
                  .second);
    std::set<std::tuple<qint64, QDate, int>> told;
    for (const auto& each : book.all<PoliceUpdate>()) {
        CHECK(told.insert({each.referral.value, each.on, static_cast<int>(each.kind)}).second);
        CHECK(each.conditionOutcome.has_value() ==
              (each.kind == PoliceUpdateKind::ConditionOutcome));
    }
}

TEST_CASE("nothing in the demo has happened after its day") {
    const auto& book = demo160();
    for (const auto& each : book.all<Appointment>())
        if (each.startsAt.date > asAt)
            CHECK(each.outcome == AppointmentOutcome::Booked);
    for (const auto& each : book.all<Contact>())
        CHECK(each.at.date <= asAt);
    for (const auto& each : book.all<AttendanceReview>())
        CHECK(each.on <= asAt);
    for (const auto& each : book.all<Woman>())
        CHECK((each.contactCheckedOn.isNull() || each.contactCheckedOn <= asAt));
    for (const auto& each : book.all<Survey>())
        CHECK((each.completedOn.isNull() || each.completedOn <= asAt));
    for (const auto& each : book.all<Referral>()) {
        CHECK(each.receivedOn <= asAt);
        CHECK((each.closedOn.isNull() || each.closedOn <= asAt));
        CHECK((each.reportSentOn.isNull() || each.reportSentOn <= asAt));
    }
}

TEST_CASE("the demo gives back the published shares") {
    const auto& book = demo160();
    double firstTime = 0, firstTimeOf = 0, assessed = 0, four = 0, mental = 0, abuse = 0, tri = 0;
    double three = 0, six = 0, activities = 0;
    const auto all = supported(book);
    for (const auto* referral : all) {
        firstTime += referral->firstTimeOffender == YesNoUnknown::Yes;
        firstTimeOf += referral->firstTimeOffender != YesNoUnknown::Unknown;
        activities += static_cast<double>(book.of<Activity>(referral->id).size());
        const auto start = attendedAppointments(book, *referral, asAt).front()->startsAt.date;
        const auto end = referral->closedOn.isValid() ? referral->closedOn : asAt;
        three += end >= start.addMonths(3);
        six += end >= start.addMonths(6) && end <= start.addMonths(12);
        const auto* assessment = firstAssessment(book, *referral);
        if (!assessment)
            continue;
        ++assessed;
        int count = 0;
        for (const auto pathway : pathways)
            count += needs(*assessment, pathway);
        const bool mh = assessment->mentalHealth == HealthNeed::Yes;
        const bool da = needs(*assessment, Pathway::Abuse);
        four += count >= 4;
        mental += mh;
        abuse += da;
        tri += mh && da && needs(*assessment, Pathway::Substances);
    }
    const auto n = static_cast<double>(all.size());
    CAPTURE(n, assessed);
    CHECK(percent(firstTime, firstTimeOf) == Approx(41).margin(5));
    CHECK(percent(four, assessed) == Approx(62).margin(5));
    CHECK(percent(mental, assessed) == Approx(67).margin(5));
    CHECK(percent(abuse, assessed) == Approx(65).margin(5));
    CHECK(percent(tri, assessed) == Approx(30).margin(5));
    CHECK(percent(three, n) == Approx(63).margin(6));
    CHECK(percent(six, n) == Approx(20).margin(6));
    CHECK(activities / n == Approx(4).margin(0.5));
}

TEST_CASE("every list of codes that matters has its share in the demo") {
    const auto& book = demo160();
    std::map<Disposal, int> disposals;
    std::map<Decision, int> decisions;
    std::map<ConditionStatus, int> conditions;
    std::map<ReportStatus, int> reports;
    int appointmentsToday = 0;
    for (const auto& referral : book.all<Referral>()) {
        ++disposals[referral.disposal];
        ++decisions[referral.decision];
        ++conditions[conditionProgress(book, referral, asAt).status];
        ++reports[reportStatus(referral, asAt)];
    }
    for (const auto& each : book.all<Appointment>())
        appointmentsToday += each.startsAt.date == asAt;
    CHECK(disposals.size() == 7);
    CHECK(disposals[Disposal::ConditionalCaution] > 60);
    CHECK(decisions[Decision::Pending] >= 1);
    CHECK(decisions[Decision::Declined] >= 5);
    for (const auto& row : codes<ConditionStatus>()) {
        CAPTURE(std::string(row.code));
        CHECK(conditions[row.value] >= 1);
    }
    CHECK(reports[ReportStatus::Overdue] >= 1);
    CHECK(reports[ReportStatus::Due] >= 3);
    CHECK(appointmentsToday >= 3);
}

TEST_CASE("Today of the demo has every kind of work") {
    const auto seed = GENERATE(1U, 2U, 3U, 9U);
    const auto today = GENERATE(day("2026-11-22"), day("2026-11-23"), day("2027-03-17"));
    CAPTURE(seed, today.toString().toStdString());
    const auto book = demoCaseload(160, seed, today);
    std::map<AttentionKind, int> counts;
    for (const auto& each : attentionFor(book, today))
        ++counts[each.kind];
    for (const auto& row : codes<AttentionKind>()) {
        CAPTURE(std::string(row.code), counts[row.value]);
        CHECK(counts[row.value] >= 1);
        CHECK(counts[row.value] <= 30);
    }
}

TEST_CASE("checking the demo finds a few of every kind") {
    std::map<FindingKind, size_t> counts;
    for (const auto& finding : findingsOf(demo160(), asAt.addYears(-1), asAt))
        counts[finding.kind] = finding.referrals.size();
    for (const auto& row : codes<FindingKind>()) {
        CAPTURE(std::string(row.code));
        CHECK(counts[row.value] >= 1);
        CHECK(counts[row.value] <= 12);
    }
}

TEST_CASE("a bench caseload has as many appointments of every woman as asked") {
    const auto book = benchCaseload(50, 30, 3, asAt);
    std::map<qint64, int> counts;
    for (const auto& each : book.all<Appointment>())
        ++counts[book.find(each.referral)->woman.value];
    CHECK(counts.size() == 50);
    for (const auto& [woman, count] : counts)
        CHECK(count == 30);
}

TEST_CASE("the demo moves into a centre file without touching what is there") {
    Casebook file;
    Centre centre;
    centre.id = {1};
    centre.name = QStringLiteral("North Gate");
    file.put(centre);
    Worker manager;
    manager.id = {2};
    manager.name = QStringLiteral("Ada Manager");
    manager.role = Role::Manager;
    file.put(manager);
    const auto demo = demoCaseload(30, 4, asAt);
    const auto changes = demoChanges(demo, file, manager.id);
    CHECK_FALSE(file.firstStale(changes));
    file.apply(changes);
    CHECK(file.centre().name == u"North Gate");
    CHECK(file.all<Woman>().size() == demo.all<Woman>().size());
    CHECK(file.all<Appointment>().size() == demo.all<Appointment>().size());
    CHECK(file.all<Worker>().size() == demo.all<Worker>().size());
    for (const auto& referral : file.all<Referral>()) {
        REQUIRE(file.find(referral.woman));
        if (referral.keyworker)
            CHECK(file.find(referral.keyworker)->role == Role::Keyworker);
    }
    CHECK_FALSE(file.all<AttendanceReview>().isEmpty());
    for (const auto& review : file.all<AttendanceReview>())
        CHECK(review.manager == manager.id);
    for (const auto& each : file.all<Appointment>())
        if (each.outcome == AppointmentOutcome::AbsentAcceptable)
            CHECK(file.find(each.reasonAcceptedBy));
}

TEST_CASE("the demo has documents that say what went out and letters in the centre's words") {
    const auto& book = demo160();
    std::set<DocumentKind> kinds;
    for (const auto& document : book.all<Document>()) {
        kinds.insert(document.kind.value());
        CHECK(document.at.date <= asAt);
        CHECK(!document.forWhom.isEmpty());
        CHECK((document.kind != DocumentKind::Letter || document.text.startsWith(u"Hello ")));
    }
    CHECK(kinds ==
          std::set{DocumentKind::Letter, DocumentKind::OfficerReport, DocumentKind::AgreedSheet});
    CHECK(book.all<LetterText>().size() == 1);
    CHECK(book.all<Leave>().size() == 3);
    CHECK(book.all<RecordCheck>().size() >= 4);
}
