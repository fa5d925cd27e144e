// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/returns/combine.h"
#include "core/returns/cover.h"
#include "core/returns/disclosure.h"
#include "core/returns/html_chart.h"
#include "core/returns/return_files.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

// Black on white, as on paper; wide tables scroll by themselves.
constexpr auto* style = "body{font-family:'Liberation Sans',Arial,sans-serif;line-height:1.4;"
                        "color:#1c2224;background:#fff;margin:2rem;max-width:75rem}"
                        ".wide{overflow-x:auto}"
                        "table{border-collapse:collapse;margin:1rem 0 .25rem}"
                        "caption{text-align:left;font-weight:bold;font-size:1.25rem;"
                        "padding:1rem 0 .5rem}"
                        "th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;"
                        "border-bottom:1px solid #b5b5b5}"
                        "thead th{border-bottom:1px solid #1c2224;vertical-align:bottom}"
                        "th[scope=row]{font-weight:normal}"
                        ".n{text-align:right;font-variant-numeric:tabular-nums}"
                        "dl{display:grid;grid-template-columns:12rem 1fr;gap:.3rem 1rem}"
                        "dt{color:#525a5d}dd{margin:0}";

class Page {
public:
    void head(const QString& title) {
        out_ += QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n"
                               "<meta charset=\"utf-8\">\n"
                               "<meta name=\"viewport\" content=\"width=device-width\">\n"
                               "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<main>\n")
                    .arg(title.toHtmlEscaped(), QLatin1String(style) + QLatin1String(chartStyle));
    }
    void element(const char* tag, const QString& text) {
        out_ += QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), text.toHtmlEscaped());
    }
    void lines(const std::vector<std::pair<QString, QString>>& pairs) {
        out_ += u"<dl>\n";
        for (const auto& [label, value] : pairs)
            out_ += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
        out_ += u"</dl>\n";
    }
    void table(const ReturnTable& table, int number) {
        const auto caption = QStringLiteral("%1 %2").arg(number).arg(table.title).toHtmlEscaped();
        const auto note = QStringLiteral("t%1").arg(number);
        out_ += QStringLiteral("<section aria-label=\"%1\">\n").arg(caption);
        out_ += QStringLiteral("<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                               "aria-label=\"%1\">\n"
                               "<table aria-describedby=\"%2\">\n<caption>%1</caption>\n")
                    .arg(caption, note);
        out_ += u"<thead><tr>";
        for (const auto& column : table.columns)
            out_ += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                        .arg(column.isNumber() ? QStringLiteral(" class=\"n\"") : QString(),
                             column.label.toHtmlEscaped());
        out_ += u"</tr></thead>\n<tbody>\n";
        for (size_t row = 0; row < table.rows.size(); ++row)
            addRow(table, row);
        out_ += QStringLiteral("</tbody>\n</table>\n</div>\n<p id=\"%1\">%2</p>\n")
                    .arg(note, table.note.toHtmlEscaped()) +
                chartAsHtml(table) + QStringLiteral("</section>\n");
    }
    void plainTable(const QStringList& heads, const std::vector<QStringList>& rows) {
        const auto row = [this](const QStringList& cells, const char* tag) {
            out_ += u"<tr>";
            for (const auto& cell : cells)
                out_ += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
            out_ += u"</tr>\n";
        };
        out_ += u"<table>\n<thead>";
        row(heads, "th");
        out_ += u"</thead>\n<tbody>\n";
        for (const auto& cells : rows)
            row(cells, "td");
        out_ += u"</tbody>\n</table>\n";
    }
    QByteArray bytes() {
        out_ += u"</main>\n</body>\n</html>\n";
        return out_.toUtf8();
    }

private:
    void addRow(const ReturnTable& table, size_t row) {
        out_ += u"<tr>";
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto text = table.printed(row, i).toHtmlEscaped();
            const auto form = i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>")
                              : table.columns[i].isNumber()
                                  ? QStringLiteral("<td class=\"n\">%1</td>")
                                  : QStringLiteral("<td>%1</td>");
            out_ += form.arg(text);
        }
        out_ += u"</tr>\n";
    }

    QString out_;
};

} // namespace

QByteArray htmlOf(const Return& made, const ReturnMaker& maker) {
    Page page;
    page.head(QStringLiteral("%1: %2, %3").arg(made.centre, made.title, made.period.label()));
    page.element("h1", made.title);
    page.lines(coverLines(made, maker));
    page.element("p", confidentialityOf(made));
    if (made.resubmission) {
        page.element("h2", resubmissionWords(*made.resubmission));
        if (const auto note = resubmissionNote(made, false); !note.isEmpty())
            page.element("p", note);
        if (const auto rows = resubmissionRows(made, false); !rows.empty())
            page.plainTable(resubmissionHeads(), rows);
    }
    if (!made.combination) {
        // The checks of a public version are small counts themselves.
        page.element("h2", made.isPublic ? tr("What is hidden") : tr("Checks"));
        page.lines(made.isPublic ? suppressionStatement(made) : findingLines(made));
    }
    if (!made.sentences.isEmpty())
        page.element("h2", tr("In words"));
    for (const auto& sentence : made.sentences)
        page.element("p", sentence);
    page.element("h2", tr("Tables"));
    const auto combined = made.combination ? sheetsOf(made) : std::vector<ReturnTable>();
    const auto& sheets = made.combination ? combined : made.tables;
    int number = 0;
    for (const auto& table : sheets)
        page.table(table, ++number);
    page.element("h2", tr("What the figures mean"));
    for (const auto& table : made.tables) {
        page.element("h3", table.title);
        page.lines(definitionLines(table));
    }
    return page.bytes();
}

} // namespace ninefold
