// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include "ui/shell/shell.h"

#include <QDate>

namespace ninefold {

Screen::Screen(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , shell_(shell) {
    setAttribute(Qt::WA_StyledBackground);
}

void Screen::onChanged(const ChangeSet&) {
    refresh();
}

Session& Screen::session() const {
    return shell_.session();
}

const Casebook& Screen::book() const {
    return shell_.session().casebook();
}

QDate Screen::today() const {
    return shell_.session().today();
}

} // namespace ninefold
