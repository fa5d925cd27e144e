// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"
#include "ui/print/pdf.h"
#include "ui/screens/diary/choose_woman.h"
#include "ui/screens/diary/diary_grid.h"
#include "ui/screens/diary/diary_screen.h"
#include "ui/shell/booking_wish.h"
#include "ui/shell/record_place.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using test::clock;
using test::day;
using test::Desk;

namespace {

/// Hanna's week: Nour today at two, Jade with Ruth at the same hour, Nour's visit of yesterday.
struct DiaryWeek : Desk {
    DiaryWeek() {
        keep([&](ChangeSet& changes, qint64& next) {
            Worker worker;
            worker.id = ruth = {next++};
            worker.name = QStringLiteral("Ruth Delaney");
            worker.role = Role::Keyworker;
            changes.add(worker);
            nour = woman(changes, next, "Nour", "Haddad", "1");
            jade = woman(changes, next, "Jade", "Whitcombe", "2");
            visit = booked(changes, next, nour, "2026-03-17T14:00", AppointmentOutcome::Booked);
            other =
                booked(changes, next, jade, "2026-03-17T15:30", AppointmentOutcome::Booked, ruth);
            past = booked(changes, next, nour, "2026-03-16T10:00", AppointmentOutcome::Attended);
        });
        work->showScreen(QStringLiteral("diary"));
    }

    Id<Referral> woman(ChangeSet& changes, qint64& next, const char* given, const char* family,
                       const char* number) {
        Woman woman;
        woman.id = {next++};
        woman.ref = QStringLiteral("WM-") + QString::fromLatin1(number);
        woman.givenNames = QString::fromLatin1(given);
        woman.familyName = QString::fromLatin1(family);
        changes.add(woman);
        Referral referral;
        referral.id = {next++};
        referral.woman = woman.id;
        referral.ref = QStringLiteral("R-") + QString::fromLatin1(number);
        referral.disposal = Disposal::CommunityResolution;
        referral.receivedOn = referral.disposalOn = referral.decidedOn = day("2026-03-02");
        referral.decision = Decision::Accepted;
        referral.keyworker = session().worker().id;
        changes.add(referral);
        return referral.id;
    }
    static Id<Appointment> booked(ChangeSet& changes, qint64& next, Id<Referral> referral,
                                  const char* at, AppointmentOutcome outcome,
                                  Id<Worker> worker = {}) {
        Appointment appointment;
        appointment.id = {next++};
        appointment.referral = referral;
        appointment.startsAt = clock(at);
        appointment.outcome = outcome;
        appointment.worker = worker;
        appointment.minutes = 60;
        changes.add(appointment);
        return appointment.id;
    }

    DiaryGrid& grid() { return *qobject_cast<DiaryGrid*>(at(QStringLiteral("grid"))); }
    Appointment now(Id<Appointment> appointment) { return *book().find(appointment); }
    QString status() { return qobject_cast<QLabel*>(at(QStringLiteral("diaryStatus")))->text(); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(&grid(), static_cast<Qt::Key>(key), with);
    }
    QString fact() { return qobject_cast<QLabel*>(at(QStringLiteral("fact")))->text(); }

    Id<Worker> ruth;
    Id<Referral> nour, jade;
    Id<Appointment> visit, other, past;
};

void drag(DiaryGrid& grid, QPoint from, QPoint to) {
    auto* on = grid.viewport();
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    QTest::mouseMove(on, from + QPoint(0, QApplication::startDragDistance() + 4));
    QTest::mouseMove(on, to);
    QTest::mouseRelease(on, Qt::LeftButton, {}, to);
}

int headOf(const DiaryGrid& grid, qint64 key) {
    return grid.rectOf(key).top() + 6;
}

} // namespace

