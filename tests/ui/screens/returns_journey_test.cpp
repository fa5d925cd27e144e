// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's return: from a figure to the women behind it, submitted, and what changed since.

#include "core/returns/submission.h"
#include "tests/support/ui/desk.h"
#include "ui/screens/returns/definition_choice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A desk with a woman referred in February 2026, the month whose return is due.
struct ReturnsDesk : Desk {
    ReturnsDesk() {
        keep([&](ChangeSet& changes, qint64& nextId) {
            Woman nour;
            nour.id = {nextId++};
            nour.ref = QStringLiteral("WM-0001");
            nour.studyId = QStringLiteral("K7QM-D2XA");
            nour.givenNames = QStringLiteral("Nour");
            nour.familyName = QStringLiteral("Haddad");
            changes.add(nour);
            Referral her;
            her.id = {nextId++};
            her.woman = nour.id;
            her.ref = QStringLiteral("R-0001-1");
            her.receivedOn = her.disposalOn = her.decidedOn = day("2026-02-12");
            her.disposal = Disposal::ConditionalCaution;
            her.decision = Decision::Accepted;
            her.keyworker = session().worker().id;
            changes.add(her);
        });
        work->go({QStringLiteral("returns"), 0, {}, {}});
    }

    QAbstractItemView* view(const char* name) {
        return static_cast<QAbstractItemView*>(at(QString::fromLatin1(name)));
    }
    QString textIn(const char* name, int row, int column) {
        const auto* model = view(name)->model();
        return model->index(row, column).data().toString();
    }
    /// Goes to the row of that label and the last column, and presses Enter.
    void choose(const char* name, const QString& label) {
        auto* table = view(name);
        const auto* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == label) {
                table->setCurrentIndex(model->index(row, model->columnCount() - 1));
                QTest::keyClick(table, Qt::Key_Return);
                return;
            }
        FAIL("no row " << label.toStdString());
    }
    QStringList wordsAtSide() {
        QCoreApplication::processEvents(); // what was added to a layout is shown then
        QStringList out;
        for (const auto* label : work->findChildren<QLabel*>())
            if (label->isVisibleTo(work.get()))
                out << label->text();
        return out;
    }
    /// Submits, saying to whom in the dialog that opens; blank: to whom it went before.
    void submitTo(const QString& whom) {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, work.get(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return; // not open yet
            watch.stop();
            auto* submit = dialog->findChild<QPushButton*>(QStringLiteral("submitNow"));
            if (!whom.isEmpty()) {
                QTest::keyClick(submit, Qt::Key_Space);
                CHECK(dialog->isVisible()); // nobody is named yet
                QTest::keyClicks(dialog->findChild<QWidget*>(QStringLiteral("submittedTo"))
                                     ->findChild<QLineEdit*>(),
                                 whom);
            }
            QTest::keyClick(submit, Qt::Key_Space);
        });
        watch.start(1);
        press(QStringLiteral("submit"));
    }
};

} // namespace

TEST_CASE("A figure of a return opens to the women behind it and says who looked") {
    ReturnsDesk desk;
    CHECK(desk.textIn("returnTable", 0, 1) == u"1");
    desk.choose("returnTable", QStringLiteral("Referrals received"));
    CHECK(desk.textIn("womenBehind", 0, 0) == u"Nour Haddad");
    CHECK(desk.textIn("womenBehind", 0, 2) == u"R-0001-1");
    const auto looked = *desk.session().wholeAccess();
    CHECK(looked.back().kind == AccessKind::OpenedFigure);
    CHECK(looked.back().detail ==
          u"Return to MOPAC, February 2026: February 2026, Referrals received");
    // Nobody is behind a zero.
    desk.choose("returnTable", QStringLiteral("Declined"));
    CHECK(desk.view("womenBehind")->model()->rowCount() == 0);
    desk.choose("returnTable", QStringLiteral("Accepted"));
    QTest::keyClick(desk.view("womenBehind"), Qt::Key_Return);
    CHECK(desk.work->place().screen == u"record");
}

