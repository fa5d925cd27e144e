// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/group_register.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/groups/register_table.h"
#include "ui/shell/group_place.h"
#include "ui/shell/record_place.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

using Part = GroupPlace::Part;

/// A desk with women in support: Nour, Kezia and Amina.
struct GroupDesk : Desk {
    GroupDesk() {
        keep([](ChangeSet& changes, qint64& next) {
            int number = 0;
            for (const char* name : {"Nour", "Kezia", "Amina"}) {
                ++number;
                Woman woman;
                woman.id = {next++};
                woman.ref = QStringLiteral("WM-000%1").arg(number);
                woman.givenNames = QLatin1String(name);
                woman.familyName = QStringLiteral("Haddad");
                Referral referral;
                referral.id = {next++};
                referral.woman = woman.id;
                referral.ref = QStringLiteral("R-000%1-1").arg(number);
                referral.receivedOn = referral.decidedOn = referral.disposalOn = day("2026-02-02");
                referral.disposal = Disposal::CommunityResolution;
                referral.decision = Decision::Accepted;
                changes.add(woman);
                changes.add(referral);
            }
        });
    }
    const Referral& referralOf(const char* ref) {
        return *book().referralByRef(QString::fromLatin1(ref));
    }
    void go(Part part, qint64 about = 0) {
        work->go(GroupPlace{part, book().all<Group>().begin()->id, about}.place());
    }
    void makeGroup() {
        work->showScreen(QStringLiteral("groups"));
        press(QStringLiteral("firstGroup"));
        answer(QStringLiteral("title"), QStringLiteral("Managing money"));
        answer(QStringLiteral("activity"), QStringLiteral("group_workshop"));
        answer(QStringLiteral("pathway"), QStringLiteral("P5"));
        press(QStringLiteral("save"));
        REQUIRE(book().all<Group>().size() == 1);
    }
    void addMember(const char* name) {
        go(Part::Join);
        answer(QStringLiteral("referral_ref"), QString::fromLatin1(name));
        press(QStringLiteral("save"));
    }
    void planSession(const char* on, const char* weeks = "1") {
        go(Part::Plan);
        answer(QStringLiteral("at"), QString::fromLatin1(on));
        answer(QStringLiteral("at_time"), QStringLiteral("10:00"));
        answer(QStringLiteral("weeks"), QString::fromLatin1(weeks));
        press(QStringLiteral("save"));
    }
    /// A group of Nour and Kezia that met on 10 March, its register open.
    void openRegister() {
        makeGroup();
        addMember("Nour");
        addMember("Kezia");
        keep([&](ChangeSet& changes, qint64&) {
            for (const auto& member : book().all<GroupMember>()) {
                auto earlier = member;
                earlier.joinedOn = day("2026-03-02");
                changes.alter(member, earlier);
            }
        });
        planSession("10 mar 26");
        go(Part::Register, book().all<GroupSession>().begin()->id.value);
    }
    RegisterTable& table() {
        auto* found = qobject_cast<RegisterTable*>(at(QStringLiteral("register")));
        REQUIRE(found);
        return *found;
    }
    void undo() { REQUIRE(std::holds_alternative<ChangeSet>(session().undo())); }
};

/// "Nour Haddad attended, Kezia Haddad -".
std::string said(const RegisterTable& table) {
    std::string out;
    for (const auto& row : table.rows())
        out += (out.empty() ? "" : ", ") + toUtf8(row.who.name) + " " +
               (row.mark ? std::string(codeOf(*row.mark)) : "-");
    return out;
}

} // namespace