TEST_CASE("the diary opens on this week of mine and shows the same in each view") {
    DiaryWeek week;
    CHECK(week.fact() == u"Week of Monday 16 March 2026");
    CHECK_FALSE(week.grid().rectOf(week.visit.value).isNull());
    CHECK_FALSE(week.grid().rectOf(week.past.value).isNull());
    CHECK(week.grid().rectOf(week.other.value).isNull()); // Ruth's
    CHECK_FALSE(week.isInSight(QStringLiteral("worker")));

    week.press(QStringLiteral("team"));
    CHECK_FALSE(week.grid().rectOf(week.other.value).isNull());
    CHECK(week.isInSight(QStringLiteral("worker")));
    week.press(QStringLiteral("viewDay"));
    CHECK(week.fact() == u"Tuesday 17 March 2026");
    CHECK(week.grid().rectOf(week.past.value).isNull());
    CHECK(week.grid().rectOf(week.visit.value).left() <
          week.grid().rectOf(week.other.value).left());

    week.press(QStringLiteral("viewList"));
    auto* rows = qobject_cast<QTableView*>(week.at(QStringLiteral("rows")));
    REQUIRE(rows->model()->rowCount() == 3);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return rows->model()->index(row, column).data(role).toString();
    };
    CHECK(cell(0, 0) == u"Monday 16 March 2026");
    CHECK(cell(0, 5) == u"Attended");
    CHECK(cell(1, 0) == u"Tuesday 17 March 2026");
    CHECK(cell(2, 0).isEmpty()); // the same day, said to a screen reader all the same
    CHECK(cell(2, 0, Qt::AccessibleTextRole) == u"Tuesday 17 March 2026");
    CHECK(cell(2, 2) == u"Jade Whitcombe");
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(RecordPlace::of(week.work->place()) == placeOf(week.book().find(week.nour)->woman,
                                                         week.nour, RecordDeed::BookAppointment,
                                                         week.past.value));
}

