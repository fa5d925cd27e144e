// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tier_suggestion.h"

#include "core/catalogue/need_details.h"
#include "core/rules/needs_summary.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TierSuggestion)
};

int countOf(const Assessment& assessment, std::optional<NeedLevel> level) {
    return static_cast<int>(std::count(assessment.needs.begin(), assessment.needs.end(), level));
}

QString needsText(int needs) {
    return needs == 0   ? Words::tr("no needs found")
           : needs == 1 ? Words::tr("1 need")
                        : Words::tr("%1 needs").arg(needs);
}

} // namespace

TierSuggestion suggestedTier(const Assessment& assessment) {
    const int needs = needCount(assessment);
    const int high = countOf(assessment, NeedLevel::High);
    if (hasTriNeed(assessment))
        return {Tier::Three, Words::tr("%1, with mental health, abuse and substances together")
                                 .arg(needsText(needs))};
    auto because = needsText(needs);
    if (needs > 0)
        because = high == 0 ? Words::tr("%1, none high").arg(because)
                            : Words::tr("%1, %2 high").arg(because).arg(high);
    if (hasFourOrMoreNeeds(assessment))
        return {Tier::Three, because};
    return {needs >= 2 || high > 0 ? Tier::Two : Tier::One, because};
}

std::optional<TierSuggestion> suggestedTier(const Casebook& book, const Referral& referral,
                                            QDate today) {
    const auto known = knownNeeds(book, referral, today);
    return known ? std::optional(suggestedTier(*known)) : std::nullopt;
}

QString needsInWords(const Assessment& assessment) {
    QStringList parts;
    const auto say = [&](std::optional<NeedLevel> level, const QString& words) {
        if (const int count = countOf(assessment, level))
            parts << words.arg(count);
    };
    say(NeedLevel::High, Words::tr("%1 high"));
    say(NeedLevel::Medium, Words::tr("%1 medium"));
    say(NeedLevel::Low, Words::tr("%1 low"));
    say(NeedLevel::NotDisclosed, Words::tr("%1 not disclosed"));
    say(std::nullopt, Words::tr("%1 not asked"));
    return parts.isEmpty() ? Words::tr("No needs found") : parts.join(QStringLiteral(", "));
}

void fillUnasked(Assessment& newer, const Assessment& before) {
    if (!newer.need(Pathway::Health)) { // asked anew, it says itself which health
        if (!newer.mentalHealth)
            newer.mentalHealth = before.mentalHealth;
        if (!newer.physicalHealth)
            newer.physicalHealth = before.physicalHealth;
    }
    for (const auto pathway : pathways) {
        if (newer.need(pathway) || !before.need(pathway))
            continue;
        newer.needs[indexOf(pathway)] = before.need(pathway);
        if (detailOf(newer, pathway).isEmpty())
            setDetail(newer, pathway, detailOf(before, pathway));
    }
}

std::optional<Assessment> knownNeeds(const Casebook& book, const Referral& referral, QDate asAt) {
    auto all = book.of<Assessment>(referral.id);
    std::erase_if(all, [asAt](const Assessment* one) { return one->assessedOn > asAt; });
    if (all.empty())
        return std::nullopt;
    std::stable_sort(all.begin(), all.end(), [](const Assessment* a, const Assessment* b) {
        return a->assessedOn < b->assessedOn;
    });
    auto known = *all.back();
    for (auto before = all.rbegin() + 1; before != all.rend(); ++before)
        fillUnasked(known, **before);
    return known;
}

const Assessment* firstAssessment(const Casebook& book, const Referral& referral, QDate asAt) {
    const Assessment* first = nullptr;
    for (const auto* one : book.of<Assessment>(referral.id))
        if (one->assessedOn <= asAt && (!first || one->assessedOn < first->assessedOn))
            first = one;
    return first;
}

} // namespace ninefold