TEST_CASE("From a new group to activities on her record and back by one undo") {
    GroupDesk desk;
    desk.openRegister();
    CHECK(desk.work->place().section.startsWith(u"register."));
    CHECK(said(desk.table()) == "Kezia Haddad -, Nour Haddad -");
    desk.press(QStringLiteral("everybodyAttended"));
    CHECK_FALSE(desk.isInSight(QStringLiteral("everybodyAttended")));
    desk.answer(QStringLiteral("whoCame"), QStringLiteral("WM-0003"));
    desk.press(QStringLiteral("addWhoCame"));
    CHECK(desk.table().rows().size() == 3);
    const auto before = desk.book();
    desk.press(QStringLiteral("saveRegister"));
    CHECK(desk.bannerText().startsWith(u"Saved."));
    CHECK(desk.book().all<GroupMark>().size() == 3);
    REQUIRE(desk.book().all<Activity>().size() == 3);
    const auto& activity = *desk.book().all<Activity>().begin();
    CHECK(activity.on == day("2026-03-10"));
    CHECK(activity.groupTitle == u"Managing money");
    CHECK(activity.pathway == Pathway::Money);
    CHECK(activity.minutes == 90);

    const auto& nour = desk.referralOf("R-0001-1");
    desk.work->go(
        RecordPlace{nour.woman, nour.id, RecordTab::Activities, RecordDeed::None, 0}.place());
    const auto rows = [&](const char* name) {
        return qobject_cast<QTableView*>(desk.at(QLatin1String(name)))->model()->rowCount();
    };
    CHECK(rows("activities") == 1);
    CHECK(rows("herGroups") == 1);
    auto* record = desk.at(QStringLiteral("screen_record"));
    for (const auto* label : record->findChildren<QLabel*>())
        for (const char* other : {"Kezia", "Amina"})
            CHECK_FALSE(label->text().contains(QLatin1String(other)));
    for (const auto* table : record->findChildren<QTableView*>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const auto text = table->model()->index(row, column).data().toString();
                CHECK_FALSE((text.contains(u"Kezia") || text.contains(u"Amina")));
            }

    desk.undo();
    CHECK(desk.book() == before);
}

TEST_CASE("The register is filled in from the keyboard alone") {
    GroupDesk desk;
    desk.openRegister();
    auto& table = desk.table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_N);
    QTest::keyClick(&table, Qt::Key_D);
    CHECK(said(table) == "Kezia Haddad did_not_attend, Nour Haddad declined");
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(said(table) == "Kezia Haddad did_not_attend, Nour Haddad -");
    QTest::keyClick(&table, Qt::Key_Up);
    QTest::keyClick(&table, Qt::Key_A, Qt::ShiftModifier);
    CHECK(said(table) == "Kezia Haddad attended, Nour Haddad -");
    CHECK(qobject_cast<QAbstractButton*>(desk.at(QStringLiteral("everybodyAttended")))->text() ==
          u"Everybody else attended");
    CHECK(qobject_cast<QLabel*>(desk.at(QStringLiteral("registerCount")))->text() ==
          u"1 of 2 marked");
    desk.press(QStringLiteral("saveRegister"));
    CHECK(desk.book().all<GroupMark>().size() == 1);
    CHECK(desk.book().all<Activity>().size() == 1);
}

TEST_CASE("A mark is clicked and clicked away") {
    GroupDesk desk;
    desk.openRegister();
    auto& table = desk.table();
    const auto click = [&](int row, int column) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, column)).center());
    };
    click(1, 2);
    CHECK(said(table) == "Kezia Haddad -, Nour Haddad did_not_attend");
    click(1, 1);
    CHECK(said(table) == "Kezia Haddad -, Nour Haddad attended");
    click(1, 1);
    CHECK(said(table) == "Kezia Haddad -, Nour Haddad -");
}

TEST_CASE("Marks that are not saved are a draft and come back with what others did") {
    GroupDesk desk;
    desk.openRegister();
    const auto place = desk.work->place();
    QTest::keyClick(&desk.table(), Qt::Key_N);
    desk.work->showScreen(QStringLiteral("today"));
    CHECK(desk.book().all<GroupMark>().isEmpty());
    desk.work->go(place);
    CHECK(said(desk.table()) == "Kezia Haddad did_not_attend, Nour Haddad -");

    // Somebody else keeps a mark meanwhile: it is shown, and what was marked here stays.
    desk.keep([&](ChangeSet& changes, qint64& next) {
        changes.add(GroupMark{{next++},
                              desk.referralOf("R-0001-1").id,
                              desk.book().all<GroupSession>().begin()->id,
                              RegisterMark::Declined});
    });
    CHECK(said(desk.table()) == "Kezia Haddad did_not_attend, Nour Haddad declined");
    desk.press(QStringLiteral("saveRegister"));
    CHECK(desk.book().all<GroupMark>().size() == 2);
    desk.work->go(place);
    CHECK_FALSE(desk.isInSight(QStringLiteral("discard")));
}

TEST_CASE("A session to come shows who is expected and takes no marks") {
    GroupDesk desk;
    desk.openRegister();
    desk.planSession("19 mar 26", "3");
    CHECK(desk.book().all<GroupSession>().size() == 4);
    desk.go(Part::Register, std::prev(desk.book().all<GroupSession>().end())->id.value);
    CHECK_FALSE(desk.isInSight(QStringLiteral("saveRegister")));
    QTest::keyClick(&desk.table(), Qt::Key_A);
    CHECK(said(desk.table()) == "Kezia Haddad -, Nour Haddad -");
    CHECK(qobject_cast<QLabel*>(desk.at(QStringLiteral("registerReason")))
              ->text()
              .startsWith(u"This session begins on 2 April 2026 at 10:00."));
}

