// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risks.h"

#include "core/base/date_words.h"
#include "core/base/day_count.h"
#include "core/rules/age.h"

#include <algorithm>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

/// 0 is the worst.
int rankOf(const std::optional<RiskLevel>& level) {
    if (!level)
        return 2;
    switch (*level) {
    case RiskLevel::High:
        return 0;
    case RiskLevel::Medium:
        return 1;
    case RiskLevel::Standard:
        break;
    }
    return 3;
}

bool comesBefore(const Risk* a, const Risk* b) {
    if (isStanding(*a) != isStanding(*b))
        return isStanding(*a);
    if (!isStanding(*a))
        return a->endedOn > b->endedOn;
    const int rankOfA = rankOf(a->level);
    const int rankOfB = rankOf(b->level);
    return rankOfA != rankOfB ? rankOfA < rankOfB : a->reviewOn < b->reviewOn;
}

QString highInWords(qsizetype high, qsizetype all) {
    if (high == 0)
        return {};
    if (high == all)
        return all == 1 ? Words::tr(", high") : Words::tr(", all high");
    return high == 1 ? Words::tr(", one high") : Words::tr(", %1 high").arg(high);
}

} // namespace

bool isStanding(const Risk& risk) {
    return !risk.endedOn.isValid();
}

bool isReviewDue(const Risk& risk, QDate today) {
    return isStanding(risk) && risk.reviewOn.isValid() && risk.reviewOn <= today;
}

std::vector<const Risk*> risksOf(const Casebook& book, Id<Woman> woman) {
    auto out = book.of<Risk>(woman);
    std::stable_sort(out.begin(), out.end(), comesBefore);
    return out;
}

std::vector<const Risk*> standingRisks(const Casebook& book, Id<Woman> woman) {
    auto out = risksOf(book, woman);
    std::erase_if(out, [](const Risk* risk) { return !isStanding(*risk); });
    return out;
}

QString reviewInWords(const Risk& risk, QDate today) {
    if (!isStanding(risk))
        return Words::tr("Ended %1").arg(dayMonth(risk.endedOn, today));
    if (!risk.reviewOn.isValid())
        return Words::tr("No day to look again");
    if (risk.reviewOn == today)
        return Words::tr("Look again today");
    if (risk.reviewOn < today)
        return Words::tr("Overdue %1").arg(daysInWords(risk.reviewOn.daysTo(today)));
    return Words::tr("Look again by %1").arg(dayMonth(risk.reviewOn, today));
}

QString standingRisksInWords(const Casebook& book, Id<Woman> woman, QDate today) {
    const auto risks = standingRisks(book, woman);
    if (risks.empty())
        return {};
    const auto all = static_cast<qsizetype>(risks.size());
    const auto high = std::count_if(risks.begin(), risks.end(), [](const Risk* risk) {
        return risk->level == RiskLevel::High;
    });
    auto words = all == 1 ? Words::tr("1 risk") : Words::tr("%1 risks").arg(all);
    words += highInWords(high, all);
    QDate first;
    for (const auto* risk : risks)
        if (risk->reviewOn.isValid() && (first.isNull() || risk->reviewOn < first))
            first = risk->reviewOn;
    if (first.isNull())
        return words;
    if (first < today)
        return Words::tr("%1; should have been looked at by %2").arg(words, dayMonth(first, today));
    if (first == today)
        return Words::tr("%1; look again today").arg(words);
    return Words::tr("%1; look again by %2").arg(words, dayMonth(first, today));
}

std::optional<int> leastAge(const Child& child, QDate on) {
    if (!child.age || !child.ageOn.isValid() || on < child.ageOn)
        return child.age;
    return *child.age + fullYears(child.ageOn, on);
}

QString ageInWords(const Child& child, QDate today) {
    const auto least = leastAge(child, today);
    if (!least)
        return {};
    const bool isExact = !child.ageOn.isValid() || *least == *child.age ||
                         child.ageOn.addYears(*least - *child.age) == today;
    return isExact ? QString::number(*least) : Words::tr("%1 or %2").arg(*least).arg(*least + 1);
}

} // namespace ninefold
