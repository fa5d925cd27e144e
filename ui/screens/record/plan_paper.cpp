// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/plan_paper.h"

#include "core/queries/printed_plan.h"
#include "ui/print/pdf.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTimeZone>

namespace ninefold {

namespace {

struct PlanPaper {
    Q_DECLARE_TR_FUNCTIONS(ninefold::PlanPaper)
};

QString utcText(const ClockTime& now) {
    return QDateTime(now.date, now.time(), QTimeZone("Europe/London"))
        .toUTC()
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

print::Document paperOf(const RecordContext& context) {
    const auto* referral = context.current();
    if (!referral)
        return {};
    return printedPlan(planOnPaper(context.book(), *referral, context.today()),
                       utcText(context.session().now()));
}

void note(const RecordContext& context, const QString& detail) {
    if (const auto noted = context.session().noteAccess(AccessKind::Printed, context.woman, detail);
        !noted)
        context.shell.tell(noted.failure());
}

} // namespace

void printPlan(const RecordContext& context, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(PlanPaper::tr("Plan")); // no name of hers in a print queue
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    print::draw(paperOf(context), printer);
    note(context, PlanPaper::tr("Her plan"));
}

QString askPlanPath(QWidget* parent) {
    return QFileDialog::getSaveFileName(parent, PlanPaper::tr("Save the plan"),
                                        QStringLiteral("plan.pdf"), PlanPaper::tr("PDF (*.pdf)"));
}

void savePlan(const RecordContext& context, const QString& path) {
    const auto bytes = print::pdf(paperOf(context));
    if (!bytes) {
        context.shell.tell(bytes.failure());
        return;
    }
    QSaveFile file(path); // whole or not at all
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() &&
                         file.flush() &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    if (!written) {
        context.shell.tell(Banner::Kind::Over, PlanPaper::tr("The plan was not saved."),
                           PlanPaper::tr("%1: %2. Choose another folder, or free some space, and "
                                         "save it again.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    note(context, PlanPaper::tr("Her plan, as PDF"));
    context.shell.tell(Banner::Kind::Done, PlanPaper::tr("Saved."), QDir::toNativeSeparators(path));
}

} // namespace ninefold
