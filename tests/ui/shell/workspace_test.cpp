// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/centre_actions.h"
#include "tests/support/core/centre_file.h"
#include "tests/support/ui/hands.h"
#include "ui/shell/search_field.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QTest>

using namespace ninefold;
using namespace ninefold::test;

namespace {

/// A screen that remembers what it was asked.
class WitnessScreen : public Screen {
public:
    explicit WitnessScreen(Shell& window)
        : Screen(window) {}
    void arrive(const Place& place) override { places.push_back(place); }
    void refresh() override { ++refreshed; }
    void onChanged(const ChangeSet& changes) override { heard << changes.what; }
    std::optional<FormDraft> unfinished() const override {
        if (words.isEmpty())
            return std::nullopt;
        return FormDraft{places.back().key(), QStringLiteral("Words"), session().now(), words};
    }

    std::vector<Place> places;
    QStringList heard;
    QByteArray words;
    int refreshed = 0;
};

Screens witnessScreens() {
    const auto make = [](Shell& shell) -> Screen* { return new WitnessScreen(shell); };
    return {
        {.id = QStringLiteral("today"),
         .icon = QStringLiteral("today"),
         .title = QStringLiteral("Today"),
         .navigation = ScreenInfo::Navigation::Work,
         .make = make,
         .count =
             [](const Session& s) { return QString::number(s.casebook().all<Woman>().size()); }},
        {.id = QStringLiteral("record"),
         .icon = QStringLiteral("person"),
         .title = QStringLiteral("Record"),
         .make = make,
         .parent = QStringLiteral("today")},
        {.id = QStringLiteral("referral"),
         .icon = QStringLiteral("add"),
         .title = QStringLiteral("New referral"),
         .permission = Permission::EditRecords,
         .make = make}};
}

struct House {
    CentreFile file;
    Screens screens = witnessScreens();
    OpenHouse open{screens, file.path()};

