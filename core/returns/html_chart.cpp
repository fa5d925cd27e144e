// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/html_chart.h"

#include "core/returns/printed_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ninefold {

namespace {

using namespace print;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString decimal(double value) {
    return QString::number(value, 'f', 1);
}

/// Label, bar, words: one line of a chart.
QString barLine(const QString& label, const QString& bar, const QString& words) {
    return QStringLiteral("<div class=\"line\"><span>%1</span><span class=\"bar\">%2</span>"
                          "<span>%3</span></div>\n")
        .arg(label.toHtmlEscaped(), bar, words.toHtmlEscaped());
}

int totalOf(const Bars::Row& row) {
    return std::accumulate(row.parts.begin(), row.parts.end(), 0);
}

struct AsHtml {
    QString operator()(const Bars& bars) const {
        int most = 1;
        for (const auto& row : bars.rows)
            most = std::max(most, totalOf(row));
        QString out = QStringLiteral("<p class=\"keys\">");
        for (qsizetype i = 0; i < bars.keys.size(); ++i)
            out += QStringLiteral("<span class=\"key p%1\"></span>%2 ")
                       .arg(i % 3)
                       .arg(bars.keys[i].toHtmlEscaped());
        out += u"</p>\n";
        for (const auto& row : bars.rows) {
            QString parts;
            for (size_t i = 0; i < row.parts.size(); ++i)
                if (row.parts[i] > 0)
                    parts += QStringLiteral("<span class=\"p%1\" style=\"width:%2%\">%3</span>")
                                 .arg(i % 3)
                                 .arg(decimal(100.0 * row.parts[i] / most))
                                 .arg(row.parts[i]);
            out += barLine(row.label, parts, row.total);
        }
        return out;
    }

    QString operator()(const Shares& shares) const {
        QString out;
        for (const auto& row : shares.rows) {
            QString bar;
            if (row.isKnown)
                bar = QStringLiteral("<span class=\"p1\" style=\"width:%1%\"></span>")
                          .arg(decimal(row.percent));
            if (row.lower >= 0)
                bar += QStringLiteral("<span class=\"interval\" style=\"left:%1%;width:%2%\">"
                                      "</span>")
                           .arg(decimal(row.lower), decimal(row.upper - row.lower));
            out += barLine(row.label, bar, row.words);
        }
        if (!shares.note.isEmpty())
            out += QStringLiteral("<p>%1</p>\n").arg(shares.note.toHtmlEscaped());
        return out;
    }

    QString operator()(const Lines& lines) const {
        int most = 1;
        for (const auto& line : lines.lines)
            for (const int value : line.values)
                most = std::max(most, value);
        const auto x = [&](size_t step) {
            const auto steps = std::max<qsizetype>(1, lines.steps.size() - 1);
            return 40 + 480.0 * static_cast<double>(step) / static_cast<double>(steps);
        };
        const auto y = [most](int value) { return 10 + 160.0 * (1 - 1.0 * value / most); };
        QString out = QStringLiteral("<svg viewBox=\"0 0 760 200\">\n") + text(34, y(0) + 4, "0") +
                      text(34, y(most) + 4, QString::number(most)) + rule(y(0)) + rule(y(most));
        for (qsizetype i = 0; i < lines.steps.size(); i += lines.steps.size() / 10 + 1)
            out += text(x(static_cast<size_t>(i)), 190, lines.steps[i], "middle");
        std::vector<std::pair<double, QString>> ends;
        for (size_t i = 0; i < lines.lines.size(); ++i) {
            const auto& line = lines.lines[i];
            QStringList points;
            for (size_t step = 0; step < line.values.size(); ++step)
                points << decimal(x(step)) + u',' + decimal(y(line.values[step]));
            out += QStringLiteral("<polyline class=\"d%1\" points=\"%2\"/>\n")
                       .arg(i % 5)
                       .arg(points.join(u' '));
            const int last = line.values.empty() ? 0 : line.values.back();
            ends.emplace_back(y(last), QStringLiteral("%1 %2").arg(line.name).arg(last));
        }
        // Names at the lines' ends, moved apart where the ends are close.
        std::sort(ends.begin(), ends.end());
        double free = 0;
        for (const auto& [at, name] : ends) {
            free = std::max(at + 4, free);
            out += text(528, free, name, "start");
            free += 15;
        }
        return out + QStringLiteral("</svg>\n");
    }

private:
    static QString text(double x, double y, const QString& words, const char* anchor = "end") {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
            .arg(decimal(x), decimal(y), QLatin1String(anchor), words.toHtmlEscaped());
    }
    static QString text(double x, double y, const char* words) {
        return text(x, y, QString::fromLatin1(words));
    }
    static QString rule(double y) {
        return QStringLiteral("<line x1=\"40\" x2=\"520\" y1=\"%1\" y2=\"%1\"/>\n").arg(decimal(y));
    }
};

} // namespace

// Fills keep apart in grey and in print; an outline shows where a part is white.
const char* const chartStyle =
    "figure{margin:1rem 0;max-width:60rem}"
    ".line{display:grid;grid-template-columns:15rem 1fr 11rem;gap:.5rem;padding:.15rem 0}"
    ".bar{position:relative;display:flex;height:1.4rem;border-bottom:1px solid #b5b5b5}"
    ".bar span,.key{box-sizing:border-box;border:1px solid #1c2224;text-align:center;"
    "font-size:.85rem;print-color-adjust:exact}"
    ".key{display:inline-block;width:1rem;height:1rem;margin:0 .4rem 0 1rem;"
    "vertical-align:text-bottom}"
    ".p0{background:#1a5e63;color:#fff}.p1{background:#9bc3c4}.p2{background:#fff}"
    ".bar .interval{position:absolute;top:.4rem;height:.6rem;border-width:0 2px;"
    "background:linear-gradient(#1c2224,#1c2224) center/100% 2px no-repeat}"
    "svg{width:100%;max-width:60rem}svg text{font-size:12px;fill:#1c2224}"
    "svg line{stroke:#b5b5b5}polyline{fill:none;stroke:#1c2224;stroke-width:2}"
    ".d1{stroke-dasharray:8 4}.d2{stroke-dasharray:2 3}.d3{stroke-dasharray:8 3 2 3}"
    ".d4{stroke-dasharray:8 3 2 3 2 3}";

QString chartAsHtml(const ReturnTable& table) {
    const auto chart = chartOf(table);
    if (!chart)
        return {};
    return QStringLiteral("<figure role=\"img\" aria-label=\"%1\">\n%2</figure>\n")
        .arg(tr("Chart of %1; its numbers are in the table above").arg(table.title).toHtmlEscaped(),
             std::visit(AsHtml(), chart->shape));
}

} // namespace ninefold
