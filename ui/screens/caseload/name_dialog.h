// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace ninefold {

/// Asks what a set of filters is to be called; blank: not to be kept.
QString askFilterName(QWidget* parent);
/// The dialog itself, for tests and pictures.
QDialog* filterNameDialog(QWidget* parent);

} // namespace ninefold
