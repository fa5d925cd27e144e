// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition_chart.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

std::string columnOf(const DefinitionNode& node, const ReturnTable& frame) {
    auto name = toUtf8(node.text());
    const auto place = frame.column(name);
    if (place < 0 || !frame.columns[static_cast<size_t>(place)].figure)
        node.fail(tr("the chart has no figure “%1” to show").arg(fromUtf8(name)));
    return name;
}

} // namespace

void readChart(const DefinitionNode& table, ReturnTable& frame) {
    if (!table.has("chart"))
        return;
    const auto chart = table.at("chart");
    chart.expect({QStringLiteral("kind"), QStringLiteral("series"), QStringLiteral("total"),
                  QStringLiteral("of"), QStringLiteral("percent"), QStringLiteral("lower"),
                  QStringLiteral("upper")});
    const auto kind = chart.at("kind").text();
    auto& out = frame.chart;
    if (kind == QLatin1String("shares")) {
        out.kind = ChartColumns::Kind::Shares;
        out.percent = columnOf(chart.at("percent"), frame);
        if (chart.has("lower") || chart.has("upper")) {
            out.lower = columnOf(chart.at("lower"), frame);
            out.upper = columnOf(chart.at("upper"), frame);
        }
        return;
    }
    if (kind != QLatin1String("bars") && kind != QLatin1String("lines"))
        chart.at("kind").fail(tr("a chart is “bars”, “lines” or “shares”"));
    out.kind = kind == QLatin1String("bars") ? ChartColumns::Kind::Bars : ChartColumns::Kind::Lines;
    for (const auto& one : chart.at("series").elements())
        out.series.push_back(columnOf(one, frame));
    constexpr size_t most = 5;
    if (out.series.empty() || out.series.size() > most)
        chart.at("series").fail(tr("a chart has one to five columns"));
    if (chart.has("total"))
        out.total = columnOf(chart.at("total"), frame);
    if (chart.has("of"))
        out.of = columnOf(chart.at("of"), frame);
}

} // namespace ninefold
