// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/needs_history.h"

#include "core/rules/tier_suggestion.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeedsHistory)
};

/// What stood before `now`, oldest first, beside it; `first` may be `now` itself.
NeedsHistory compared(std::vector<const Assessment*> all,
                      const std::vector<const Assessment*>& earlier, const Assessment* first,
                      const Assessment& now) {
    NeedsHistory history;
    history.all = std::move(all);
    if (first)
        history.firstOn = first->assessedOn;
    if (!earlier.empty())
        history.lastOn = earlier.back()->assessedOn;
    history.nowOn = now.assessedOn;
    for (const auto pathway : pathways) {
        auto& row = history.rows[indexOf(pathway)];
        row.pathway = pathway;
        if (first)
            row.first = first->need(pathway);
        for (auto before = earlier.rbegin(); before != earlier.rend(); ++before) {
            if (!row.last)
                row.last = (*before)->need(pathway);
            if (row.lastDetail.isEmpty())
                row.lastDetail = detailOf(**before, pathway);
        }
        row.now = now.need(pathway);
        if (!earlier.empty())
            row.change = changeInWords(row.last, row.now);
        if (first && first->id != now.id)
            row.changeFromFirst = changeInWords(row.first, row.now);
    }
    return history;
}

std::vector<const Assessment*> byDay(const Casebook& book, Id<Referral> referral) {
    auto all = book.of<Assessment>(referral);
    std::stable_sort(all.begin(), all.end(), [](const Assessment* a, const Assessment* b) {
        return a->assessedOn < b->assessedOn;
    });
    return all;
}

} // namespace

NeedsHistory needsHistory(const Casebook& book, Id<Referral> referral, const Assessment& now) {
    auto all = byDay(book, referral);
    auto earlier = all;
    std::erase_if(earlier, [&](const Assessment* one) {
        return one->id == now.id || (now.assessedOn.isValid() && one->assessedOn > now.assessedOn);
    });
    const auto* first = earlier.empty() ? nullptr : earlier.front();
    return compared(std::move(all), earlier, first, now);
}

NeedsHistory needsHistory(const Casebook& book, Id<Referral> referral, QDate today) {
    auto all = byDay(book, referral);
    std::erase_if(all, [today](const Assessment* one) { return one->assessedOn > today; });
    const auto* about = book.find(referral);
    const auto known = about ? knownNeeds(book, *about, today) : std::nullopt;
    if (!known)
        return compared({}, {}, nullptr, {});
    auto earlier = all;
    earlier.pop_back();
    const auto* first = all.front();
    return compared(std::move(all), earlier, first, *known);
}

QString changeInWords(std::optional<NeedLevel> before, std::optional<NeedLevel> now) {
    if (!now)
        return {};
    const auto score = scoreOf(*now);
    if (!score)
        return before == now ? Words::tr("same") : Words::tr("not disclosed");
    const auto old = before ? scoreOf(*before) : std::nullopt;
    if (!old)
        return Words::tr("answered");
    const int change = *score - *old;
    return change == 0  ? Words::tr("same")
           : change < 0 ? Words::tr("%1 lower").arg(-change)
                        : Words::tr("%1 higher").arg(change);
}

QString levelInWords(std::optional<NeedLevel> level) {
    return level ? labelOf(*level) : Words::tr("Not asked");
}

AssessmentStage nextStage(const Casebook& book, Id<Referral> referral) {
    const auto all = book.of<Assessment>(referral);
    const bool started = std::any_of(all.begin(), all.end(), [](const Assessment* one) {
        return one->stage == AssessmentStage::Initial;
    });
    return started ? AssessmentStage::Review : AssessmentStage::Initial;
}

} // namespace ninefold
