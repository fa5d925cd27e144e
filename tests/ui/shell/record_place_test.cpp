// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_place.h"

#include <catch2/catch.hpp>

using namespace ninefold;

TEST_CASE("A place on a record comes back from its section as it went in") {
    const Id<Woman> woman{12};
    for (int tab = 0; tab <= static_cast<int>(RecordTab::Looked); ++tab) {
        const RecordPlace part{woman, {}, static_cast<RecordTab>(tab), RecordDeed::None, 0};
        CHECK(RecordPlace::of(part.place()) == part);
    }
    for (int deed = 1; deed <= static_cast<int>(RecordDeed::AskSurvey); ++deed) {
        const auto form = placeOf(woman, {17}, static_cast<RecordDeed>(deed), 51);
        CAPTURE(form.place().section.toStdString());
        CHECK(RecordPlace::of(form.place()) == form);
        CHECK(Place::fromKey(form.place().key()) == form.place());
    }
}

TEST_CASE("A form opens on the part of the record it belongs to") {
    CHECK(placeOf({12}, {17}, RecordDeed::RecordOutcome, 51).place().section ==
          u"appointments.record.51@17");
    CHECK(RecordPlace::of({QStringLiteral("record"), 12, QStringLiteral("needs"), {}}).tab ==
          RecordTab::Needs);
    CHECK(RecordPlace::of({QStringLiteral("record"), 12, QStringLiteral("nowhere"), {}}).tab ==
          RecordTab::Overview);
}

TEST_CASE("Work leads to the form that clears it") {
    Attention work;
    work.woman = {12};
    work.referral = {17};
    work.appointment = {51};
    work.kind = AttentionKind::RecordAppointment;
    CHECK(placeOf(work) == placeOf({12}, {17}, RecordDeed::RecordOutcome, 51));
    work.kind = AttentionKind::FollowUp3m;
    CHECK(placeOf(work).tab == RecordTab::Surveys);
    work.kind = AttentionKind::ReviewTogether;
    CHECK(placeOf(work) == placeOf({12}, {17}, RecordDeed::ReviewAttendance));
    work.kind = AttentionKind::ContactCheck;
    CHECK(placeOf(work) == placeOf({12}, {17}, RecordDeed::ChangeSafeContact));
    work.kind = AttentionKind::InitialAssessment;
    CHECK(placeOf(work).tab == RecordTab::Needs);
}
