// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/need_words.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeedWords)
};

QString subNeedsInWords(Pathway pathway, const QStringList& codes) {
    QStringList out;
    for (const auto* subNeed : subNeedsOf(pathway))
        if (codes.contains(fromUtf8(subNeed->code)))
            out << labelOf(*subNeed);
    return out.join(QStringLiteral(", "));
}

} // namespace

bool isSensitive(Pathway pathway) {
    return pathway == Pathway::Abuse || pathway == Pathway::Exploitation;
}

QString detailInWords(Pathway pathway, const NeedDetail& detail) {
    QStringList parts{subNeedsInWords(pathway, detail.subNeeds), labelOf(detail.readiness)};
    if (detail.wantsHelp)
        parts << Words::tr("Wants help: %1").arg(labelOf(*detail.wantsHelp).toLower());
    if (detail.urgent)
        parts << (*detail.urgent ? Words::tr("Urgent") : Words::tr("Not urgent"));
    if (!detail.note.isEmpty())
        parts << Words::tr("Rests on: %1").arg(detail.note);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QStringList strengthsOf(const Assessment& assessment) {
    QStringList out;
    for (const auto pathway : pathways)
        if (const auto words = detailOf(assessment, pathway).strengths; !words.isEmpty())
            out << words;
    return out;
}

QStringList strengthsOf(const Casebook& book, Id<Referral> referral, QDate asAt) {
    const Assessment* newest = nullptr;
    for (const auto* one : book.of<Assessment>(referral))
        if (one->assessedOn <= asAt && (!newest || newest->assessedOn <= one->assessedOn) &&
            !strengthsOf(*one).isEmpty())
            newest = one;
    return newest ? strengthsOf(*newest) : QStringList();
}

QString notAskedInWords(const Assessment& assessment) {
    QStringList out;
    for (const auto pathway : pathways)
        if (!assessment.need(pathway))
            out << QStringLiteral("%1 %2").arg(indexOf(pathway) + 1).arg(shortLabel(pathway));
    return out.join(QStringLiteral(", "));
}

std::vector<ReadinessRow> readinessThenAndNow(const Assessment* then, const Assessment& now) {
    std::vector<ReadinessRow> out;
    for (const auto pathway : pathways) {
        ReadinessRow row{pathway, std::nullopt, detailOf(now, pathway).readiness};
        if (then && then->id != now.id)
            row.then = detailOf(*then, pathway).readiness;
        if (row.then || row.now)
            out.push_back(row);
    }
    return out;
}

} // namespace ninefold
