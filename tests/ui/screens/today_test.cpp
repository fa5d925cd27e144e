// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contact_actions.h"
#include "core/actions/referral_actions.h"
#include "tests/support/ui/screen_stand.h"
#include "ui/models/item_roles.h"
#include "ui/parts/work_list.h"
#include "ui/screens/today/today_screen.h"
#include "ui/shell/record_place.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A Tuesday at Hanna's: Nour's report is late, Jade is to be rung, Kezia comes at half past nine.
struct Tuesday {
    Tuesday()
        : stand("2026-03-17T10:42") {
        auto story = storyFor(stand.session());
        const auto hanna = stand.session().worker().id;
        nour = keepMine(story, story.caution("2026-02-12", "R-1"), hanna);
        story.appointment(nour, "2026-02-24T10:00", AppointmentOutcome::Attended);
        jade = mine(story, "WM-2", "Jade", "R-2", "2026-03-16", hanna);
        kezia = mine(story, "WM-3", "Kezia", "R-3", "2026-03-02", hanna);
        story.appointment(kezia, "2026-03-06T10:00", AppointmentOutcome::Attended);
        visit = story.appointment(kezia, "2026-03-17T09:30", AppointmentOutcome::Booked);
        const auto ruth = story.keep(Worker{{}, QStringLiteral("Ruth"), Role::Keyworker, {}});
        theirs = mine(story, "WM-4", "Roza", "R-4", "2026-03-16", ruth.id);
        keepStory(stand.session(), story);
    }
    static Referral keepMine(Story& story, Referral referral, Id<Worker> keyworker) {
        referral.keyworker = keyworker;
        return story.keep(referral);
    }
    static Referral mine(Story& story, const char* woman, const char* name, const char* ref,
                         const char* on, Id<Worker> keyworker) {
        Referral referral;
        referral.woman = story.woman(woman, name, "Whitcombe").id;
        referral.ref = QString::fromLatin1(ref);
        referral.disposal = Disposal::CommunityResolution;
        referral.receivedOn = referral.disposalOn = referral.decidedOn = day(on);
        referral.decision = Decision::Accepted;
        referral.keyworker = keyworker;
        return story.keep(referral);
    }

    ScreenStand stand;
    Referral nour, jade, kezia, theirs;
    Appointment visit;
};

QStringList rowsOf(const WorkList& list) {
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto index = list.model()->index(row, 0);
        const auto section = index.data(SectionRole).toString();
        rows << (section.isEmpty() ? index.data(NameRole).toString() + QStringLiteral(": ") +
                                         index.data(ActionRole).toString()
                                   : QStringLiteral("[") + section + QStringLiteral("]"));
    }
    return rows;
}

int rowNamed(const WorkList& list, const QString& name) {
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data(NameRole).toString() == name)
            return row;
    return -1;
}

} // namespace

TEST_CASE("Today puts conditional cautions first and the rest below", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    const auto rows = rowsOf(*the<WorkList>(screen, "work"));
    INFO(rows.join(QStringLiteral("; ")).toStdString());
    REQUIRE(rows.size() >= 4);
    CHECK(rows.front() == QStringLiteral("[Conditional cautions]"));
    CHECK(rows.at(1).startsWith(QStringLiteral("Nour Haddad: ")));
    CHECK(rows.contains(QStringLiteral("[Everyone else]")));
    CHECK(rowNamed(*the<WorkList>(screen, "work"), QStringLiteral("Roza Whitcombe")) == -1);
}

TEST_CASE("Enter does the one next thing and Ctrl+Enter opens her record", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    auto* list = the<WorkList>(screen, "work");
    CHECK(screen.firstFocus() == list);
    const int jade = rowNamed(*list, QStringLiteral("Jade Whitcombe"));
    REQUIRE(jade > 0);
    while (list->currentIndex().row() != jade) // the section header in between is stepped over
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(t.stand.places.size() == 1);
    const auto place = RecordPlace::of(t.stand.places.back());
    CHECK(place.woman == t.jade.woman);
    CHECK(place.deed == RecordDeed::LogContact);

    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.stand.places.size() == 2);
    CHECK(RecordPlace::of(t.stand.places.back()).deed == RecordDeed::None);
    CHECK(t.stand.places.back().subject == t.jade.woman.value);
}

TEST_CASE("doing the thing clears it and the selection stays at its place", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    auto* list = the<WorkList>(screen, "work");
    const int jade = rowNamed(*list, QStringLiteral("Jade Whitcombe"));
    REQUIRE(jade > 0);
    list->setCurrentIndex(list->model()->index(1, 0));

    LogContact call;
    call.referral = t.jade.id;
    call.at = t.stand.now;
    call.method = ContactMethod::InPerson;
    call.outcome = ContactOutcome::Met;
    const auto outcome = t.stand.session().run(call);
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    CHECK(rowNamed(*list, QStringLiteral("Jade Whitcombe")) == -1);
    CHECK(list->currentIndex().data(NameRole).toString() == QStringLiteral("Nour Haddad"));

    const auto undone = t.stand.session().undo();
    REQUIRE(std::holds_alternative<ChangeSet>(undone));
    CHECK(rowNamed(*list, QStringLiteral("Jade Whitcombe")) == jade);
}

TEST_CASE("the team's list has everybody's work", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    auto* list = the<WorkList>(screen, "work");
    QTest::mouseClick(the<QPushButton>(screen, "team"), Qt::LeftButton);
    CHECK(rowNamed(*list, QStringLiteral("Roza Whitcombe")) > 0);
    QTest::mouseClick(the<QPushButton>(screen, "mine"), Qt::LeftButton);
    CHECK(rowNamed(*list, QStringLiteral("Roza Whitcombe")) == -1);
}

TEST_CASE("an appointment of today is recorded from the side panel", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    QTest::mouseClick(the<QPushButton>(screen, "attended"), Qt::LeftButton);
    const auto* visit = t.stand.session().casebook().find(t.visit.id);
    REQUIRE(visit);
    CHECK(visit->outcome == AppointmentOutcome::Attended);
    CHECK(t.stand.said.back() == QStringLiteral("Kezia Whitcombe attended."));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(screen.findChild<QPushButton*>(QStringLiteral("attended")));
}

TEST_CASE("a click on the action is the action and elsewhere only chooses the row", "[today]") {
    Tuesday t;
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    auto* list = the<WorkList>(screen, "work");
    const auto row = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      {row.left() + row.width() / 3, row.center().y()});
    CHECK(t.stand.places.empty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.right() - 40, row.center().y()});
    CHECK(t.stand.places.size() == 1);
}

TEST_CASE("what was begun and not saved can be gone on with", "[today]") {
    Tuesday t;
    REQUIRE(t.stand.session().keepDraft(
        {QStringLiteral("referral/new"), QStringLiteral("New referral"), t.stand.now, "{}"}));
    TodayScreen screen(t.stand);
    t.stand.show(screen);
    auto* link = the<QLabel>(screen, "continueDraft");
    Q_EMIT link->linkActivated({});
    REQUIRE(t.stand.places.size() == 1);
    CHECK(t.stand.places.front().key() == QStringLiteral("referral/new"));
}

TEST_CASE("a new centre's Today says what to do first", "[today]") {
    ScreenStand stand("2026-03-17T10:42");
    TodayScreen screen(stand);
    stand.show(screen);
    QTest::mouseClick(the<QPushButton>(screen, "firstReferral"), Qt::LeftButton);
    REQUIRE(stand.places.size() == 1);
    CHECK(stand.places.front().screen == QStringLiteral("referral"));
}
