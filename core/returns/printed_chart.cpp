// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/printed_chart.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ninefold {

namespace {

using Kind = ChartColumns::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// One table and the numbers that stand in it.
struct Figures {
    const ReturnTable& table;

    size_t place(const std::string& column) const {
        return static_cast<size_t>(table.column(column));
    }
    const Cell& cell(size_t row, const std::string& column) const {
        return table.rows[row][place(column)];
    }
    int number(size_t row, const std::string& column) const {
        return std::stoi("0" + cell(row, column).text);
    }
    double decimal(size_t row, const std::string& column) const {
        return fromUtf8(cell(row, column).text).toDouble();
    }
    const QString& label(const std::string& column) const {
        return table.columns[place(column)].label;
    }
    /// The keys of a row, one after the other: "After three months, Do you feel safer?"
    QString rowLabel(size_t row) const {
        QStringList words;
        for (size_t i = 0; i < table.columns.size() && !table.columns[i].figure; ++i)
            words << table.printed(row, i);
        return words.join(QStringLiteral(", "));
    }
    /// "Oct 26" of 2026-10.
    QString step(size_t row) const {
        const auto& text = table.rows[row].front().text;
        const auto first = QDate::fromString(fromUtf8(text) + QStringLiteral("-01"), Qt::ISODate);
        return first.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                     .toString(first, QStringLiteral("MMM yy"))
                               : table.words(row, 0);
    }
    bool hidesAny() const {
        for (const auto& row : table.rows)
            for (const auto& one : row)
                if (one.hidden)
                    return true;
        return false;
    }
};

print::Bars barsOf(const Figures& of) {
    const auto& chart = of.table.chart;
    print::Bars out;
    for (const auto& part : chart.series)
        out.keys << of.label(part);
    for (size_t row = 0; row < of.table.rows.size(); ++row) {
        auto& bar = out.rows.emplace_back();
        bar.label = of.rowLabel(row);
        for (const auto& part : chart.series)
            bar.parts.push_back(of.number(row, part));
        if (!chart.of.empty())
            bar.total =
                tr("%1 of %2").arg(of.number(row, chart.total)).arg(of.number(row, chart.of));
        else if (!chart.total.empty())
            bar.total = of.table.words(row, of.place(chart.total));
    }
    return out;
}

print::Lines linesOf(const Figures& of) {
    print::Lines out;
    for (size_t row = 0; row < of.table.rows.size(); ++row)
        out.steps << of.step(row);
    for (const auto& series : of.table.chart.series) {
        auto& line = out.lines.emplace_back();
        line.name = of.label(series);
        for (size_t row = 0; row < of.table.rows.size(); ++row)
            line.values.push_back(of.number(row, series));
    }
    return out;
}

print::Shares sharesOf(const Figures& of) {
    const auto& chart = of.table.chart;
    print::Shares out;
    for (size_t row = 0; row < of.table.rows.size(); ++row) {
        const auto& cell = of.cell(row, chart.percent);
        // A row without a percentage is of another kind: a number, a mean.
        if (cell.ratio < 0 ||
            of.table.ratios[static_cast<size_t>(cell.ratio)].kind == Ratio::Kind::Mean)
            continue;
        auto& bar = out.rows.emplace_back();
        bar.label = of.rowLabel(row);
        bar.isKnown = !cell.text.empty();
        bar.percent = of.decimal(row, chart.percent);
        bar.words = bar.isKnown ? of.table.printed(row, of.place(chart.percent)) : tr("nobody");
        if (!chart.lower.empty() && bar.isKnown) {
            bar.lower = of.decimal(row, chart.lower);
            bar.upper = of.decimal(row, chart.upper);
        }
    }
    if (!chart.lower.empty())
        out.note =
            tr("The line with ends shows where the share may well lie, given so few (95 %).");
    return out;
}

} // namespace

void addChart(print::Document& document, const ReturnTable& table) {
    const Figures of{table};
    if (table.chart.kind == Kind::None || table.rows.empty() || of.hidesAny())
        return;
    if (table.chart.kind == Kind::Bars)
        document.blocks.emplace_back(barsOf(of));
    else if (table.chart.kind == Kind::Shares)
        document.blocks.emplace_back(sharesOf(of));
    else if (table.rows.size() > 1)
        document.blocks.emplace_back(linesOf(of));
}

} // namespace ninefold
