// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/machine.h"

#include <QFileInfo>

#include <algorithm>

namespace ninefold {

QString RecentCentre::name() const {
    return QFileInfo(path).completeBaseName();
}

void PassingMachine::setTheme(const ThemeSettings& theme) {
    theme_ = theme;
    Theme::instance().apply(theme);
}

void PassingMachine::rememberCentre(const QString& path, const QDateTime& opened) {
    forgetCentre(path);
    recent_.insert(recent_.begin(), {path, opened});
}

void PassingMachine::forgetCentre(const QString& path) {
    recent_.erase(std::remove_if(recent_.begin(), recent_.end(),
                                 [&](const RecentCentre& c) { return c.path == path; }),
                  recent_.end());
}

} // namespace ninefold
