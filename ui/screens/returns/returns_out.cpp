// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/returns_out.h"

#include "ui/parts/long_work.h"
#include "ui/print/pdf.h"
#include "ui/screens/returns/forms_dialog.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReturnsScreen)
};

ReturnMaker makerOf(const Session& session) {
    return {session.worker().name, QDateTime::currentDateTimeUtc()};
}

bool note(Shell& shell, AccessKind kind, const Return& made) {
    const auto noted = shell.session().noteAccess(
        kind, {}, QStringLiteral("%1, %2").arg(made.title, made.period.label()));
    if (!noted)
        shell.tell(noted.failure());
    return noted.ok();
}

} // namespace

QString nameOfReturn(const Return& made) {
    // The centre's own return stands in the same place often enough.
    const auto kind = made.combination ? QStringLiteral("-added-up")
                      : made.isPublic  ? QStringLiteral("-public")
                                       : QString();
    return QStringLiteral("%1-%2-%3%4")
        .arg(QString::fromStdString(made.definitionId), made.period.from.toString(Qt::ISODate),
             made.asAt.toString(Qt::ISODate), kind);
}

bool saveReturnFolder(Shell& shell, const Return& made, const ReturnForms& forms,
                      const QString& folder, QWidget* parent) {
    if (!note(shell, AccessKind::Returned, made))
        return false;
    Status done = Done{};
    runLongWork(parent, Words::tr("Writing the return"), [&](const Progress&) {
        done = writeReturn(made, makerOf(shell.session()), folder, print::pdf, forms);
    });
    if (done)
        shell.tell(Banner::Kind::Done, Words::tr("The return is saved."), folder);
    else
        shell.tell(done.failure());
    return done.ok();
}

bool askReturnFolder(Shell& shell, const Return& made, QWidget* parent) {
    const auto forms = askForms(parent);
    if (!forms)
        return false;
    const auto within = QFileDialog::getExistingDirectory(parent, Words::tr("Make the folder in"));
    return !within.isEmpty() &&
           saveReturnFolder(shell, made, *forms, within + QStringLiteral("/") + nameOfReturn(made),
                            parent);
}

void saveReturnPdf(Shell& shell, const Return& made, const QString& path) {
    savePaper(
        shell,
        {nameOfReturn(made), QStringLiteral("%1, %2").arg(made.title, made.period.label()), {}},
        printedReturn(made, makerOf(shell.session())), path);
}

void previewReturn(Shell& shell, const Return& made, QWidget* parent) {
    const auto document = printedReturn(made, makerOf(shell.session()));
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("returnPreview"));
    dialog.setWindowTitle(QStringLiteral("Ninefold"));
    dialog.resize(u(900), u(700));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&document](QPrinter* to) { print::draw(document, *to); });
    if (dialog.exec() == QDialog::Accepted)
        note(shell, AccessKind::Printed, made);
}

} // namespace ninefold
