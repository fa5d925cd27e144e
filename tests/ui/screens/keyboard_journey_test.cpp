// SPDX-License-Identifier: GPL-3.0-or-later

// From end to end without a mouse: Tab goes as the eye does, and ends where the work is saved.

#include "tests/support/ui/desk.h"
#include "ui/parts/buttons.h"
#include "ui/parts/tab_stops.h"
#include "ui/shell/record_place.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;
using test::Desk;

namespace {

/// The window is in front, so that keys go where the focus is.
void bringForward(Desk& desk) {
    REQUIRE(QTest::qWaitForWindowExposed(desk.work.get()));
    desk.work->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.work.get()));
}

/// A woman with a caution, in the caseload and supported.
Id<Woman> someone(Desk& desk) {
    bringForward(desk);
    Id<Woman> id;
    desk.keep([&](ChangeSet& changes, qint64& nextId) {
        Woman woman;
        woman.id = id = {nextId++};
        woman.ref = QStringLiteral("W-1");
        woman.givenNames = QStringLiteral("Nour");
        woman.familyName = QStringLiteral("Haddad");
        changes.add(woman);
        Referral referral;
        referral.id = {nextId++};
        referral.ref = QStringLiteral("R-1");
        referral.woman = woman.id;
        referral.receivedOn = test::day("2026-02-13");
        referral.disposal = Disposal::ConditionalCaution;
        referral.disposalOn = test::day("2026-02-12");
        referral.decision = Decision::Accepted;
        referral.decidedOn = test::day("2026-02-13");
        referral.keyworker = desk.session().worker().id;
        changes.add(referral);
    });
    return id;
}

/// Opens a form about her in the window in front.
void openForm(Desk& desk, RecordDeed deed) {
    const auto woman = someone(desk);
    desk.work->go(placeOf(woman, desk.book().all<Referral>().begin()->id, deed, 0).place());
}

/// A contact as far as it must be filled in.
void fillContact(Desk& desk) {
    openForm(desk, RecordDeed::LogContact);
    desk.answer(QStringLiteral("method"), QStringLiteral("in_person"));
    desk.answer(QStringLiteral("outcome"), QStringLiteral("spoke"));
}

void tab(bool forward = true) {
    QTest::keyClick(QApplication::focusWidget(), forward ? Qt::Key_Tab : Qt::Key_Backtab);
}

QString focusName() {
    const auto* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

/// Presses Tab until the named one has the focus; how often, or -1.
int tabsTo(const QString& name) {
    for (int i = 0; i < 80; ++i) {
        if (focusName() == name)
            return i;
        tab();
    }
    return -1;
}

} // namespace

TEST_CASE("Tab goes through every form from its first field to the button that saves") {
    Desk desk;
    const auto deed = GENERATE(RecordDeed::BookAppointment, RecordDeed::LogContact,
                               RecordDeed::SetTier, RecordDeed::RecordScore, RecordDeed::SetGoal,
                               RecordDeed::PoliceUpdate, RecordDeed::ChangeSafeContact,
                               RecordDeed::ExplainCondition, RecordDeed::OfficerReport);
    CAPTURE(static_cast<int>(deed));
    openForm(desk, deed);
    const auto stops = tabStops(desk.work.get());
    const auto* first = QApplication::focusWidget();
    REQUIRE(std::find(stops.begin(), stops.end(), first) != stops.end());
    REQUIRE(tabsTo(QStringLiteral("save")) > 0);
    tab();
    CHECK(focusName() == u"notNow");
    tab(false);
    CHECK(focusName() == u"save");
}

