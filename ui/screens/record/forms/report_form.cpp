// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/report_form.h"

#include "core/actions/referral_actions.h"
#include "core/base/date_words.h"
#include "core/queries/attendance_report.h"
#include "core/rules/officer_report.h"
#include "ui/forms/stored_form.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chips.h"
#include "ui/print/pdf.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTimeZone>

namespace ninefold {

namespace {

QString utcText(const ClockTime& now) {
    return QDateTime(now.date, now.time(), QTimeZone("Europe/London"))
        .toUTC()
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

/// Whole or not at all; a full disk is seen before the old file is replaced.
bool writeWhole(const QString& path, const QByteArray& bytes, QString& why) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    why = file.errorString();
    return written;
}

} // namespace

ReportForm::ReportForm(const RecordContext& context, QWidget* parent)
    : ReferralStepForm(
          context,
          {tr("Report to the officer"), tr("Mark as sent"), tr("The report is marked as sent.")},
          parent)
    , printer_(std::make_unique<QPrinter>()) {
    printer_->setOutputFormat(QPrinter::PdfFormat); // until a printer is chosen
    sent_ = form()->addStored<Referral>("report_sent_on", new DateField(context.today()),
                                        tr("The day it went to the officer."));
    fillFrom(*form(), before());
    if (!before().reportSentOn.isValid())
        sent_->setDate(context.today());
    addPreview();
    addSide();
    ready();
}

ReportForm::~ReportForm() = default;

void ReportForm::addPreview() {
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, u(4), 0, u(4));
    line->setSpacing(u(8));
    auto* toPaper = ordinaryButton(tr("Print…"), "printReport");
    auto* toFile = ordinaryButton(tr("Save as PDF…"), "saveReport");
    line->addWidget(toPaper);
    line->addWidget(toFile);
    line->addStretch(1);
    connect(toPaper, &QPushButton::clicked, this, &ReportForm::print);
    connect(toFile, &QPushButton::clicked, this, &ReportForm::askWhere);
    form()->addRow(buttons);

    preview_ = new QPrintPreviewWidget(printer_.get());
    preview_->setObjectName(QStringLiteral("reportPreview"));
    preview_->setAccessibleName(tr("The report as it is printed"));
    preview_->setMinimumHeight(u(420));
    preview_->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { print::draw(document(), *printer); });
    form()->addRow(preview_);
}

void ReportForm::addSide() {
    const auto today = context().today();
    const auto status = reportStatus(before(), today);
    addAside(tr("State"), status == ReportStatus::None ? tr("No report is due for this referral.")
                                                       : chipOf(before(), status, today).text);
    addAside(tr("To whom"),
             QStringList{before().officerName, before().officerNumber, before().officerEmail}
                 .join(u'\n')
                 .trimmed());
    addAside(tr("What it tells"),
             tr("Attendance and nothing else: no kind of appointment, no reason for an absence, "
                "nothing of her needs."));
}

void ReportForm::refresh() {
    ReferralStepForm::refresh();
    preview_->updatePreview();
}

print::Document ReportForm::document() const {
    const auto* referral = context().current();
    if (!referral)
        return {};
    return printedReport(attendanceReport(context().book(), *referral, context().today()),
                         utcText(context().session().now()));
}

void ReportForm::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Report %1").arg(before().ref)); // no name of hers in a print queue
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    print::draw(document(), printer);
    note(AccessKind::Printed, tr("Report to the officer"));
}

void ReportForm::askWhere() {
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), tr("report-%1.pdf").arg(before().ref), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void ReportForm::saveTo(const QString& path) {
    const auto bytes = print::pdf(document());
    if (!bytes) {
        context().shell.tell(bytes.failure());
        return;
    }
    QString why;
    if (!writeWhole(path, *bytes, why)) {
        context().shell.tell(Banner::Kind::Over, tr("The report was not saved."),
                             tr("%1: %2. Choose another folder, or free some space, and save it "
                                "again.")
                                 .arg(QDir::toNativeSeparators(path), why));
        return;
    }
    note(AccessKind::Printed, tr("Report to the officer, as PDF"));
    context().shell.tell(Banner::Kind::Done, tr("Saved."), QDir::toNativeSeparators(path));
}

void ReportForm::note(AccessKind kind, const QString& detail) {
    if (const auto noted = context().session().noteAccess(kind, context().woman, detail); !noted)
        context().shell.tell(noted.failure());
}

Outcome ReportForm::save(const QString& saved) {
    auto outcome = context().shell.perform(MarkReportSent{before(), sent_->date()}, saved);
    if (std::holds_alternative<ChangeSet>(outcome))
        note(AccessKind::Disclosed, tr("Her attendance, to the officer"));
    return outcome;
}

} // namespace ninefold
