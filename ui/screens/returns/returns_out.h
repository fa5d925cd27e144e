// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways in which a return leaves the window. Each is written down before it does.

#include "core/returns/return.h"
#include "core/returns/return_folder.h"

class QWidget;

namespace ninefold {

class Shell;

/// "mopac-2026-10-01-2026-10-31", "…-public": a folder or file of a return is proposed under that
/// name.
QString nameOfReturn(const Return& made);

/// All its files into a new folder. Tells the shell how it went.
bool saveReturnFolder(Shell& shell, const Return& made, const ReturnForms& forms,
                      const QString& folder, QWidget* parent);
/// Asks in which forms and where first. False: it is not saved.
bool askReturnFolder(Shell& shell, const Return& made, QWidget* parent);
void saveReturnPdf(Shell& shell, const Return& made, const QString& path);
/// Shows it as paper, and prints it if that is wanted.
void previewReturn(Shell& shell, const Return& made, QWidget* parent);

} // namespace ninefold
