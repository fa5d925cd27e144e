// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/needs_summary.h"

namespace ninefold {

const Assessment* initialAssessment(const Casebook& book, const Referral& referral, QDate asAt) {
    const Assessment* first = nullptr;
    for (const auto* one : book.of<Assessment>(referral.id))
        if (one->stage == AssessmentStage::Initial && one->assessedOn <= asAt &&
            (!first || one->assessedOn < first->assessedOn))
            first = one;
    return first;
}

const Assessment* exitAssessment(const Casebook& book, const Referral& referral, QDate asAt) {
    const Assessment* last = nullptr;
    for (const auto* one : book.of<Assessment>(referral.id))
        if (one->stage == AssessmentStage::Exit && one->assessedOn <= asAt &&
            (!last || last->assessedOn < one->assessedOn))
            last = one;
    return last;
}

bool isNeed(const std::optional<NeedLevel>& level) {
    return level && scoreOf(*level).value_or(0) > 0;
}

int needCount(const Assessment& assessment) {
    return static_cast<int>(
        std::count_if(assessment.needs.begin(), assessment.needs.end(), isNeed));
}

bool hasFourOrMoreNeeds(const Assessment& assessment) {
    return needCount(assessment) >= 4;
}

bool hasTriNeed(const Assessment& assessment) {
    return assessment.mentalHealth == HealthNeed::Yes && isNeed(assessment.need(Pathway::Abuse)) &&
           isNeed(assessment.need(Pathway::Substances));
}

std::optional<int> needChange(const Assessment* initial, const Assessment* exit, Pathway pathway) {
    if (!initial || !exit || exit->assessedOn < initial->assessedOn)
        return std::nullopt;
    const auto before = initial->need(pathway);
    const auto after = exit->need(pathway);
    if (!before || !after || !scoreOf(*before) || !scoreOf(*after))
        return std::nullopt;
    return *scoreOf(*after) - *scoreOf(*before);
}

} // namespace ninefold
