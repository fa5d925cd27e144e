// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/insights/insights_out.h"

#include "core/base/durable_file.h"
#include "core/base/text.h"
#include "core/returns/return_files.h"
#include "ui/charts/table_chart.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InsightsScreen)
};

bool note(Shell& shell, const ChartOut& chart) {
    const auto noted = shell.session().noteAccess(
        AccessKind::Exported, {},
        Words::tr("Insights, %1: %2").arg(chart.head.period, chart.table.title));
    if (!noted)
        shell.tell(noted.failure());
    return noted.ok();
}

ChartPicture pictureOf(const ChartOut& chart) {
    return {chart.table.title,
            QStringLiteral("%1, %2. %3. %4 %5")
                .arg(chart.head.centre, chart.head.period, chart.head.of, chart.table.note,
                     ownUseWords()),
            chart.table};
}

/// "insights-needs.png": no name in it.
QString proposed(const ChartOut& chart, const char* ending) {
    return QDir::home().filePath(
        QStringLiteral("insights-%1.%2")
            .arg(fromUtf8(chart.table.name).replace(u'_', u'-'), QString::fromLatin1(ending)));
}

void save(Shell& shell, const ChartOut& chart, const QByteArray& bytes, const QString& path) {
    if (!note(shell, chart))
        return;
    if (const auto written = writeDurably(path, bytes); !written)
        return shell.tell(written.failure());
    shell.tell(Banner::Kind::Done, Words::tr("Saved."), QDir::toNativeSeparators(path));
}

/// As people read it: a word processor or a spreadsheet takes this rather than the CSV.
QString asWords(const ReturnTable& table) {
    QString out = QStringLiteral("<table><tr>");
    for (const auto& column : table.columns)
        out += QStringLiteral("<th>%1</th>").arg(column.label.toHtmlEscaped());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        out += QStringLiteral("</tr><tr>");
        for (size_t i = 0; i < table.columns.size(); ++i)
            out += QStringLiteral("<td>%1</td>").arg(table.words(row, i).toHtmlEscaped());
    }
    return out + QStringLiteral("</tr></table>");
}

void tellCopied(Shell& shell) {
    shell.tell(Banner::Kind::Done, Words::tr("Copied."),
               Words::tr("Paste it within a minute: then the clipboard is emptied."));
}

} // namespace

void copyPicture(Shell& shell, const ChartOut& chart) {
    if (!note(shell, chart))
        return;
    QGuiApplication::clipboard()->setImage(QImage::fromData(pngOf(pictureOf(chart)), "PNG"));
    tellCopied(shell);
}

void copyCsv(Shell& shell, const ChartOut& chart) {
    if (!note(shell, chart))
        return;
    auto* copied = new QMimeData;
    copied->setText(QString::fromUtf8(csvOf(chart.table)));
    copied->setHtml(asWords(chart.table));
    QGuiApplication::clipboard()->setMimeData(copied);
    tellCopied(shell);
}

void savePicture(Shell& shell, const ChartOut& chart, const QString& path) {
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    save(shell, chart, isSvg ? svgOf(pictureOf(chart)) : pngOf(pictureOf(chart)), path);
}

void saveCsv(Shell& shell, const ChartOut& chart, const QString& path) {
    save(shell, chart, csvOf(chart.table), path);
}

void askPicture(Shell& shell, const ChartOut& chart, QWidget* parent) {
    const auto path =
        QFileDialog::getSaveFileName(parent, Words::tr("Save the picture"), proposed(chart, "png"),
                                     Words::tr("Picture, PNG (*.png);;Drawing, SVG (*.svg)"));
    if (!path.isEmpty())
        savePicture(shell, chart, path);
}

void askCsv(Shell& shell, const ChartOut& chart, QWidget* parent) {
    const auto path =
        QFileDialog::getSaveFileName(parent, Words::tr("Save the table"), proposed(chart, "csv"),
                                     Words::tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        saveCsv(shell, chart, path);
}

void printInsights(Shell& shell, const std::vector<ReturnTable>& tables, const InsightsHead& head,
                   QWidget* parent) {
    const ReturnMaker maker{shell.session().worker().name, QDateTime::currentDateTimeUtc()};
    printPaper(shell, {QStringLiteral("insights"), Words::tr("Insights, %1").arg(head.period), {}},
               printedInsights(tables, head, maker), parent);
}

} // namespace ninefold