TEST_CASE("The checks of the month so far are counted beside Returns") {
    ReturnsDesk desk;
    // She has no date of birth.
    CHECK(desk.at(QStringLiteral("nav_returns"))->accessibleName() == u"Returns, 1");
    desk.work->go({QStringLiteral("today"), 0, {}, {}});
    QTest::keyClick(desk.at(QStringLiteral("nav_returns")), Qt::Key_Return);
    CHECK(desk.work->place().screen == u"returns");
    desk.press(QStringLiteral("openFinding"));
    // Enter goes on to her record.
    CHECK(desk.work->focusWidget() == desk.view("womenBehind"));
    CHECK(desk.textIn("womenBehind", 0, 0) == u"Nour Haddad");
}

TEST_CASE("Who comes back from a record finds the women she went from") {
    ReturnsDesk desk;
    const auto goAndComeBack = [&desk] {
        QTest::keyClick(desk.view("womenBehind"), Qt::Key_Return);
        CHECK(desk.work->place().screen == u"record");
        desk.work->go({QStringLiteral("returns"), 0, {}, {}});
    };
    desk.choose("returnTable", QStringLiteral("Accepted"));
    goAndComeBack();
    CHECK(desk.textIn("womenBehind", 0, 0) == u"Nour Haddad");
    desk.press(QStringLiteral("closeWomen"));
    desk.press(QStringLiteral("openFinding"));
    goAndComeBack();
    CHECK(desk.textIn("womenBehind", 0, 0) == u"Nour Haddad");
    // What was put right is no longer there: then the tables are.
    desk.keep([&](ChangeSet& changes, qint64&) {
        const auto before = *desk.book().all<Woman>().begin();
        auto after = before;
        after.dateOfBirth = day("1991-01-03");
        changes.alter(before, after);
    });
    CHECK_FALSE(desk.isInSight(QStringLiteral("womenBehind")));
    CHECK(desk.textIn("returnTable", 0, 1) == u"1");
}

TEST_CASE("A return is submitted and a later correction is told with the change behind it") {
    ReturnsDesk desk;
    CHECK(desk.wordsAtSide().contains(u"This period has not been submitted."));
    desk.submitTo(QStringLiteral("MOPAC"));
    REQUIRE(desk.book().all<Submission>().size() == 1);
    CHECK(desk.book().all<Submission>().begin()->submittedTo == u"MOPAC");
    CHECK(desk.session().undoText() != u"Submit return: Return to MOPAC, February 2026");
    CHECK(desk.wordsAtSide().contains(u"Nothing has changed since."));

    desk.keep([&](ChangeSet& changes, qint64&) {
        const auto her = *desk.book().all<Referral>().begin();
        auto late = her;
        late.receivedOn = late.decidedOn = late.disposalOn = day("2026-01-30");
        changes.alter(her, late);
    });
    desk.press(QStringLiteral("seeSince"));
    const auto* differences = desk.view("sinceDifferences")->model();
    QStringList told;
    for (int row = 0; row < differences->rowCount(); ++row)
        told << QStringLiteral("%1: %2 → %3")
                    .arg(desk.textIn("sinceDifferences", row, 2),
                         desk.textIn("sinceDifferences", row, 3),
                         desk.textIn("sinceDifferences", row, 4));
    CHECK(told.contains(u"Referrals received: 1 → 0"));
    const auto* changes = desk.view("sinceChanges")->model();
    REQUIRE(changes->rowCount() > 0);
    CHECK(desk.textIn("sinceChanges", 0, 0) == u"Nour Haddad");
    // What was submitted is as it was; submitted again it is version 2.
    desk.submitTo({});
    CHECK(desk.book().all<Submission>().size() == 2);
    CHECK(desk.wordsAtSide().filter(QStringLiteral("Version 2,")).size() == 1);
    CHECK(desk.wordsAtSide().contains(u"Nothing has changed since."));
}

