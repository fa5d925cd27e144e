// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/needs_history.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeedsHistory)
};

NeedsHistory compared(std::vector<const Assessment*> all, const Assessment* first,
                      const Assessment* last, const Assessment* now) {
    NeedsHistory history;
    history.all = std::move(all);
    history.first = first;
    history.last = last;
    if (first)
        history.firstOn = first->assessedOn;
    if (last)
        history.lastOn = last->assessedOn;
    if (now)
        history.nowOn = now->assessedOn;
    for (const auto pathway : pathways) {
        auto& row = history.rows[indexOf(pathway)];
        row.pathway = pathway;
        if (first)
            row.first = first->need(pathway);
        if (last)
            row.last = last->need(pathway);
        if (now)
            row.now = now->need(pathway);
        if (last)
            row.change = changeInWords(row.last, row.now);
        if (first && first != now)
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
    const Assessment* first = nullptr;
    const Assessment* last = nullptr;
    for (const auto* one : all) {
        if (one->id == now.id || (now.assessedOn.isValid() && one->assessedOn > now.assessedOn))
            continue;
        if (!first)
            first = one;
        last = one;
    }
    return compared(std::move(all), first, last, &now);
}

NeedsHistory needsHistory(const Casebook& book, Id<Referral> referral, QDate today) {
    auto all = byDay(book, referral);
    std::erase_if(all, [today](const Assessment* one) { return one->assessedOn > today; });
    if (all.empty())
        return compared({}, nullptr, nullptr, nullptr);
    const auto* first = all.front();
    const auto* now = all.back();
    const auto* last = all.size() > 1 ? all[all.size() - 2] : nullptr;
    return compared(std::move(all), first, last, now);
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
