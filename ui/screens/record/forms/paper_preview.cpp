// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/paper_preview.h"

#include "ui/parts/buttons.h"
#include "ui/print/pdf.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ninefold {

namespace {

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

PaperPreview::PaperPreview(const RecordContext& context, const Words& words, Source source,
                           QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , words_(words)
    , source_(std::move(source))
    , printer_(std::make_unique<QPrinter>()) {
    printer_->setOutputFormat(QPrinter::PdfFormat); // until a printer is chosen
    preview_ = new QPrintPreviewWidget(printer_.get());
    preview_->setObjectName(QStringLiteral("preview%1").arg(QLatin1String(words_.name)));
    preview_->setAccessibleName(words_.accessible);
    preview_->setMinimumHeight(u(420));
    preview_->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { print::draw(source_(), *printer); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    column->addWidget(makeButtons());
    column->addWidget(preview_);
}

PaperPreview::~PaperPreview() = default;

QWidget* PaperPreview::makeButtons() {
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, u(4), 0, u(4));
    line->setSpacing(u(8));
    const QByteArray name(words_.name);
    auto* toPaper = ordinaryButton(tr("Print…"), ("print" + name).constData());
    auto* toFile = ordinaryButton(tr("Save as PDF…"), ("save" + name).constData());
    line->addWidget(toPaper);
    line->addWidget(toFile);
    line->addStretch(1);
    connect(toPaper, &QPushButton::clicked, this, &PaperPreview::print);
    connect(toFile, &QPushButton::clicked, this, &PaperPreview::askWhere);
    return buttons;
}

QString PaperPreview::madeAt(const RecordContext& context) {
    const auto now = context.session().now();
    return QDateTime(now.date, now.time(), QTimeZone("Europe/London"))
        .toUTC()
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

void PaperPreview::update() {
    preview_->updatePreview();
}

void PaperPreview::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(words_.queueName); // no name of hers in a print queue
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    print::draw(source_(), printer);
    note(words_.access);
    Q_EMIT made();
}

void PaperPreview::askWhere() {
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), words_.queueName + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

void PaperPreview::saveTo(const QString& path) {
    const auto bytes = print::pdf(source_());
    if (!bytes) {
        context_.shell.tell(bytes.failure());
        return;
    }
    QString why;
    if (!writeWhole(path, *bytes, why)) {
        context_.shell.tell(Banner::Kind::Over, tr("The PDF was not saved."),
                            tr("%1: %2. Choose another folder, or free some space, and save it "
                               "again.")
                                .arg(QDir::toNativeSeparators(path), why));
        return;
    }
    note(tr("%1, as PDF").arg(words_.access));
    context_.shell.tell(Banner::Kind::Done, tr("Saved."), QDir::toNativeSeparators(path));
    Q_EMIT made();
}

void PaperPreview::note(const QString& detail) {
    if (const auto noted =
            context_.session().noteAccess(AccessKind::Printed, context_.woman, detail);
        !noted)
        context_.shell.tell(noted.failure());
}

} // namespace ninefold
