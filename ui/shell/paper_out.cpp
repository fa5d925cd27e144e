// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_out.h"

#include "core/actions/document_actions.h"
#include "core/base/durable_file.h"
#include "ui/print/pdf.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ninefold::PaperOut)
};

bool note(Shell& shell, const PaperOut& paper, const QString& detail) {
    const auto noted = shell.session().noteAccess(AccessKind::Printed, paper.woman, detail);
    if (!noted)
        shell.tell(noted.failure());
    return noted.ok();
}

/// Among her documents. Who may only read prints all the same; the access list has it.
void keepAmongDocuments(Shell& shell, const PaperOut& paper, DocumentWay way) {
    if (!paper.kind || !shell.session().readOnlyReason().isEmpty())
        return;
    RecordDocument document;
    document.referral = paper.referral;
    document.kind = *paper.kind;
    document.way = way;
    document.title = paper.access;
    document.forWhom = paper.forWhom;
    shell.perform(document, Words::tr("It is among her documents."));
}

} // namespace

std::unique_ptr<QPrinter> askPrinter(const QString& queueName, QWidget* parent) {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(queueName);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

QString askPdfPath(const PaperOut& paper, QWidget* parent) {
    return QFileDialog::getSaveFileName(parent, Words::tr("Save as PDF"),
                                        paper.queueName + QStringLiteral(".pdf"),
                                        Words::tr("PDF (*.pdf)"));
}

bool printOn(QPrinter& printer, Shell& shell, const PaperOut& paper,
             const print::Document& document) {
    if (!note(shell, paper, paper.access))
        return false;
    print::draw(document, printer);
    keepAmongDocuments(shell, paper, DocumentWay::Printed);
    return true;
}

bool printPaper(Shell& shell, const PaperOut& paper, const print::Document& document,
                QWidget* parent) {
    const auto printer = askPrinter(paper.queueName, parent);
    return printer && printOn(*printer, shell, paper, document);
}

bool savePaper(Shell& shell, const PaperOut& paper, const print::Document& document,
               const QString& path) {
    const auto bytes = print::pdf(document);
    if (!bytes) {
        shell.tell(bytes.failure());
        return false;
    }
    if (!note(shell, paper, Words::tr("%1, as PDF").arg(paper.access)))
        return false;
    if (const auto written = writeDurably(path, *bytes); !written) {
        shell.tell(written.failure());
        return false;
    }
    keepAmongDocuments(shell, paper, DocumentWay::Pdf);
    shell.tell(Banner::Kind::Done, Words::tr("Saved."), QDir::toNativeSeparators(path));
    return true;
}

} // namespace ninefold
