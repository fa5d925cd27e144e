// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/returns/combine.h"
#include "core/returns/cover.h"
#include "core/returns/disclosure.h"
#include "core/returns/printed_table.h"
#include "core/returns/return.h"
#include "core/returns/return_folder.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

void addTable(print::Document& document, const ReturnTable& table, int number) {
    document.blocks.emplace_back(print::NewPage{});
    document.blocks.emplace_back(
        print::Title{QStringLiteral("%1 %2").arg(number).arg(table.title), table.note});
    if (table.caseLevel) {
        const auto count = table.rows.size();
        document.blocks.emplace_back(print::Paragraph{
            (count == 1
                 ? tr("%1 referral. It is not printed: it stands in %2.csv.")
                 : tr("%1 referrals. They are not printed: they stand in %2.csv, a row each."))
                .arg(count)
                .arg(fromUtf8(table.name))});
    } else {
        addChartAndTable(document, table);
    }
}

} // namespace

namespace {

void addResubmission(print::Document& document, const Return& made) {
    document.blocks.emplace_back(print::Heading{resubmissionWords(*made.resubmission)});
    if (const auto note = resubmissionNote(made, true); !note.isEmpty())
        document.blocks.emplace_back(print::Paragraph{note});
    auto rows = resubmissionRows(made, true);
    if (rows.empty())
        return;
    print::Table table;
    table.heads = resubmissionHeads();
    table.numeric = {false, false, false, true, true};
    table.rows = std::move(rows);
    document.blocks.emplace_back(std::move(table));
}

/// What each figure means: a reader may have nothing but this paper.
void addDefinitions(print::Document& document, const Return& made) {
    document.blocks.emplace_back(print::NewPage{});
    document.blocks.emplace_back(print::Title{
        tr("What the figures mean"), tr("Definitions %1.").arg(fromUtf8(made.definitionVersion))});
    for (const auto& table : made.tables) {
        if (table.caseLevel)
            continue;
        document.blocks.emplace_back(print::Heading{table.title});
        document.blocks.emplace_back(print::Pairs{definitionLines(table)});
    }
}

/// In public what was done to the figures; the checks are small counts themselves.
void addChecks(print::Document& document, const Return& made) {
    if (made.isPublic) {
        document.blocks.emplace_back(print::Heading{tr("What is hidden")});
        document.blocks.emplace_back(print::Pairs{suppressionStatement(made)});
        return;
    }
    document.blocks.emplace_back(print::Heading{tr("Checks")});
    document.blocks.emplace_back(
        print::Paragraph{tr("Records that look unfinished, by number. They never stop a return.")});
    document.blocks.emplace_back(print::Pairs{findingLines(made)});
}

} // namespace

print::Document printedReturn(const Return& made, const ReturnMaker& maker) {
    print::Document document;
    document.title = QStringLiteral("%1: %2, %3").arg(made.centre, made.title, made.period.label());
    document.owner = made.centre;
    document.headWords = {made.title, made.provisional
                                          ? tr("%1, provisional").arg(made.period.label())
                                          : made.period.label()};
    document.footWords = {
        tr("Made %1. Definitions %2.").arg(madeInWords(maker), fromUtf8(made.definitionVersion)),
        confidentialityOf(made)};
    document.madeAt = momentText(maker.madeAt);
    document.blocks.emplace_back(print::Title{made.title, made.period.label()});
    document.blocks.emplace_back(print::Pairs{coverLines(made, maker)});
    if (made.resubmission)
        addResubmission(document, made);
    if (!made.combination)
        addChecks(document, made);
    if (!made.sentences.isEmpty()) {
        document.blocks.emplace_back(print::NewPage{});
        document.blocks.emplace_back(print::Title{tr("In words"), {}});
        for (const auto& sentence : made.sentences)
            document.blocks.emplace_back(print::Paragraph{sentence});
    }
    const auto combined = made.combination ? sheetsOf(made) : std::vector<ReturnTable>();
    const auto& sheets = made.combination ? combined : made.tables;
    int number = 0;
    for (const auto& table : sheets)
        addTable(document, table, ++number);
    addDefinitions(document, made);
    return document;
}

} // namespace ninefold
