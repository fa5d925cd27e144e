// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ninefold {

class Shell;
struct GroupSession;

/// Asks for a printer, notes that names left the window, prints the sign-in sheet.
void printSignInSheet(Shell& shell, const GroupSession& session, QWidget* parent);

} // namespace ninefold
