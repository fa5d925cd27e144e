// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ninefold {

/// The guide, opened at the chapter of a screen, and the list of keys.
QDialog* helpDialog(QWidget* parent, const QString& screen);
QDialog* aboutDialog(QWidget* parent);

} // namespace ninefold
