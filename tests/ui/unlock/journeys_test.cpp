// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/centre_file.h"
#include "tests/support/ui/hands.h"
#include "ui/forms/form.h"
#include "ui/screens/registry.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/new_centre_wizard.h"
#include "ui/unlock/sign_in_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace ninefold;
using namespace ninefold::test;

namespace {

const auto passphrase = QStringLiteral("orchard violin pepper");

QString fileIn(const OpenHouse& house) {
    return house.folder.filePath(QStringLiteral("Millrace.ninefold"));
}

NewCentreWizard* wizardOf(const OpenHouse& house) {
    return find<NewCentreWizard>(house.window, "newCentreWizard");
}

/// Through the wizard up to the recovery key.
void makeCentre(OpenHouse& house) {
    click(house.window, "newCentre");
    auto* wizard = wizardOf(house);
    type(*wizard, "name", QStringLiteral("Millrace Women's Centre"));
    type(*wizard, "code", QStringLiteral("MWC"));
    click(*wizard, "next");
    type(*wizard, "manager", QStringLiteral("Hanna Lindqvist"));
    type(*wizard, "passphrase", passphrase);
    type(*wizard, "again", passphrase);
    click(*wizard, "next");
    type(*wizard, "path", fileIn(house));
    click(*wizard, "next");
    waitUntil([&] { return !wizard->shownKey().isEmpty(); });
}

QString problemAt(const QWidget& ground, const char* field) {
    for (auto* form : ground.findChildren<Form*>())
        if (form->isVisible())
            if (const auto* row = form->row(QLatin1String(field)))
                return row->problem();
    return {};
}

} // namespace

TEST_CASE("From the first run to being signed in") {
    OpenHouse house(screens());
    CHECK(find<QAbstractButton>(house.window, "welcomeNewCentre")->isVisible());
    makeCentre(house);
    auto* wizard = wizardOf(house);
    const QString key = wizard->shownKey();
    click(*wizard, "next");
    type(*wizard, "recoveryKey", key.toLower());
    click(*wizard, "next");
    waitUntil([&] { return house.window.workspace() != nullptr; });

    const auto& session = house.window.workspace()->session();
    CHECK(session.casebook().centre().name == QStringLiteral("Millrace Women's Centre"));
    CHECK(session.worker().name == QStringLiteral("Hanna Lindqvist"));
    CHECK(house.window.windowTitle() == QStringLiteral("Ninefold"));
    REQUIRE(house.machine.recentCentres().size() == 1);
    CHECK(house.machine.recentCentres().front().path == fileIn(house));
}

TEST_CASE("The file is not in use before the recovery key is typed back") {
    OpenHouse house(screens());
    makeCentre(house);
    auto* wizard = wizardOf(house);
    CHECK(QFile::exists(fileIn(house)));
    click(*wizard, "next");
    QString wrong = wizard->shownKey();
    wrong[7] = wrong[7] == u'2' ? u'3' : u'2'; // in the second group
    type(*wizard, "recoveryKey", wrong);
    click(*wizard, "next");
    CHECK(problemAt(*wizard, "recoveryKey") == QStringLiteral("Group 2 is not as it was shown"));
    CHECK(house.window.workspace() == nullptr);

    click(*wizard, "back");
    click(*wizard, "back"); // gives up
    CHECK_FALSE(QFile::exists(fileIn(house)));
    CHECK_FALSE(QFile::exists(fileIn(house) + QStringLiteral("-keys")));
}

TEST_CASE("The wizard says what is missing and goes no further") {
    OpenHouse house(screens());
    click(house.window, "newCentre");
    auto* wizard = wizardOf(house);
    click(*wizard, "next");
    CHECK(problemAt(*wizard, "name") == QStringLiteral("Enter the centre's name"));
    CHECK(problemAt(*wizard, "code") == QStringLiteral("Enter a short code, such as NGW"));
    type(*wizard, "name", QStringLiteral("Millrace"));
    type(*wizard, "code", QStringLiteral("MWC"));
    click(*wizard, "next");
    type(*wizard, "manager", QStringLiteral("Hanna"));
    type(*wizard, "passphrase", QStringLiteral("short"));
    type(*wizard, "again", QStringLiteral("other"));
    click(*wizard, "next");
    CHECK_FALSE(problemAt(*wizard, "passphrase").isEmpty());
    CHECK(problemAt(*wizard, "again") == QStringLiteral("Type the same passphrase twice"));
}

