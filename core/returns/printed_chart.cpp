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

TableChart barsOf(const Figures& of) {
    const auto& chart = of.table.chart;
    TableChart out;
    print::Bars bars;
    for (const auto& part : chart.series)
        bars.keys << of.label(part);
    for (size_t row = 0; row < of.table.rows.size(); ++row) {
        auto& bar = bars.rows.emplace_back();
        bar.label = of.rowLabel(row);
        for (const auto& part : chart.series)
            bar.parts.push_back(of.number(row, part));
        if (!chart.of.empty())
            bar.total =
                tr("%1 of %2").arg(of.number(row, chart.total)).arg(of.number(row, chart.of));
        else if (!chart.total.empty())
            bar.total = of.table.words(row, of.place(chart.total));
        out.rows.push_back(row);
    }
    out.shape = std::move(bars);
    return out;
}

TableChart linesOf(const Figures& of) {
    TableChart out;
    print::Lines lines;
    for (size_t row = 0; row < of.table.rows.size(); ++row) {
        lines.steps << of.step(row);
        out.rows.push_back(row);
    }
    for (const auto& series : of.table.chart.series) {
        auto& line = lines.lines.emplace_back();
        line.name = of.label(series);
        for (size_t row = 0; row < of.table.rows.size(); ++row)
            line.values.push_back(of.number(row, series));
    }
    out.shape = std::move(lines);
    return out;
}

TableChart sharesOf(const Figures& of) {
    const auto& chart = of.table.chart;
    TableChart out;
    print::Shares shares;
    for (size_t row = 0; row < of.table.rows.size(); ++row) {
        const auto& cell = of.cell(row, chart.percent);
        // A row without a percentage is of another kind: a number, a mean.
        if (cell.ratio < 0 ||
            of.table.ratios[static_cast<size_t>(cell.ratio)].kind == Ratio::Kind::Mean)
            continue;
        auto& bar = shares.rows.emplace_back();
        bar.label = of.rowLabel(row);
        bar.isKnown = !cell.text.empty();
        bar.percent = of.decimal(row, chart.percent);
        bar.words = bar.isKnown ? of.table.printed(row, of.place(chart.percent)) : tr("nobody");
        if (!chart.lower.empty() && bar.isKnown) {
            bar.lower = of.decimal(row, chart.lower);
            bar.upper = of.decimal(row, chart.upper);
        }
        out.rows.push_back(row);
    }
    if (!chart.lower.empty())
        shares.note =
            tr("The line with ends shows where the share may well lie, given so few (95 %).");
    out.shape = std::move(shares);
    return out;
}

} // namespace

std::optional<TableChart> chartOf(const ReturnTable& table) {
    const Figures of{table};
    if (table.rows.empty() || of.hidesAny())
        return std::nullopt;
    switch (table.chart.kind) {
    case Kind::None:
        break;
    case Kind::Bars:
        return barsOf(of);
    case Kind::Shares:
        return sharesOf(of);
    case Kind::Lines:
        if (table.rows.size() > 1)
            return linesOf(of);
        break;
    }
    return std::nullopt;
}

void addChart(print::Document& document, const ReturnTable& table) {
    if (auto chart = chartOf(table))
        std::visit([&](auto& shape) { document.blocks.emplace_back(std::move(shape)); },
                   chart->shape);
}

} // namespace ninefold
