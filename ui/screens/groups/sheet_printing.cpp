// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/sheet_printing.h"

#include "core/queries/sign_in_sheet.h"
#include "ui/print/pdf.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace ninefold {

void printSignInSheet(Shell& shell, const GroupSession& session, QWidget* parent) {
    const auto sheet = signInSheet(shell.session().casebook(), session);
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto noted = shell.session().noteAccess(
        AccessKind::Printed, {},
        QCoreApplication::translate("groups", "Sign-in sheet %1, %2 names")
            .arg(session.ref)
            .arg(sheet.names.size()));
    if (!noted) {
        shell.tell(noted.failure());
        return;
    }
    const auto now = shell.session().now();
    print::draw(printedSheet(sheet, now.date.toString(Qt::ISODate) +
                                        now.time().toString(QStringLiteral("'T'HH:mm:00'Z'"))),
                printer);
}

} // namespace ninefold
