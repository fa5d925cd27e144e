// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/sheet_printing.h"

#include "core/queries/sign_in_sheet.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>

namespace ninefold {

void printSignInSheet(Shell& shell, const GroupSession& session, QWidget* parent) {
    const auto sheet = signInSheet(shell.session().casebook(), session);
    const auto access = QCoreApplication::translate("groups", "Sign-in sheet %1, %2 names")
                            .arg(session.ref)
                            .arg(sheet.names.size());
    printPaper(shell, {QCoreApplication::translate("groups", "sign-in-sheet"), access, {}},
               printedSheet(sheet, shell.session().moment()), parent);
}

} // namespace ninefold
