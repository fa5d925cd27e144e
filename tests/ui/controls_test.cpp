// SPDX-License-Identifier: GPL-3.0-or-later

// Every control of every screen: it has a name that a screen reader says, and is big enough.

#include "tests/support/core/centre_file.h"
#include "tests/support/ui/hands.h"
#include "ui/screens/registry.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ninefold;
using namespace ninefold::test;

namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

void checkControls(const QWidget& ground, const QString& where) {
    int seen = 0;
    for (auto* widget : ground.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(widget) || widget->inherits("QTableCornerButton") ||
            widget->inherits("QHeaderView") ||
            widget->inherits("QLineEditIconButton")) // the lens in a search field: a picture
            continue;
        ++seen;
        auto* told = QAccessible::queryAccessibleInterface(widget);
        INFO(where.toStdString() << ": " << widget->metaObject()->className() << " "
                                 << widget->objectName().toStdString());
        REQUIRE(told);
        CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
        if (!qobject_cast<QAbstractItemView*>(widget))
            CHECK(widget->height() >= u(28));
    }
    CHECK(seen > 0);
}

} // namespace

TEST_CASE("Every control has a name and is at least 28 high") {
    const CentreFile file;
    for (const int percent : {100, 200}) {
        OpenHouse house(screens());
        house.machine.setTheme({ThemeChoice::Light, false, percent});
        {
            MainWindow window(screens(), house.machine);
            Door door(window, house.machine, {});
            window.show();
            checkControls(window, QStringLiteral("welcome"));
            click(window, "newCentre");
            checkControls(window, QStringLiteral("new centre"));
        }
        house.window.start(file.open());
        for (const auto& info : screens()) {
            house.window.workspace()->showScreen(info.id);
            checkControls(*house.window.workspace(), info.id);
        }
        house.machine.setTheme({ThemeChoice::Light, false, 100});
    }
}