TEST_CASE("The return of another definition is shown when it is chosen") {
    ReturnsDesk desk;
    auto* whose = static_cast<QComboBox*>(desk.at(QStringLiteral("definition")));
    whose->setCurrentIndex(whose->findText(QStringLiteral("Equality report")));
    Q_EMIT whose->activated(whose->currentIndex());
    auto* tables = static_cast<QListWidget*>(desk.at(QStringLiteral("returnTables")));
    CHECK(tables->item(0)->text().contains(QStringLiteral("Women referred")));
}

TEST_CASE("A commissioner's definition is loaded and one with a fault is told with its place") {
    ReturnsDesk desk;
    auto* choice =
        static_cast<DefinitionChoice*>(desk.at(QStringLiteral("definition"))->parentWidget());
    const auto write = [&desk](const char* name, const QByteArray& text) {
        const auto path = desk.folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    };
    const QByteArray text = R"({"id": "ages", "version": "1", "title": "Ages", "tables": [
        {"name": "ages", "title": "Women by age", "note": "All.", "columns": [
        {"name": "age_band", "label": "Age", "definition": "Age", "codes": "age_band"},
        {"name": "referrals", "label": "Referrals", "definition": "How many", "count": "1"}]}]})";
    auto faulty = text;
    faulty.replace("\"count\": \"1\"", "\"count\": \"height > 3\"");
    choice->load(write("faulty.json", faulty));
    CHECK(desk.bannerText().contains(u"The definition was not loaded"));
    CHECK(desk.book().all<LoadedDefinition>().isEmpty());
    choice->load(write("ages.json", text));
    REQUIRE(desk.book().all<LoadedDefinition>().size() == 1);
    auto* tables = static_cast<QListWidget*>(desk.at(QStringLiteral("returnTables")));
    CHECK(tables->item(0)->text().contains(QStringLiteral("Women by age")));
    desk.choose("returnTable", QStringLiteral("Not known"));
    CHECK(desk.textIn("womenBehind", 0, 0) == u"Nour Haddad");
}

TEST_CASE("A public version is chosen and told what was hidden and submitted by its rule") {
    ReturnsDesk desk;
    auto* reader = static_cast<QComboBox*>(desk.at(QStringLiteral("reader")));
    auto* hidden = desk.work->findChild<QWidget*>(QStringLiteral("whatIsHidden"));
    auto* tables = static_cast<QListWidget*>(desk.at(QStringLiteral("returnTables")));
    const auto choose = [&](int place) {
        reader->setCurrentIndex(place);
        Q_EMIT reader->activated(place);
    };
    CHECK_FALSE(hidden->isVisibleTo(desk.work.get()));
    const int all = tables->count();

    choose(1);
    CHECK(reader->currentText() == u"The public: under 5 hidden");
    CHECK(tables->count() == all - 1); // no table of cases
    CHECK(desk.textIn("returnTable", 0, 1) == u"[c]");
    CHECK(hidden->isVisibleTo(desk.work.get()));
    CHECK(desk.wordsAtSide().contains(
        u"Counts of 1 to 4 are hidden, so that no woman can be recognised. 0 is shown."));

    choose(2);
    CHECK(desk.wordsAtSide().contains(
        u"Counts of 1 to 7 are hidden, so that no woman can be recognised. 0 is shown."));
    desk.submitTo(QStringLiteral("The board"));
    REQUIRE(desk.book().all<Submission>().size() == 1);
    const auto& submission = *desk.book().all<Submission>().begin();
    CHECK(submission.isPublic == true);
    CHECK(ruleOfSubmission(desk.book(), submission) == nhsStyle);
    CHECK(desk.wordsAtSide().contains(u"Nothing has changed since."));

    choose(0);
    CHECK_FALSE(hidden->isVisibleTo(desk.work.get()));
    CHECK(tables->count() == all);
    CHECK(desk.wordsAtSide().contains(u"This period has not been submitted."));
}
