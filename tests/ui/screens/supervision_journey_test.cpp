// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/handover.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/supervision/supervision_forms.h"
#include "ui/screens/supervision/supervision_place.h"
#include "ui/shell/record_place.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

using Part = SupervisionPlace::Part;

/// The manager's desk; Amara holds Nour and Kezia, Iris nobody.
struct ManagersDesk : Desk {
    ManagersDesk() {
        keep([](ChangeSet& changes, qint64& next) {
            std::vector<Worker> workers;
            for (const char* name : {"Amara Obi", "Iris Moss"}) {
                Worker worker;
                worker.id = {next++};
                worker.name = QLatin1String(name);
                worker.role = Role::Keyworker;
                changes.add(worker);
                workers.push_back(worker);
            }
            int number = 0;
            for (const char* name : {"Nour", "Kezia"}) {
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
                referral.decision = Decision::Accepted;
                referral.keyworker = workers.front().id;
                changes.add(woman);
                changes.add(referral);
            }
        });
    }
    Id<Worker> worker(const char* name) {
        return book().workerByName(QString::fromLatin1(name))->id;
    }
    void go(Part part, qint64 about = 0) { work->go(SupervisionPlace{part, about}.place()); }
    QTableView& table(const char* name) {
        auto* found = qobject_cast<QTableView*>(at(QLatin1String(name)));
        REQUIRE(found);
        return *found;
    }
    void choose(const char* name, int row) {
        auto& found = table(name);
        found.setCurrentIndex(found.model()->index(row, 0));
        found.setFocus();
    }
};

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A manager hands a caseload over in one step and undoes it") {
    ManagersDesk desk;
    desk.work->showScreen(QStringLiteral("supervision"));
    CHECK(cell(desk.table("workers"), 0, 0) == u"Amara Obi");
    CHECK(cell(desk.table("workers"), 0, 1) == u"2");
    desk.choose("workers", 0);
    QTest::keyClick(&desk.table("workers"), Qt::Key_Return);
    CHECK(desk.answerIn(QStringLiteral("from")) == QString::number(desk.worker("Amara Obi").value));
    auto* pending = qobject_cast<QLabel*>(desk.at(QStringLiteral("pending")));
    REQUIRE(pending);
    CHECK(pending->text().contains(u"Nour Haddad: "));
    CHECK(pending->text().contains(u"Kezia Haddad: "));

    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("to")) == u"Choose who takes it over");
    CHECK(desk.work->window()->focusWidget()->objectName() == u"summary");
    QTest::keyClick(desk.work->window()->focusWidget(), Qt::Key_Tab);
    CHECK(desk.work->window()->focusWidget()->objectName() == u"problem_to");
    const auto before = desk.book();
    desk.answer(QStringLiteral("to"), QString::number(desk.worker("Iris Moss").value));
    auto* form = desk.work->findChild<HandoverForm*>();
    REQUIRE(form);
    const auto list = desk.folder.filePath(QStringLiteral("handover.pdf"));
    form->saveListTo(list);
    CHECK(QFile(list).size() > 1000);
    desk.press(QStringLiteral("save"));
    CHECK(desk.bannerText().startsWith(u"Saved."));
    CHECK(heldBy(desk.book(), desk.worker("Iris Moss"), day("2026-03-17")).size() == 2);
    REQUIRE(std::holds_alternative<ChangeSet>(desk.session().undo()));
    CHECK(desk.book() == before);
}

TEST_CASE("A handover begun is given back after going elsewhere") {
    ManagersDesk desk;
    desk.go(Part::Handover, desk.worker("Amara Obi").value);
    desk.answer(QStringLiteral("to"), QString::number(desk.worker("Iris Moss").value));
    desk.work->showScreen(QStringLiteral("today"));
    desk.go(Part::Handover, desk.worker("Amara Obi").value);
    CHECK(desk.answerIn(QStringLiteral("to")) == QString::number(desk.worker("Iris Moss").value));
    CHECK(desk.answerIn(QStringLiteral("referrals")).split(u' ').size() == 2);
}

TEST_CASE("A sample is looked through: one in order and a note that is answered") {
    ManagersDesk desk;
    desk.go(Part::Records);
    auto& sample = desk.table("sample");
    REQUIRE(sample.model()->rowCount() == 2);
    CHECK(cell(sample, 0, 3) == u"Never looked at");
    desk.choose("sample", 0);
    desk.press(QStringLiteral("markChecked"));
    CHECK(desk.bannerText().startsWith(u"Saved."));
    REQUIRE(desk.book().all<RecordCheck>().size() == 1);
    CHECK(cell(desk.table("sample"), 1, 3) == u"Checked today");

    desk.choose("sample", 0);
    desk.press(QStringLiteral("leaveNote"));
    desk.answer(QStringLiteral("note"), QStringLiteral("Ask about safe times."));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<RecordCheck>().size() == 2);
    desk.go(Part::Records);
    CHECK(desk.table("sample").model()->rowCount() == 2); // the same sample
    CHECK(cell(desk.table("supervisionNotes"), 0, 2) == u"Waits for an answer");
    desk.choose("supervisionNotes", 0);
    QTest::keyClick(&desk.table("supervisionNotes"), Qt::Key_Return);
    desk.answer(QStringLiteral("answer"), QStringLiteral("Asked her: afternoons."));
    desk.press(QStringLiteral("save"));
    desk.go(Part::Records);
    CHECK(cell(desk.table("supervisionNotes"), 0, 2) == u"Answered 17 Mar");
}

TEST_CASE("Days away are kept and changed") {
    ManagersDesk desk;
    desk.go(Part::Away);
    desk.press(QStringLiteral("addLeave"));
    desk.answer(QStringLiteral("worker"), QString::number(desk.worker("Amara Obi").value));
    desk.answer(QStringLiteral("from"), QStringLiteral("16 mar 26"));
    desk.answer(QStringLiteral("until"), QStringLiteral("20 mar 26"));
    desk.answer(QStringLiteral("cover"), QString::number(desk.worker("Iris Moss").value));
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Leave>().size() == 1);
    CHECK(cell(desk.table("leave"), 0, 4) == u"Away now");
    desk.go(Part::Workers);
    CHECK(desk.table("workers").model()->rowCount() == 2);
    desk.go(Part::Away);
    desk.choose("leave", 0);
    QTest::keyClick(&desk.table("leave"), Qt::Key_F2);
    desk.answer(QStringLiteral("until"), QStringLiteral("27 mar 26"));
    desk.press(QStringLiteral("save"));
    CHECK(desk.book().all<Leave>().begin()->until == day("2026-03-27"));
}

TEST_CASE("What waits and what is overdue opens where it is done") {
    ManagersDesk desk;
    desk.go(Part::Waiting);
    REQUIRE(desk.table("waiting").model()->rowCount() == 2); // first contact with both
    CHECK(desk.table("overdue").model()->rowCount() > 0);
    desk.choose("waiting", 0);
    QTest::keyClick(&desk.table("waiting"), Qt::Key_Return);
    CHECK(desk.work->place().screen == u"record");
    CHECK(desk.work->place().section.startsWith(u"appointments.contact"));
}
