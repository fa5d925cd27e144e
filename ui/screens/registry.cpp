// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/registry.h"

#include "ui/screens/settings/settings_screen.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("screens", text);
}

} // namespace

const Screens& screens() {
    using Navigation = ScreenInfo::Navigation;
    static const Screens list{
        {.id = QStringLiteral("settings"),
         .icon = QStringLiteral("settings"),
         .title = words("Settings"),
         .permission = Permission::MakeReturns,
         .navigation = Navigation::Settings,
         .make = makeSettingsScreen},
    };
    return list;
}

} // namespace ninefold