    House() { open.window.start(file.open()); }
    Workspace& space() { return *open.window.workspace(); }
    WitnessScreen& screen() { return *static_cast<WitnessScreen*>(space().current()); }
};

AddWorker ruth() {
    return {QStringLiteral("Ruth Delaney"), Role::Keyworker};
}

qint64 wallClock() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

TEST_CASE("Signing in shows the first screen and who is signed in") {
    House house;
    CHECK(house.space().place().screen == QStringLiteral("today"));
    CHECK(find<QLabel>(house.open.window, "workerName")->text() == QStringLiteral("Hanna"));
    CHECK(house.open.window.windowTitle() == QStringLiteral("Ninefold"));
}

TEST_CASE("One goes to places and back again") {
    House house;
    house.space().openRecord(Id<Woman>{7}, QStringLiteral("needs"));
    CHECK(house.screen().places.back() ==
          Place{QStringLiteral("record"), 7, QStringLiteral("needs"), {}});
    house.space().newReferral(QStringLiteral("haddad 0770"));
    CHECK(house.screen().places.back().typed == QStringLiteral("haddad 0770"));
    house.space().goBack();
    CHECK(house.space().place().subject == 7);
    house.space().goBack();
    CHECK(house.space().place().screen == QStringLiteral("today"));
    house.space().showScreen(QStringLiteral("nowhere"));
    CHECK(house.space().place().screen == QStringLiteral("today"));
}

TEST_CASE("A change is told with its undo and can be redone") {
    House house;
    const auto outcome = house.space().perform(ruth());
    REQUIRE(std::holds_alternative<ChangeSet>(outcome));
    CHECK(house.space().banner()->text() == QStringLiteral("Saved. Add a worker"));
    CHECK(house.screen().heard == QStringList{QStringLiteral("Add a worker")});
    const auto& book = house.space().session().casebook();
    CHECK(book.workerByName(QStringLiteral("Ruth Delaney")) != nullptr);

    auto* undo = house.open.window.findChild<QAction*>(QStringLiteral("actionUndo"));
    CHECK(undo->text().contains(QStringLiteral("Add a worker")));
    undo->trigger();
    CHECK(book.workerByName(QStringLiteral("Ruth Delaney")) == nullptr);
    CHECK(house.space().banner()->text().startsWith(QStringLiteral("Undone.")));
    house.open.window.findChild<QAction*>(QStringLiteral("actionRedo"))->trigger();
    CHECK(book.workerByName(QStringLiteral("Ruth Delaney")) != nullptr);
}

TEST_CASE("What is wrong with the answers goes back to the form and nothing is told as saved") {
    House house;
    const auto outcome = house.space().perform(AddWorker{QString(), std::nullopt});
    CHECK(std::holds_alternative<Problems>(outcome));
    CHECK(house.space().banner()->text().isEmpty());
    CHECK(house.screen().heard.isEmpty());
}

TEST_CASE("Going elsewhere and locking keep what was typed") {
    House house;
    house.space().newReferral();
    house.screen().words = "{\"given_names\":\"Nour\"}";
    house.space().showScreen(QStringLiteral("today"));
    const auto kept = house.space().keptDraft(QStringLiteral("referral/new"));
    REQUIRE(kept);
    CHECK(kept->answers == "{\"given_names\":\"Nour\"}");
    house.open.window.lock();
    house.open.window.start(house.file.open());
    CHECK(house.space().keptDraft(QStringLiteral("referral/new")));
    house.space().discardDraft(QStringLiteral("referral/new"));
    CHECK_FALSE(house.space().keptDraft(QStringLiteral("referral/new")));
}

TEST_CASE("The window warns a minute before it locks and then does") {
    House house;
    const qint64 start = wallClock();
    house.space().touch(start);
    for (int second = 0; second < 239; second += 30)
        house.space().tick(start + second * 1000);
    CHECK(house.space().notice()->text().isEmpty());
    house.space().tick(start + 240 * 1000);
    CHECK(house.space().notice()->text() ==
          QStringLiteral("The screen locks in one minute. What you typed is kept."));
    house.space().tick(start + 270 * 1000);
    house.space().tick(start + 300 * 1000);
    waitUntil([&] { return house.open.window.workspace() == nullptr; });
}

TEST_CASE("What another window wrote arrives within a second") {
    House house;
    auto other = house.file.open();
    const Woman woman = addWoman(*other, "WM-0200");
    house.space().tick(wallClock());
    CHECK(house.space().session().casebook().find(woman.id) != nullptr);
    CHECK(house.screen().heard.size() == 1);
}

TEST_CASE("Search finds a woman and opens her record or begins a referral with the words") {
    House house;
    const Woman woman = addWoman(house.space().session(), "WM-0147");
    auto* search = find<SearchField>(house.open.window, "search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("147"));
    REQUIRE(search->isListOpen());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(house.space().place() == Place{QStringLiteral("record"), woman.id.value, {}, {}});
    CHECK_FALSE(search->isListOpen());
    CHECK(search->text().isEmpty());

    QTest::keyClicks(search, QStringLiteral("xyzzy 0770"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(house.space().place().screen == QStringLiteral("referral"));
    CHECK(house.space().place().typed == QStringLiteral("xyzzy 0770"));

    QTest::keyClicks(search, QStringLiteral("nour"));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK_FALSE(search->isListOpen());
    CHECK(search->text() == QStringLiteral("nour"));
}

TEST_CASE("One key covers the screen and the same shows it again") {
    House house;
    QTest::keyClick(&house.open.window, Qt::Key_F12);
    CHECK(house.open.window.isCovered());
    CHECK_FALSE(house.space().isEnabled());
    const auto* sheet = find(house.open.window, "cover");
    CHECK(sheet->geometry() == house.open.window.rect());
    QTest::keyClick(&house.open.window, Qt::Key_F12);
    CHECK_FALSE(house.open.window.isCovered());
    CHECK(house.space().isEnabled());
    house.open.window.setCovered(true);
    click(house.open.window, "showAgain");
    CHECK_FALSE(house.open.window.isCovered());
}

TEST_CASE("Bigger text keeps the place and the session") {
    House house;
    house.space().openRecord(Id<Woman>{7});
    house.open.window.findChild<QAction*>(QStringLiteral("actionLarger"))->trigger();
    waitUntil([&] {
        return house.open.window.workspace() && house.space().place().subject == 7 &&
               house.screen().places.size() == 1;
    });
    CHECK(house.open.machine.theme().textPercent == 125);
    CHECK(house.space().session().worker().name == QStringLiteral("Hanna"));
    house.open.machine.setTheme({ThemeChoice::Light, false, 100});
}