TEST_CASE("everything that takes the focus by Tab is among the stops once") {
    Desk desk;
    const auto woman = someone(desk);
    const auto referral = desk.book().all<Referral>().begin()->id;
    const auto tabOf = GENERATE(RecordTab::Overview, RecordTab::Referral, RecordTab::Needs,
                                RecordTab::Plan, RecordTab::Activities);
    desk.work->go(RecordPlace{woman, referral, tabOf, RecordDeed::None, 0}.place());
    const auto stops = tabStops(desk.work.get());
    for (const auto* one : desk.work->findChildren<QWidget*>()) {
        const bool takesTab = (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!takesTab || one->focusProxy() || !one->isVisibleTo(desk.work.get()) ||
            !one->isEnabled() || qobject_cast<const QRadioButton*>(one))
            continue;
        INFO(one->metaObject()->className() << " " << one->objectName().toStdString());
        const auto inside = std::count_if(stops.begin(), stops.end(), [one](const QWidget* stop) {
            return stop == one || stop->isAncestorOf(one);
        });
        CHECK(inside >= 1);
        CHECK(std::count(stops.begin(), stops.end(), one) <= 1);
    }
}

TEST_CASE("the settings of the centre are reached and saved by Tab") {
    Desk desk;
    bringForward(desk);
    desk.work->showScreen(QStringLiteral("settings"));
    CHECK(tabsTo(QStringLiteral("saveCentre")) > 0);
}

TEST_CASE("the keys for Save save a form and Enter presses the button that has the focus") {
    Desk desk;
    fillContact(desk);
    bringForward(desk);
    qobject_cast<AnswerField*>(desk.at(QStringLiteral("note")))->focusTarget()->setFocus();
    SECTION("by the keys") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    }
    SECTION("by Enter") {
        REQUIRE(tabsTo(QStringLiteral("save")) > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    INFO(desk.bannerText().toStdString());
    CHECK(desk.book().all<Contact>().size() == 1);
}

TEST_CASE("Enter in a field of a dialog presses none of its buttons and on a button that one") {
    QDialog dialog;
    auto* field = new QLineEdit(&dialog);
    auto* button = ordinaryButton(QStringLiteral("Print"), "print", &dialog);
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, &dialog, [&] { ++pressed; });
    dialog.show();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(pressed == 0);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter);
    CHECK(pressed == 2);
}

TEST_CASE("Escape closes an open list and leaves the form where it is") {
    Desk desk;
    openForm(desk, RecordDeed::LogContact);
    bringForward(desk);
    auto* list = qobject_cast<QComboBox*>(
        qobject_cast<AnswerField*>(desk.at(QStringLiteral("method")))->focusTarget());
    REQUIRE(list);
    list->setFocus();
    list->showPopup();
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(desk.isInSight(QStringLiteral("method")));
}

TEST_CASE("the Undo of the banner is reached by Tab and pressed with Enter") {
    Desk desk;
    fillContact(desk);
    desk.press(QStringLiteral("save"));
    REQUIRE(desk.book().all<Contact>().size() == 1);
    bringForward(desk);
    const auto isThere = [&] {
        return desk.work->banner()->isAncestorOf(QApplication::focusWidget());
    };
    for (int i = 0; i < 80 && !isThere(); ++i)
        tab();
    REQUIRE(isThere());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(desk.book().all<Contact>().isEmpty());
}

TEST_CASE("an arrow key chooses where nothing was chosen and Tab comes back to the chosen one") {
    Desk desk;
    openForm(desk, RecordDeed::SetTier);
    auto* tier = qobject_cast<AnswerField*>(desk.at(QStringLiteral("tier")));
    REQUIRE(tier);
    tier->focusTarget()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(tier->typed() == u"2");
    const auto* chosen = QApplication::focusWidget();
    tab();
    CHECK(focusName() != chosen->objectName());
    tab(false);
    CHECK(QApplication::focusWidget() == chosen);
}

TEST_CASE("the arrow keys walk along the parts of her record") {
    Desk desk;
    const auto woman = someone(desk);
    desk.work->openRecord(woman);
    auto* tabs = desk.work->findChild<QTabBar*>(QStringLiteral("recordTabs"));
    REQUIRE(tabs);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(tabs->currentIndex() == 2);
    CHECK(QApplication::focusWidget() == tabs);
}
