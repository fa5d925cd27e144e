// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/caseload_sheet.h"

#include "core/base/csv_text.h"
#include "core/base/date_words.h"
#include "core/exchange/formula_guard.h"

#include <QLatin1Char>

namespace ninefold {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(CaseloadSheet)
};

/// Room on paper is narrow: these columns carry the work, the rest is on her record.
bool isPrinted(const ViewColumn<CaseloadRow>& column) {
    return column.key != QLatin1String("needs") && column.key != QLatin1String("last_contact");
}

} // namespace

QByteArray caseloadCsv(const std::vector<ViewColumn<CaseloadRow>>& columns,
                       const std::vector<CaseloadRow>& rows) {
    std::string out;
    std::vector<std::string> fields;
    fields.reserve(columns.size());
    for (const auto& column : columns)
        fields.push_back(guarded(toUtf8(column.title)));
    csv::appendRecord(out, fields);
    for (const auto& row : rows) {
        fields.clear();
        for (const auto& column : columns)
            fields.push_back(guarded(toUtf8(column.cell(row).text)));
        csv::appendRecord(out, fields);
    }
    return QByteArray::fromStdString(out);
}

print::Document caseloadDocument(const std::vector<ViewColumn<CaseloadRow>>& columns,
                                 const std::vector<CaseloadRow>& rows, const CaseloadPaper& paper) {
    print::Document document;
    document.title = SheetWords::tr("Caseload");
    document.owner = paper.centre;
    document.headWords = {SheetWords::tr("Caseload"), longDay(paper.at.date)};
    document.footWords = {
        SheetWords::tr("Printed %1, %2, by %3")
            .arg(longDay(paper.at.date), timeOfDay(paper.at), paper.worker),
        SheetWords::tr("Confidential: names of women. Shred it when it has been used.")};
    document.madeAt = paper.madeAt;
    document.blocks.push_back(print::Title{SheetWords::tr("Caseload"), paper.counts});
    if (!paper.filters.isEmpty())
        document.blocks.push_back(print::Paragraph{paper.filters});
    print::Table table;
    for (const auto& column : columns)
        if (isPrinted(column)) {
            table.heads << column.title;
            table.numeric.push_back(column.alignment.testFlag(Qt::AlignTrailing));
        }
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& column : columns)
            if (isPrinted(column))
                cells << column.cell(row).text;
        table.rows.push_back(std::move(cells));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace ninefold
