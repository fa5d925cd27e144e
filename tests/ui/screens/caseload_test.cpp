// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/screen_stand.h"
#include "ui/parts/row_table.h"
#include "ui/screens/caseload/caseload_screen.h"
#include "ui/screens/caseload/caseload_sheet.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// Three of Hanna's open, one closed; one of Ruth's.
struct SmallCentre {
    SmallCentre()
        : stand("2026-03-17T10:42") {
        auto story = storyFor(stand.session());
        hanna = stand.session().worker().id;
        ruth = story.keep(Worker{{}, QStringLiteral("Ruth"), Role::Keyworker, {}}).id;
        nour = add(story, "WM-1", "Nour", Disposal::ConditionalCaution, hanna);
        add(story, "WM-2", "=Jade", Disposal::CommunityResolution, hanna);
        add(story, "WM-3", "Kezia", Disposal::CommunityResolution, hanna);
        auto closed = add(story, "WM-4", "Bronwen", Disposal::ConditionalCaution, hanna);
        closed.closedOn = day("2026-03-01");
        closed.closureReason = ClosureReason::CompletedPlan;
        story.keep(closed);
        add(story, "WM-5", "Roza", Disposal::Voluntary, ruth);
        keepStory(stand.session(), story);
    }
    static Referral add(Story& story, const char* ref, const char* name, Disposal disposal,
                        Id<Worker> keyworker) {
        Referral referral;
        referral.woman = story.woman(ref, name, "Whitcombe").id;
        referral.ref = QStringLiteral("R-") + QString::fromLatin1(ref);
        referral.disposal = disposal;
        referral.receivedOn = referral.disposalOn = referral.decidedOn = day("2026-02-12");
        referral.decision = Decision::Accepted;
        referral.keyworker = keyworker;
        return story.keep(referral);
    }

    ScreenStand stand;
    Id<Worker> hanna, ruth;
    Referral nour;
};

QStringList names(const CaseloadScreen& screen) {
    const auto* table = screen.findChild<RowTable*>(QStringLiteral("rows"));
    QStringList out;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        out << table->model()->index(row, 0).data().toString().section(u' ', 0, 0);
    return out;
}

QString counts(CaseloadScreen& screen) {
    return the<QLabel>(screen, "shownCount")
        ->text()
        .remove(QStringLiteral("<b>"))
        .remove(QStringLiteral("</b>"));
}

} // namespace

TEST_CASE("the caseload opens on my open cases and says how many are hidden", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    CHECK(names(screen).size() == 3);
    CHECK(counts(screen) == QStringLiteral("3 shown, 2 hidden by these filters"));
    CHECK(the<QComboBox>(screen, "preset")->currentText() == QStringLiteral("My open cases"));
    CHECK(the<QPushButton>(screen, "showAll")->text() == QStringLiteral("Show all 5"));
    CHECK(the<QPushButton>(screen, "exportShown")->text() == QStringLiteral("Export 3 shown"));
}

