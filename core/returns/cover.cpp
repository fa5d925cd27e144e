// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/cover.h"

#include "core/base/date_words.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

/// A hash as a person compares it; in one piece it is wider than paper has room for.
QString inGroups(const QByteArray& hash) {
    constexpr qsizetype group = 16;
    QStringList out;
    for (qsizetype at = 0; at < hash.size(); at += group)
        out << QString::fromLatin1(hash.mid(at, group));
    return out.join(u' ');
}

} // namespace

QString momentInWords(const QDateTime& utc) {
    const auto at = utc.toUTC();
    return longDay(at.date()) + at.time().toString(QStringLiteral(", HH:mm")) +
           QStringLiteral(" UTC");
}

QString momentText(const QDateTime& utc) {
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString madeInWords(const ReturnMaker& maker) {
    return maker.worker.isEmpty() ? momentInWords(maker.madeAt)
                                  : tr("%1, by %2").arg(momentInWords(maker.madeAt), maker.worker);
}

Lines coverLines(const Return& made, const ReturnMaker& maker) {
    Lines out{{made.combination ? tr("Centres") : tr("Centre"), made.centre},
              {tr("Period"), made.period.label()},
              {tr("Worked out as at"),
               made.provisional
                   ? tr("%1: provisional, the period has not ended").arg(longDay(made.asAt))
                   : longDay(made.asAt)},
              {tr("Version"),
               made.isPublic ? tr("Public: small counts are hidden") : tr("For the commissioner")},
              {tr("Made"), madeInWords(maker)},
              {tr("Definitions"), fromUtf8(made.definitionId + ' ' + made.definitionVersion)}};
    if (!made.combination)
        return out;
    for (const auto& part : made.combination->parts)
        out.emplace_back(part.centre, tr("manifest SHA-256 %1").arg(inGroups(part.manifestSha256)));
    out.emplace_back(tr("Added up"),
                     tr("Counts and amounts are added; percentages and means are worked out again "
                        "from them. A woman known to two centres is counted at each."));
    return out;
}

namespace {

/// A difference of single cases: paper is easily left lying about.
bool isOfCases(const Return& made, const CellDifference& difference, bool onPaper) {
    const auto* table = made.table(difference.table);
    return onPaper && table && table->caseLevel;
}

/// Of women by one characteristic after the other. What one corrected referral takes from each of
/// them describes her whole, as no table does.
bool isOfCharacteristics(const Return& made, const CellDifference& difference) {
    const auto* table = made.table(difference.table);
    return table && std::any_of(table->columns.begin(), table->columns.end(),
                                [](const Column& column) { return column.codesOfKey; });
}

bool isTold(const Return& made, const CellDifference& difference, bool onPaper) {
    return !isOfCases(made, difference, onPaper) && !isOfCharacteristics(made, difference);
}

} // namespace

QString resubmissionWords(const Resubmission& resubmission) {
    return tr("Version %1. What changed since version %2, submitted %3")
        .arg(resubmission.version)
        .arg(resubmission.versionBefore)
        .arg(longDay(resubmission.submittedOn));
}

QString resubmissionNote(const Return& made, bool onPaper) {
    const auto& differences = made.resubmission->differences;
    if (differences.empty())
        return tr("No figure differs.");
    const auto cases =
        std::count_if(differences.begin(), differences.end(),
                      [&](const CellDifference& one) { return isOfCases(made, one, onPaper); });
    const auto characteristics =
        std::count_if(differences.begin(), differences.end(),
                      [&](const CellDifference& one) { return isOfCharacteristics(made, one); });
    QStringList notes;
    if (cases > 0)
        notes << (cases == 1
                      ? tr("One difference in the table of cases is not printed.")
                      : tr("%1 differences in the table of cases are not printed.").arg(cases));
    if (characteristics > 0)
        notes
            << (characteristics == 1
                    ? tr("One difference by women’s characteristics is not listed.")
                    : tr("%1 differences by women’s characteristics are not listed: together they "
                         "could describe one woman.")
                          .arg(characteristics));
    return notes.join(u' ');
}

QStringList resubmissionHeads() {
    return {tr("Table"), tr("Row"), tr("Column"), tr("Before"), tr("Now")};
}

std::vector<QStringList> resubmissionRows(const Return& made, bool onPaper) {
    std::vector<QStringList> rows;
    for (const auto& one : made.resubmission->differences)
        if (isTold(made, one, onPaper))
            rows.push_back({one.tableTitle, one.row, one.columnLabel, one.then, one.now});
    return rows;
}

Lines findingLines(const Return& made) {
    Lines lines;
    for (const auto& finding : made.findings)
        lines.emplace_back(labelOf(finding.kind), QString::number(finding.referrals.size()));
    if (lines.empty())
        lines.emplace_back(tr("Findings"), tr("None"));
    return lines;
}

Lines definitionLines(const ReturnTable& table) {
    Lines out;
    for (const auto& column : table.columns)
        out.emplace_back(column.label, column.definition);
    return out;
}

QString confidentialityOf(const Return& made) {
    return made.isPublic ? tr("Small counts are hidden and shown as [c]; so are others, where a "
                              "hidden one could be worked out from them.")
                         : tr("Shared under an agreement; small counts are not hidden. Not for "
                              "publication.");
}

} // namespace ninefold
