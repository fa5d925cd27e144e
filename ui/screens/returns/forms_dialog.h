// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return_folder.h"

#include <optional>

class QDialog;
class QWidget;

namespace ninefold {

/// What the folder of a return holds beside what it always holds. None: not now.
std::optional<ReturnForms> askForms(QWidget* parent);
/// The dialog itself, for tests and pictures.
QDialog* formsDialog(QWidget* parent);

} // namespace ninefold