TEST_CASE("A missing register is on Today and its button opens it") {
    GroupDesk desk;
    desk.openRegister();
    const auto place = desk.work->place();
    Attention work;
    work.kind = AttentionKind::FillRegister;
    work.session = desk.book().all<GroupSession>().begin()->id;
    CHECK(workPlace(desk.book(), work) == place);
    CHECK(GroupPlace::of(Place::fromKey(place.key())).place() == place);
}

TEST_CASE("Looking at a register is noted with how many names it shows") {
    GroupDesk desk;
    desk.openRegister();
    const auto access = desk.session().wholeAccess();
    REQUIRE(access);
    CHECK(std::any_of(access->begin(), access->end(), [](const AccessLine& line) {
        return line.detail == u"Register GS-0001, 2 names" && !line.woman;
    }));
}

TEST_CASE("What is wrong with a group or session is said beside its field") {
    GroupDesk desk;
    desk.work->showScreen(QStringLiteral("groups"));
    desk.press(QStringLiteral("firstGroup"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("title")) == u"Enter the title of the group");
    CHECK(desk.problemAt(QStringLiteral("activity")) == u"Choose what a session counts as");
    desk.makeGroup();
    desk.go(Part::Plan);
    desk.answer(QStringLiteral("weeks"), QStringLiteral("60"));
    desk.press(QStringLiteral("save"));
    CHECK_FALSE(desk.problemAt(QStringLiteral("weeks")).isEmpty());
    desk.answer(QStringLiteral("weeks"), QStringLiteral("6"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("at")) == u"Enter the day");
    desk.go(Part::Join);
    desk.answer(QStringLiteral("referral_ref"), QStringLiteral("Haddad"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("referral_ref")) == u"Choose the woman from the list");
    CHECK(desk.book().all<GroupMember>().isEmpty());
    auto* line = desk.at(QStringLiteral("referral_ref"))->findChild<QLineEdit*>();
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<GroupMember>().size() == 1);
}

TEST_CASE("An activity and a peer mentor are written down and corrected on her record") {
    GroupDesk desk;
    const auto& nour = desk.referralOf("R-0001-1");
    const auto open = [&](RecordDeed deed, qint64 about = 0) {
        desk.work->go(placeOf(nour.woman, nour.id, deed, about).place());
    };
    open(RecordDeed::RecordActivity);
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("on")) == u"Enter the date of the activity");
    CHECK(desk.problemAt(QStringLiteral("activity")) == u"Choose what it was");
    desk.answer(QStringLiteral("on"), QStringLiteral("12 mar 26"));
    desk.answer(QStringLiteral("activity"), QStringLiteral("counselling"));
    desk.answer(QStringLiteral("minutes"), QStringLiteral("50"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Activity>().size() == 1);
    const auto id = desk.book().all<Activity>().begin()->id;
    open(RecordDeed::RecordActivity, id.value);
    CHECK(desk.answerIn(QStringLiteral("minutes")) == u"50");
    desk.answer(QStringLiteral("minutes"), QStringLiteral("60"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().find(id)->minutes == 60);

    open(RecordDeed::PeerMentor);
    desk.answer(QStringLiteral("mentor"), QStringLiteral("J. O."));
    desk.answer(QStringLiteral("from"), QStringLiteral("2 mar 26"));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<PeerMentoring>().size() == 1);
    open(RecordDeed::PeerMentor, desk.book().all<PeerMentoring>().begin()->id.value);
    desk.answer(QStringLiteral("until"), QStringLiteral("16 mar 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<PeerMentoring>().begin()->until == day("2026-03-16"));
}

TEST_CASE("Every part of the Groups screen opens and changes nothing") {
    GroupDesk desk;
    desk.openRegister();
    const auto before = desk.book();
    for (const auto& place : everyPlaceOf(before, *before.all<Group>().begin())) {
        CAPTURE(place.place().key().toStdString());
        desk.work->go(place.place());
        CHECK(GroupPlace::of(place.place()) == place);
        CHECK(desk.isInSight(place.part == Part::List       ? QStringLiteral("groups")
                             : place.part == Part::Group    ? QStringLiteral("members")
                             : place.part == Part::Register ? QStringLiteral("register")
                                                            : QStringLiteral("save")));
    }
    CHECK(desk.book() == before);
    // A group that is gone by undo leaves the list.
    desk.go(Part::Group);
    while (!desk.session().undoText().isEmpty())
        desk.undo();
    CHECK(desk.isInSight(QStringLiteral("firstGroup")));
}
