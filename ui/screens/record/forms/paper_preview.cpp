// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/forms/paper_preview.h"

#include "ui/parts/buttons.h"
#include "ui/print/pdf.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

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

void PaperPreview::update() {
    preview_->updatePreview();
}

PaperOut PaperPreview::paper() const {
    return {words_.queueName,  words_.access, context_.woman,
            context_.referral, words_.kind,   words_.forWhom};
}

void PaperPreview::print() {
    if (printPaper(context_.shell, paper(), source_(), this))
        Q_EMIT made();
}

void PaperPreview::askWhere() {
    const auto path = askPdfPath(paper(), this);
    if (!path.isEmpty())
        saveTo(path);
}

void PaperPreview::saveTo(const QString& path) {
    if (savePaper(context_.shell, paper(), source_(), path))
        Q_EMIT made();
}

} // namespace ninefold
