// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/hands.h"

#include "ui/forms/answer_field.h"

#include <QAbstractButton>
#include <QApplication>

namespace ninefold::test {

void click(const QWidget& ground, const char* name) {
    auto* button = find<QAbstractButton>(ground, name);
    INFO(name);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const QWidget& ground, const char* field, const QString& text) {
    auto* target = find<AnswerField>(ground, field)->focusTarget();
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
}

void waitUntil(const std::function<bool()>& isSo) {
    REQUIRE(QTest::qWaitFor(isSo, 30'000));
}

void tabTo(const QWidget& window, const char* name) {
    for (int i = 0; i < 60; ++i) {
        for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName() == QLatin1String(name))
                return;
        auto* from = QApplication::focusWidget();
        QTest::keyClick(from ? from : const_cast<QWidget*>(&window), Qt::Key_Tab);
    }
    FAIL("Tab does not come to " << name);
}

OpenHouse::OpenHouse(const Screens& screens, const QString& path)
    : window(screens, machine) {
    machine.setTheme({ThemeChoice::Light, false, 100});
    UnlockPage::Options options;
    options.path = path;
    options.demoFolder = folder.path();
    options.newKeys = KeyCost::least();
    door = new Door(window, machine, options);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

} // namespace ninefold::test
