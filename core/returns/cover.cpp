// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/cover.h"

#include "core/base/date_words.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
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

Lines coverLines(const Return& made, const ReturnMaker& maker) {
    return {{tr("Centre"), made.centre},
            {tr("Period"), made.period.label()},
            {tr("Worked out as at"),
             made.provisional
                 ? tr("%1: provisional, the period has not ended").arg(longDay(made.asAt))
                 : longDay(made.asAt)},
            {tr("Version"),
             made.isPublic ? tr("Public: small counts are hidden") : tr("For the commissioner")},
            {tr("Made"), tr("%1, by %2").arg(momentInWords(maker.madeAt), maker.worker)},
            {tr("Definitions"), fromUtf8(made.definitionId + ' ' + made.definitionVersion)}};
}

Lines findingLines(const Return& made) {
    Lines lines;
    for (const auto& finding : made.findings)
        lines.emplace_back(labelOf(finding.kind), QString::number(finding.referrals.size()));
    if (lines.empty())
        lines.emplace_back(tr("Findings"), tr("None"));
    return lines;
}

QString confidentialityOf(const Return& made) {
    return made.isPublic ? tr("Small counts are hidden and shown as [c]; so are others, where a "
                              "hidden one could be worked out from them.")
                         : tr("Shared under an agreement; small counts are not hidden. Not for "
                              "publication.");
}

} // namespace ninefold
