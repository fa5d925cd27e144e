// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "ui/screens/record/record_context.h"
#include "ui/shell/paper_out.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPrintPreviewWidget;
class QPrinter;

namespace ninefold {

/// A paper about her as it will be printed, with what prints it and what saves it as PDF. Both are
/// written down among those who have looked at her record.
class PaperPreview : public QWidget {
    Q_OBJECT
public:
    struct Words {
        const char* name; ///< of the paper in object names: "Report" gives printReport, saveReport
        QString accessible; ///< what a screen reader says of the preview
        QString access;     ///< what the list of who has looked says
        QString queueName;  ///< in the print queue and the file's name; none of hers
        DocumentKind kind = DocumentKind::Other; ///< what it is among her documents
        QString forWhom = {};
    };
    using Source = std::function<print::Document()>;

    PaperPreview(const RecordContext& context, const Words& words, Source source,
                 QWidget* parent = nullptr);
    ~PaperPreview() override;

    /// Draws the preview anew.
    void update();
    /// Writes the paper as PDF; told to the shell when it could not be.
    void saveTo(const QString& path);

Q_SIGNALS:
    /// On paper, or in a file.
    void made();

private:
    PaperOut paper() const;
    QWidget* makeButtons();
    void print();
    void askWhere();

    const RecordContext& context_;
    Words words_;
    Source source_;
    std::unique_ptr<QPrinter> printer_;
    QPrintPreviewWidget* preview_;
};

} // namespace ninefold
