// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/returns_out.h"

#include "core/returns/return_folder.h"
#include "ui/parts/long_work.h"
#include "ui/print/pdf.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDateTime>
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
    return QStringLiteral("%1-%2-%3%4")
        .arg(QString::fromStdString(made.definitionId), made.period.from.toString(Qt::ISODate),
             made.asAt.toString(Qt::ISODate),
             made.isPublic ? QStringLiteral("-public") : QString());
}

void saveReturnFolder(Shell& shell, const Return& made, const QString& folder, QWidget* parent) {
    if (!note(shell, AccessKind::Returned, made))
        return;
    Status done = Done{};
    runLongWork(parent, Words::tr("Writing the return"), [&](const Progress&) {
        done = writeReturn(made, makerOf(shell.session()), folder, print::pdf);
    });
    if (!done)
        return shell.tell(done.failure());
    shell.tell(Banner::Kind::Done, Words::tr("The return is saved."), folder);
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
