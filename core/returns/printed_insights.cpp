// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/printed_insights.h"

#include "core/returns/cover.h"
#include "core/returns/printed_table.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("insights", text);
}

} // namespace

QString ownUseWords() {
    return tr("For the centre’s own use: small numbers are not hidden.");
}

print::Document printedInsights(const std::vector<ReturnTable>& tables, const InsightsHead& head,
                                const ReturnMaker& maker) {
    print::Document document;
    document.title = QStringLiteral("%1: %2, %3").arg(head.centre, tr("Insights"), head.period);
    document.owner = head.centre;
    document.headWords = {tr("Insights"), head.period};
    document.footWords = {tr("Made %1.").arg(madeInWords(maker)), ownUseWords()};
    document.madeAt = momentText(maker.madeAt);
    for (const auto& table : tables) {
        document.blocks.emplace_back(print::NewPage{});
        document.blocks.emplace_back(
            print::Title{table.title, QStringLiteral("%1. %2").arg(head.period, head.of)});
        document.blocks.emplace_back(print::Paragraph{table.note});
        addChartAndTable(document, table);
    }
    return document;
}

} // namespace ninefold
