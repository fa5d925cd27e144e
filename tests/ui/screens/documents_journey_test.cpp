// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/letter_words.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/record/plan_panel.h"
#include "ui/shell/record_place.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace ninefold;
using test::day;
using test::Desk;

namespace {

/// A woman who allows texts, in support since 1 March.
struct LetterDesk : Desk {
    Referral her;

    LetterDesk() {
        keep([&](ChangeSet& changes, qint64& next) {
            Woman woman;
            woman.id = {next++};
            woman.ref = QStringLiteral("WM-0001");
            woman.givenNames = QStringLiteral("Nour");
            woman.familyName = QStringLiteral("Haddad");
            woman.phone = QStringLiteral("07700 900142");
            woman.textSafe = true;
            her.id = {next++};
            her.woman = woman.id;
            her.ref = QStringLiteral("R-0001-1");
            her.receivedOn = her.disposalOn = her.decidedOn = day("2026-03-01");
            her.disposal = Disposal::CommunityResolution;
            her.decision = Decision::Accepted;
            Goal goal;
            goal.id = {next++};
            goal.referral = her.id;
            goal.ref = QStringLiteral("G-0001");
            goal.pathway = Pathway::Accommodation;
            goal.words = QStringLiteral("A place of my own");
            goal.setOn = day("2026-03-02");
            changes.add(woman);
            changes.add(her);
            changes.add(goal);
        });
    }
    void open(RecordTab tab) {
        work->go(RecordPlace{her.woman, her.id, tab, RecordDeed::None, 0}.place());
    }
    void write(const char* text) {
        work->go(placeOf(her.woman, her.id, RecordDeed::WriteToHer).place());
        answer(QStringLiteral("text"), QString::fromLatin1(text));
        answer(QStringLiteral("way"), QStringLiteral("text"));
    }
    QTableView& documents() {
        open(RecordTab::Documents);
        auto* found = qobject_cast<QTableView*>(at(QStringLiteral("documents")));
        REQUIRE(found);
        return *found;
    }
    QString said() {
        auto* label = qobject_cast<QLabel*>(at(QStringLiteral("documentWords")));
        REQUIRE(label);
        return label->text();
    }
};

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A text in changed words is among her documents and goes with an undo") {
    LetterDesk desk;
    desk.open(RecordTab::Documents);
    desk.press(QStringLiteral("writeToHer"));
    desk.write("get_in_touch");
    CHECK(
        desk.answerIn(QStringLiteral("words")).startsWith(u"We have not been able to reach you."));
    desk.answer(QStringLiteral("words"), QStringLiteral("The group is at ten tomorrow."));
    desk.answer(QStringLiteral("text"), QStringLiteral("own_words")); // what was typed stays
    CHECK(desk.answerIn(QStringLiteral("words")) == u"The group is at ten tomorrow.");
    const auto before = desk.book();
    desk.press(QStringLiteral("save"));
    CHECK(QGuiApplication::clipboard()->text().contains(u"The group is at ten tomorrow."));
    QGuiApplication::clipboard()->clear();
    auto& table = desk.documents();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(cell(table, 0, 1) == u"Letter");
    CHECK(cell(table, 0, 2) == u"Nour Haddad");
    CHECK(desk.said().contains(u"The group is at ten tomorrow."));
    REQUIRE(std::holds_alternative<ChangeSet>(desk.session().undo()));
    CHECK(desk.book() == before);
}

TEST_CASE("Words of her own are asked for and kept when one goes elsewhere") {
    LetterDesk desk;
    desk.write("own_words");
    desk.press(QStringLiteral("save"));
    CHECK(desk.problemAt(QStringLiteral("words")) == u"Enter what to write");
    desk.answer(QStringLiteral("words"), QStringLiteral("See you soon."));
    desk.work->showScreen(QStringLiteral("today"));
    desk.work->go(placeOf(desk.her.woman, desk.her.id, RecordDeed::WriteToHer).place());
    CHECK(desk.answerIn(QStringLiteral("words")) == u"See you soon.");
}

TEST_CASE("A paper that was saved is among her documents by itself") {
    LetterDesk desk;
    desk.open(RecordTab::Plan);
    auto* plan = desk.work->findChild<PlanPanel*>();
    REQUIRE(plan);
    plan->saveTo(desk.folder.filePath(QStringLiteral("plan.pdf")));
    auto& table = desk.documents();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(cell(table, 0, 1) == u"Plan");
    CHECK(cell(table, 0, 3) == u"Saved as PDF");
    CHECK(desk.said().startsWith(u"Its words were made from her record"));
}

TEST_CASE("The centre's words for a letter are changed in Settings and taken back") {
    LetterDesk desk;
    desk.work->showScreen(QStringLiteral("settings"));
    desk.answer(QStringLiteral("get_in_touch"), QStringLiteral("Dear {nme}, hello."));
    desk.press(QStringLiteral("saveLetters"));
    CHECK(desk.problemAt(QStringLiteral("get_in_touch")).startsWith(u"{nme} is not a field"));
    CHECK(desk.book().all<LetterText>().isEmpty());
    desk.answer(QStringLiteral("get_in_touch"), QStringLiteral("Dear {name}, hello."));
    desk.work->showScreen(QStringLiteral("today"));
    desk.work->showScreen(QStringLiteral("settings"));
    CHECK(desk.answerIn(QStringLiteral("get_in_touch")) == u"Dear {name}, hello.");
    desk.press(QStringLiteral("saveLetters"));
    CHECK(desk.book().all<LetterText>().size() == 1);
    desk.write("get_in_touch");
    CHECK(desk.answerIn(QStringLiteral("words")) == u"Dear Nour, hello.");

    desk.work->showScreen(QStringLiteral("settings"));
    desk.press(QStringLiteral("programsWords"));
    CHECK(desk.answerIn(QStringLiteral("get_in_touch")) == programsWords(WritingText::GetInTouch));
    desk.press(QStringLiteral("saveLetters"));
    CHECK(desk.book().all<LetterText>().isEmpty());
}