TEST_CASE("days are gone to with keys and by typing a date") {
    DiaryWeek week;
    week.grid().setFocus();
    week.key(Qt::Key_PageDown);
    CHECK(week.fact() == u"Week of Monday 23 March 2026");
    CHECK(qobject_cast<QLabel*>(week.at(QStringLiteral("emptyText")))->text() ==
          u"Nothing booked in the week of Monday 23 March 2026.");
    week.press(QStringLiteral("viewDay"));
    week.key(Qt::Key_PageUp);
    CHECK(week.fact() == u"Monday 23 March 2026");
    week.key(Qt::Key_T);
    CHECK(week.fact() == u"Tuesday 17 March 2026");
    CHECK_FALSE(week.isInSight(QStringLiteral("emptyText")));
    week.answer(QStringLiteral("goTo"), QStringLiteral("16 mar 26"));
    QTest::keyClick(week.at(QStringLiteral("goTo"))->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(week.fact() == u"Monday 16 March 2026");
    week.answer(QStringLiteral("goTo"), QStringLiteral("soonish"));
    QTest::keyClick(week.at(QStringLiteral("goTo"))->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(week.fact() == u"Monday 16 March 2026");
    CHECK(week.status().startsWith(u"Date"));
}

TEST_CASE("an appointment moves with keys and only Enter keeps it") {
    DiaryWeek week;
    auto& grid = week.grid();
    grid.setFocus();
    grid.setCurrent(week.visit.value);
    CHECK(grid.accessibleDescription() ==
          u"Tuesday 17 March 2026: 14:00 to 15:00, Nour Haddad, with Hanna Berg");
    week.key(Qt::Key_Down, Qt::ControlModifier);
    week.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(grid.isMoving());
    CHECK(week.status().startsWith(u"Nour Haddad to Wednesday 18 March 2026, 14:15 to 15:15"));
    CHECK(grid.accessibleDescription() == week.status());
    CHECK(week.now(week.visit).startsAt == clock("2026-03-17T14:00"));
    week.key(Qt::Key_Escape);
    CHECK_FALSE(grid.isMoving());
    CHECK(week.now(week.visit).startsAt == clock("2026-03-17T14:00"));

    week.key(Qt::Key_Up, Qt::ControlModifier);
    week.key(Qt::Key_Right, Qt::ControlModifier);
    week.key(Qt::Key_Return);
    CHECK(week.now(week.visit).startsAt == clock("2026-03-18T13:45"));
    CHECK(week.bannerText() == u"Saved. Nour Haddad is now on Wednesday 18 March 2026 at 13:45.");
    REQUIRE(grid.current());
    CHECK(grid.current()->booking.appointment == week.visit); // still the chosen one
    CHECK(week.session().undoText() == u"Move an appointment");
    REQUIRE(std::holds_alternative<ChangeSet>(week.session().undo()));
    CHECK(week.now(week.visit).startsAt == clock("2026-03-17T14:00"));
    CHECK(grid.current()->day() == day("2026-03-17"));
}

TEST_CASE("a move by keys goes to the next worker and says what it would clash with") {
    DiaryWeek week;
    week.press(QStringLiteral("team"));
    week.press(QStringLiteral("viewDay"));
    auto& grid = week.grid();
    grid.setFocus();
    grid.setCurrent(week.visit.value);
    week.key(Qt::Key_Right, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        week.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(week.status().contains(u"Ruth Delaney is taken from 15:30 to 16:30."));
    week.key(Qt::Key_Return);
    CHECK(week.now(week.visit).worker == week.ruth);
    CHECK(week.now(week.visit).startsAt == clock("2026-03-17T15:00"));
    CHECK(grid.accessibleDescription().endsWith(u"Clash: same worker"));
    week.key(Qt::Key_Left, Qt::ControlModifier);
    week.key(Qt::Key_Return);
    CHECK_FALSE(week.now(week.visit).worker); // her keyworker's again, and not named
}

TEST_CASE("the pointer drags an appointment to another day and time in quarters") {
    DiaryWeek week;
    auto& grid = week.grid();
    const auto from = QPoint(grid.pointAt(1, 0).x(), headOf(grid, week.visit.value));
    const auto down = grid.pointAt(0, 15 * 60 + 20).y() - grid.pointAt(0, 14 * 60).y();
    drag(grid, from, {grid.pointAt(3, 0).x(), from.y() + down});
    CHECK(week.now(week.visit).startsAt == clock("2026-03-19T15:15"));
    CHECK(week.work->place().screen == u"diary");
}

TEST_CASE("what has an outcome is not dragged and the reason is told") {
    DiaryWeek week;
    auto& grid = week.grid();
    const auto from = QPoint(grid.pointAt(0, 0).x(), headOf(grid, week.past.value));
    drag(grid, from, {grid.pointAt(3, 0).x(), from.y()});
    CHECK(week.now(week.past).startsAt == clock("2026-03-16T10:00"));
    CHECK(week.bannerText().startsWith(
        u"The appointment was not moved. It is recorded what became of this appointment"));
    grid.setFocus();
    grid.setCurrent(week.past.value);
    week.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK_FALSE(grid.isMoving());
}

TEST_CASE("arrows reach every entry and Enter opens one in her record") {
    DiaryWeek week;
    week.press(QStringLiteral("team"));
    auto& grid = week.grid();
    grid.setFocus();
    grid.setCurrent(week.past.value);
    week.key(Qt::Key_Right);
    CHECK(grid.current()->booking.appointment == week.visit);
    week.key(Qt::Key_Down);
    CHECK(grid.current()->booking.appointment == week.other);
    week.key(Qt::Key_Left);
    CHECK(grid.current()->booking.appointment == week.past);
    week.key(Qt::Key_Down);
    week.key(Qt::Key_Return);
    CHECK(week.work->place().screen == u"record");
    CHECK(week.answerIn(QStringLiteral("starts_at_time")) == u"14:00");
}

TEST_CASE("a click on an empty hour asks for whom and books with the time and worker filled in") {
    DiaryWeek week;
    week.press(QStringLiteral("team"));
    week.press(QStringLiteral("viewDay"));
    auto& grid = week.grid();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.pointAt(1, 11 * 60 + 30));
    auto* choose = week.work->findChild<ChooseWoman*>();
    REQUIRE(choose);
    QTest::keyClicks(choose->findChild<QLineEdit*>(QStringLiteral("womanTyped")),
                     QStringLiteral("jade"));
    CHECK(choose->findChild<QListWidget*>()->count() == 1);
    QTest::keyClick(choose->findChild<QPushButton*>(QStringLiteral("bookHer")), Qt::Key_Space);
    CHECK(week.work->place().screen == u"record");
    CHECK(week.answerIn(QStringLiteral("starts_at_time")) == u"11:30");
    CHECK(week.answerIn(QStringLiteral("worker")) == QString::number(week.ruth.value));
    CHECK_FALSE(week.isInSight(QStringLiteral("clashes")));
    week.answer(QStringLiteral("starts_at_time"), QStringLiteral("15:00"));
    REQUIRE(week.isInSight(QStringLiteral("clashes")));
    CHECK(week.at(QStringLiteral("clashes"))->accessibleName() ==
          u"This clashes. You can book it all the same. She has another appointment from 15:30 to "
          u"16:30. Ruth Delaney is taken from 15:30 to 16:30.");
    week.answer(QStringLiteral("minutes"), QStringLiteral("30"));
    CHECK_FALSE(week.isInSight(QStringLiteral("clashes")));
    week.answer(QStringLiteral("kind"), QStringLiteral("keywork"));
    week.press(QStringLiteral("save"));
    const auto made = *std::prev(week.book().all<Appointment>().end());
    CHECK(made.startsAt == clock("2026-03-17T15:00"));
    CHECK(made.worker == week.ruth);
    CHECK(made.referral == week.jade);
}

TEST_CASE("looking at a time to book and leaving keeps no draft") {
    DiaryWeek week;
    auto place =
        placeOf(week.book().find(week.jade)->woman, week.jade, RecordDeed::BookAppointment).place();
    place.typed = BookingWish{clock("2026-03-18T09:15"), {}}.text();
    week.work->go(place);
    CHECK(week.answerIn(QStringLiteral("starts_at_time")) == u"09:15");
    CHECK(week.answerIn(QStringLiteral("worker")).isEmpty());
    week.work->goBack();
    CHECK(week.session().drafts()->empty());
}

TEST_CASE("rooms are offered once the centre has some and a stored one stays") {
    DiaryWeek week;
    week.work->showScreen(QStringLiteral("settings"));
    week.answer(QStringLiteral("rooms"), QStringLiteral("Room 1\nQuiet room"));
    week.press(QStringLiteral("saveCentre"));
    CHECK(week.book().centre().rooms == u"Room 1\nQuiet room");
    week.work->go(placeOf(week.book().find(week.nour)->woman, week.nour,
                          RecordDeed::BookAppointment, week.visit.value)
                      .place());
    week.answer(QStringLiteral("room"), QStringLiteral("Quiet room"));
    week.press(QStringLiteral("save"));
    CHECK(week.now(week.visit).room == u"Quiet room");
    week.work->showScreen(QStringLiteral("settings"));
    week.answer(QStringLiteral("rooms"), QString());
    week.press(QStringLiteral("saveCentre"));
    week.work->go(placeOf(week.book().find(week.nour)->woman, week.nour,
                          RecordDeed::BookAppointment, week.visit.value)
                      .place());
    CHECK(week.answerIn(QStringLiteral("room")) == u"Quiet room");
}

TEST_CASE("the week on paper has every entry once with a page a worker") {
    DiaryWeek week;
    week.press(QStringLiteral("team"));
    auto* screen = qobject_cast<DiaryScreen*>(week.at(QStringLiteral("screen_diary")));
    REQUIRE(screen);
    const auto paper = screen->weekOnPaper();
    QStringList titles;
    QStringList rows;
    for (const auto& block : paper.blocks) {
        if (const auto* title = std::get_if<print::Title>(&block))
            titles << title->text;
        if (const auto* table = std::get_if<print::Table>(&block))
            for (const auto& row : table->rows)
                rows << row.join(u'|');
    }
    CHECK(titles == QStringList{QStringLiteral("Hanna Berg"), QStringLiteral("Ruth Delaney")});
    CHECK(rows ==
          QStringList{QStringLiteral("Monday 16 March 2026|10:00 to 11:00|Nour Haddad||Attended"),
                      QStringLiteral("Tuesday 17 March 2026|14:00 to 15:00|Nour Haddad||"),
                      QStringLiteral("Tuesday 17 March 2026|15:30 to 16:30|Jade Whitcombe||")});
    CHECK(print::pdf(paper).ok());
}

TEST_CASE("sessions of groups are shown and neither moved nor opened") {
    DiaryWeek week;
    Id<GroupSession> group;
    week.keep([&](ChangeSet& changes, qint64& next) {
        Group money;
        money.id = {next++};
        money.ref = QStringLiteral("GR-0001");
        money.title = QStringLiteral("Money matters");
        money.activity = ActivityKind::GroupWorkshop;
        money.facilitator = QStringLiteral("Hanna Berg");
        changes.add(money);
        GroupSession session;
        session.id = group = {next++};
        session.group = money.id;
        session.ref = QStringLiteral("GS-0001");
        session.at = clock("2026-03-17T14:30");
        session.minutes = 90;
        changes.add(session);
    });
    auto& grid = week.grid();
    CHECK_FALSE(grid.rectOf(group.value).isNull());
    CHECK_FALSE(grid.rectOf(group.value).intersects(grid.rectOf(week.visit.value)));
    grid.setFocus();
    grid.setCurrent(group.value);
    CHECK(grid.accessibleDescription().contains(u"Money matters, with Hanna Berg, Group"));
    CHECK(grid.accessibleDescription().endsWith(u"Clash: same worker"));
    week.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK_FALSE(grid.isMoving());
    week.key(Qt::Key_Return);
    CHECK(week.work->place().screen == u"diary");
    CHECK(week.status().startsWith(u"Money matters is a group."));
}
