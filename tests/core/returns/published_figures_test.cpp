// SPDX-License-Identifier: GPL-3.0-or-later

// measures.md, "Published figures that the tables must be able to show": a caseload of 160 women
// with the shares of the London service's own report gives them back.

#include "tests/support/core/returns.h"

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

void addAppointments(Story& story, const Referral& referral, int number) {
    const auto* first = number < 32    ? "2026-03-15T10:00"
                        : number < 101 ? "2026-08-15T10:00"
                                       : "2026-11-15T10:00";
    story.appointment(referral, first, AppointmentOutcome::Attended);
    if (number < 100)
        story.appointment(referral, "2026-11-20T10:00", AppointmentOutcome::Attended);
}

void addNeeds(Story& story, const Referral& referral, int number) {
    Assessment first;
    first.referral = referral.id;
    first.assessedOn = day("2026-11-16");
    for (auto& need : first.needs)
        need = NeedLevel::None;
    const auto set = [&](Pathway pathway, bool hasNeed) {
        if (hasNeed)
            first.needs[indexOf(pathway)] = NeedLevel::Medium;
    };
    set(Pathway::Abuse, number < 104);
    set(Pathway::Substances, number < 48);
    for (const auto pathway : {Pathway::Accommodation, Pathway::Learning, Pathway::Health})
        set(pathway, number < 99);
    first.mentalHealth = number < 107 ? HealthNeed::Yes : HealthNeed::No;
    story.keep(first);
}

void addSurveys(Story& story, const Referral& referral, int number) {
    if (number >= 100)
        return;
    const auto agree = [&](int positive) { return number < positive ? u"4"_qs : u"3"_qs; };
    Survey survey;
    survey.referral = referral.id;
    survey.wave = SurveyWave::Mid;
    survey.offeredOn = survey.completedOn = day("2026-12-01");
    survey.answers = {{u"wellbeing"_qs, agree(89)},
                      {u"safer"_qs, agree(100)},
                      {u"less_likely_to_offend"_qs, agree(93)}};
    story.keep(survey);
    if (number >= 50)
        return;
    survey.id = {};
    survey.wave = SurveyWave::Followup3m;
    survey.answers = {{u"less_likely_to_offend"_qs, u"5"_qs},
                      {u"children"_qs, u"5"_qs},
                      {u"employment"_qs, number < 37 ? u"yes"_qs : u"no"_qs}};
    story.keep(survey);
}

void addPolice(Story& story, const Referral& referral, int number) {
    if (number >= 141)
        return;
    PoliceUpdate update;
    update.referral = referral.id;
    update.on = day("2026-12-20");
    const bool again = number < 7 || (number >= 100 && number < 104);
    update.kind = again ? PoliceUpdateKind::Rearrest : PoliceUpdateKind::NoRearrest;
    story.keep(update);
}

Casebook reportedCaseload() {
    Story story;
    for (int i = 0; i < 160; ++i) {
        auto referral = story.caution("2026-02-10", ("R-" + std::to_string(i)).c_str());
        referral.firstTimeOffender = i < 66 ? YesNoUnknown::Yes : YesNoUnknown::No;
        story.keep(referral);
        auto woman = story.book.womanOf(referral);
        woman.studyId = QStringLiteral("K%1-D000").arg(i, 3, 10, QChar(u'0'));
        story.keep(woman);
        addAppointments(story, referral, i);
        addNeeds(story, referral, i);
        addSurveys(story, referral, i);
        addPolice(story, referral, i);
        for (int events = 0; events < 4; ++events) {
            Activity activity;
            activity.referral = referral.id;
            activity.on = day("2026-11-25");
            story.keep(activity);
        }
    }
    return story.book;
}

} // namespace

TEST_CASE("a caseload with the published shares gives them back") {
    const auto made = mopacReturn(reportedCaseload(), "2026-27-Q3");
    CHECK(csv(made, "summary") == "measure,count,of,value\r\n"
                                  "supported,160,,\r\n"
                                  "first_time,66,160,41.3\r\n"
                                  "four_plus,99,160,61.9\r\n"
                                  "mental_health,107,160,66.9\r\n"
                                  "abuse,104,160,65.0\r\n"
                                  "substance,48,160,30.0\r\n"
                                  "tri_need,48,160,30.0\r\n"
                                  "over_3_months,101,160,63.1\r\n"
                                  "6_to_12_months,32,160,20.0\r\n"
                                  "activity_events_each,640,160,4.00\r\n"
                                  "activity_types_each,160,160,1.00\r\n");
    const auto positive = [&](const char* key) {
        return cell(made, "surveys", key, "percent_positive");
    };
    CHECK(positive("mid|wellbeing") == "89.0");
    CHECK(positive("mid|safer") == "100.0");
    CHECK(positive("mid|less_likely_to_offend") == "93.0");
    CHECK(positive("followup_3m|less_likely_to_offend") == "100.0");
    CHECK(positive("followup_3m|children") == "100.0");
    CHECK(positive("followup_3m|employment") == "74.0");
    CHECK(cell(made, "rearrest", "two_plus", "percent_rearrested") == "7.0");
    CHECK(cell(made, "rearrest", "none_or_one", "percent_rearrested") == "9.8");
}