TEST_CASE("filters are words that can be taken off one by one", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    const auto word = [&](const QString& name) {
        for (auto* button : screen.findChildren<QPushButton*>())
            if (button->accessibleName() == name)
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    REQUIRE(word(QStringLiteral("Status: open")));
    QTest::mouseClick(word(QStringLiteral("Keyworker: Hanna")), Qt::LeftButton);
    CHECK(names(screen).size() == 4);
    CHECK(the<QComboBox>(screen, "preset")->currentText() == QStringLiteral("All open"));
    QTest::mouseClick(word(QStringLiteral("Status: open")), Qt::LeftButton);
    CHECK(names(screen).size() == 5);
    CHECK(counts(screen) == QStringLiteral("5 shown, none hidden"));
    CHECK(the<QPushButton>(screen, "showAll")->isHidden());
}

TEST_CASE("typing narrows the list and nothing found offers everybody", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    auto* narrow = the<QLineEdit>(screen, "narrow");
    QTest::keyClicks(narrow, QStringLiteral("kez"));
    CHECK(names(screen) == QStringList{QStringLiteral("Kezia")});
    QTest::keyClicks(narrow, QStringLiteral("xyz"));
    CHECK(names(screen).isEmpty());
    CHECK(the<QLabel>(screen, "emptyTitle")->text() ==
          QStringLiteral("No woman matches these filters"));
    QTest::mouseClick(the<QPushButton>(screen, "emptyShowAll"), Qt::LeftButton);
    CHECK(names(screen).size() == 5);
    CHECK(narrow->text().isEmpty());
}

TEST_CASE("any column sorts the list both ways and the chosen woman stays chosen", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    auto* table = the<RowTable>(screen, "rows");
    const auto select = [&](const QString& name) {
        table->setCurrentIndex(
            table->model()->index(static_cast<int>(names(screen).indexOf(name)), 0));
    };
    select(QStringLiteral("Kezia"));
    auto* header = table->horizontalHeader();
    const auto click = [&](int section) {
        const QPoint at(header->sectionViewportPosition(section) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(0);
    auto ascending = names(screen);
    CHECK(ascending.size() == 3);
    click(0);
    std::reverse(ascending.begin(), ascending.end());
    CHECK(names(screen) == ascending);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() ==
          QStringLiteral("Kezia Whitcombe"));
}

TEST_CASE("the keyboard alone opens a record", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    auto* table = the<RowTable>(screen, "rows");
    CHECK(screen.firstFocus() == table);
    QTest::keyClick(table, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(c.stand.places.size() == 1);
    CHECK(c.stand.places.front().screen == QStringLiteral("record"));
    CHECK(table->currentIndex().row() == 1);
}

TEST_CASE("an export is exactly what is shown and it is guarded and written down", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("list.csv"));
    REQUIRE(screen.exportTo(path, false));
    const auto lines = QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 5); // heads, three women, nothing after the last line's end
    CHECK(lines.first().startsWith(QStringLiteral("Known as,Reference,Status,Disposal,")));
    CHECK(lines.filter(QStringLiteral("Roza")).isEmpty());
    CHECK(lines.filter(QStringLiteral("'=Jade")).size() == 1);
    CHECK(QFile::permissions(path).testFlag(QFile::ReadOther) == false);

    REQUIRE(screen.exportTo(path, true));
    CHECK(QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n")).size() == 7);
    const auto access = c.stand.session().wholeAccess();
    REQUIRE(access);
    QStringList noted;
    for (const auto& line : *access)
        if (line.kind == AccessKind::Exported)
            noted << line.detail;
    CHECK(noted.size() == 2);
    CHECK(noted.contains(QStringLiteral("Caseload list, 3 of 5 rows")));
}

TEST_CASE("a folder that cannot be written to is told and nothing is left there", "[caseload]") {
    SmallCentre c;
    CaseloadScreen screen(c.stand);
    c.stand.show(screen);
    const auto done = screen.exportTo(QStringLiteral("/nowhere/list.csv"), true);
    REQUIRE_FALSE(done.ok());
    CHECK(done.failure().kind == Failure::Kind::Disk);
    CHECK(done.failure().text.contains(QStringLiteral("/nowhere/list.csv")));
}

TEST_CASE("saved filters come back and never keep what was typed", "[caseload]") {
    SmallCentre c;
    const auto& book = c.stand.session().casebook();
    CaseloadFilter filter = everyone();
    filter.keyworker = c.ruth;
    filter.disposal = Disposal::Voluntary;
    filter.condition = ProgressWords::Tone::Passed;
    filter.tier = Tier::Two;
    filter.status = ReferralStatus::InSupport;
    filter.text = QStringLiteral("Nour");
    const auto json = presetsToJson({{QStringLiteral("Ruth's"), filter, false}}, c.hanna);
    CHECK_FALSE(json.contains("Nour"));
    const auto back = presetsFromJson(json, c.hanna, book);
    REQUIRE(back.size() == 1);
    filter.text.clear();
    CHECK(back.front().filter == filter);
    CHECK(back.front().name == QStringLiteral("Ruth's"));
    CHECK(presetsFromJson("not json", c.hanna, book).empty());
}

TEST_CASE("who holds no case opens on everybody's open cases", "[caseload]") {
    ScreenStand stand("2026-03-17T10:42");
    auto story = storyFor(stand.session());
    const auto ruth = story.keep(Worker{{}, QStringLiteral("Ruth"), Role::Keyworker, {}});
    SmallCentre::add(story, "WM-1", "Nour", Disposal::ConditionalCaution, ruth.id);
    keepStory(stand.session(), story);
    CaseloadScreen screen(stand);
    stand.show(screen);
    CHECK(names(screen) == QStringList{QStringLiteral("Nour")});
    CHECK(the<QComboBox>(screen, "preset")->currentText() == QStringLiteral("All open"));
    CHECK(caseloadCount(stand.session()) == QStringLiteral("1"));
}
