// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"
#include "ui/screens/caseload/caseload_screen.h"
#include "ui/screens/caseload/caseload_sheet.h"
#include "ui/shell/shell.h"

#include <QDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace ninefold {

void CaseloadScreen::print() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto noted = session().noteAccess(
        AccessKind::Printed, {},
        tr("Caseload list, %1 of %2 rows").arg(model_->rows().size()).arg(all_.size()));
    if (!noted.ok()) {
        shell().tell(noted.failure());
        return;
    }
    CaseloadPaper paper;
    paper.centre = book().centre().name;
    paper.worker = session().worker().name;
    paper.filters = filterWords();
    CaseloadView view;
    view.rows = model_->rows();
    view.hidden = hidden_;
    paper.counts = view.countText();
    paper.at = session().now();
    print::draw(caseloadDocument(model_->columns(), model_->rows(), paper), printer);
}

} // namespace ninefold