TEST_CASE("The wizard can be gone through with the keyboard alone") {
    OpenHouse house(screens());
    const auto keys = [](const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    const auto press = [&](const char* name) {
        tabTo(house.window, name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    };
    press("newCentre");
    tabTo(house.window, "name");
    keys(QStringLiteral("Millrace"));
    tabTo(house.window, "code");
    keys(QStringLiteral("MWC"));
    press("next");
    tabTo(house.window, "manager");
    keys(QStringLiteral("Hanna"));
    tabTo(house.window, "passphrase");
    keys(passphrase);
    tabTo(house.window, "again");
    keys(passphrase);
    press("next");
    tabTo(house.window, "path");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    keys(fileIn(house));
    press("next");
    auto* wizard = wizardOf(house);
    waitUntil([&] { return !wizard->shownKey().isEmpty(); });
    const QString key = wizard->shownKey();
    press("next");
    tabTo(house.window, "recoveryKey");
    keys(key);
    press("next");
    waitUntil([&] { return house.window.workspace() != nullptr; });
}

TEST_CASE("A file that is named when the program starts waits for its passphrase") {
    const CentreFile file;
    const OpenHouse house(screens(), file.path());
    waitUntil([&] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("plum tractor gazette"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitUntil([&] { return house.window.workspace() != nullptr; });
}

TEST_CASE("A wrong passphrase is told and the right one opens") {
    const CentreFile file;
    OpenHouse house(screens(), file.path());
    auto* panel = find<SignInPanel>(house.window, "signInPanel");
    click(*panel, "signIn");
    CHECK(problemAt(*panel, "passphrase") == QStringLiteral("Enter your passphrase"));

    type(*panel, "passphrase", QStringLiteral("plum tractor gazelle"));
    click(*panel, "signIn");
    waitUntil([&] {
        return problemAt(*panel, "passphrase").contains(QStringLiteral("assphrase")) &&
               find<QAbstractButton>(*panel, "signIn")->isEnabled();
    });
    CHECK(house.window.workspace() == nullptr);

    type(*panel, "passphrase", QStringLiteral("plum tractor gazette"));
    click(*panel, "signIn");
    waitUntil([&] { return house.window.workspace() != nullptr; });
}

TEST_CASE("What is no centre file says so") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.ninefold"));
    writeBytes(path, "Dear Hanna");
    OpenHouse house(screens(), path);
    auto* panel = find<SignInPanel>(house.window, "signInPanel");
    CHECK_FALSE(find<QLabel>(*panel, "signInTold")->text().isEmpty());
    CHECK(house.window.workspace() == nullptr);
}

TEST_CASE("A forgotten passphrase is made anew with the recovery key") {
    const CentreFile file;
    {
        OpenHouse house(screens(), file.path());
        click(house.window, "forgotten");
        auto* panel = find(house.window, "forgottenPanel");
        type(*panel, "recoveryKey", QString::fromUtf8(file.recoveryKey.view()));
        click(*panel, "openWithKey");
        waitUntil([&] {
            const auto fields = panel->findChildren<AnswerField*>(QStringLiteral("newPassphrase"));
            return !fields.isEmpty() && fields.front()->isVisible() && fields.front()->isEnabled();
        });
        type(*panel, "newPassphrase", passphrase);
        click(*panel, "setPassphrase");
        waitUntil([&] { return house.window.workspace() != nullptr; });
    }
    CHECK(file.tryOpen(Secret::fromText(passphrase)).ok());
    CHECK_FALSE(file.tryOpen(CentreFile::passphrase()).ok());
}

TEST_CASE("Missing key slots are told before anybody types") {
    const CentreFile file;
    QFile::remove(file.keysPath());
    OpenHouse house(screens(), file.path());
    auto* panel = find<SignInPanel>(house.window, "signInPanel");
    CHECK(find<QLabel>(*panel, "signInTold")->text().contains(QStringLiteral("key file")));
    CHECK(find<QAbstractButton>(*panel, "forgotten")->isVisible());
}

TEST_CASE("Locking closes the file and gives back what was typed") {
    const CentreFile file;
    OpenHouse house(screens(), file.path());
    house.window.start(file.open());
    house.window.workspace()->showScreen(QStringLiteral("settings"));
    type(*house.window.workspace(), "code", QStringLiteral("NXQ"));
    house.window.lock();
    CHECK(house.window.workspace() == nullptr);
    auto* panel = find<SignInPanel>(house.window, "signInPanel");
    CHECK(panel->path() == file.path());
    CHECK(panel->worker() == QStringLiteral("Hanna"));

    house.window.start(file.open());
    house.window.workspace()->showScreen(QStringLiteral("settings"));
    CHECK(find<AnswerField>(*house.window.workspace(), "code")->typed() == QStringLiteral("NXQ"));
    CHECK(house.window.workspace()->session().casebook().centre().code == QStringLiteral("NXW"));
}
