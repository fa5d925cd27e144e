// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/offered.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Offered)
};

bool mayBeProsecuted(const Referral& referral) {
    return rulesOf(referral.disposal).failingCanMeanProsecution;
}

} // namespace

std::vector<Disposal> offeredDisposals(const Centre& centre) {
    std::vector<Disposal> out;
    for (const auto& row : codes<Disposal>())
        if (rulesOf(row.value).inForce || centre.offerCodesNotInForce.value_or(false))
            out.push_back(row.value);
    return out;
}

std::vector<ClosureReason> offeredClosureReasons(const Referral& referral) {
    std::vector<ClosureReason> out;
    for (const auto& row : codes<ClosureReason>())
        if (row.value != ClosureReason::Prosecuted || mayBeProsecuted(referral))
            out.push_back(row.value);
    return out;
}

std::vector<ConditionOutcome> offeredConditionOutcomes(const Referral& referral) {
    std::vector<ConditionOutcome> out;
    for (const auto& row : codes<ConditionOutcome>())
        if (row.value != ConditionOutcome::Prosecuted || mayBeProsecuted(referral))
            out.push_back(row.value);
    return out;
}

std::vector<const Worker*> offeredKeyworkers(const Casebook& book) {
    std::vector<const Worker*> out;
    for (const auto& worker : book.all<Worker>())
        if (worker.active.value_or(true) && worker.role != Role::ReadOnly)
            out.push_back(&worker);
    std::sort(out.begin(), out.end(), [](const Worker* a, const Worker* b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    return out;
}

QString wordsOn(const Referral& referral, ClosureReason reason) {
    if (reason == ClosureReason::Prosecuted && !mayBeProsecuted(referral))
        return Words::tr("Dealt with by the police");
    return labelOf(reason);
}

QString wordsOn(const Referral& referral, ConditionOutcome outcome) {
    if (outcome == ConditionOutcome::Prosecuted && !mayBeProsecuted(referral))
        return Words::tr("Dealt with by the police");
    return labelOf(outcome);
}

QString wordsOn(const Referral& referral, PoliceUpdateKind kind) {
    if (kind == PoliceUpdateKind::ConditionOutcome && !isCaution(referral.disposal))
        return Words::tr("What the officer decided");
    return labelOf(kind);
}

bool isCaution(Disposal disposal) {
    return disposal == Disposal::ConditionalCaution || disposal == Disposal::DiversionaryCaution ||
           disposal == Disposal::CommunityCaution;
}

QString conditionHeading(const Referral& referral) {
    return isCaution(referral.disposal) ? Words::tr("The condition") : Words::tr("What she agreed");
}

QString lastDayLabel(const Referral& referral) {
    return isCaution(referral.disposal) ? Words::tr("Last day of the condition")
                                        : Words::tr("Last day");
}

QString explainTask(const Referral& referral) {
    return isCaution(referral.disposal) ? Words::tr("Explain the condition to her")
                                        : Words::tr("Explain to her what she agreed");
}

QString disposalGiven(Disposal disposal) {
    if (isCaution(disposal))
        return Words::tr("Caution given");
    return disposal == Disposal::CommunityResolution ? Words::tr("Resolution given")
                                                     : Words::tr("Outcome given");
}

QString shortLabel(Disposal disposal) {
    switch (disposal) {
    case Disposal::ConditionalCaution:
        return Words::tr("Caution");
    case Disposal::CommunityResolution:
        return Words::tr("Resolution");
    case Disposal::Outcome22:
        return Words::tr("Outcome 22");
    case Disposal::DeferredProsecution:
        return Words::tr("Deferred");
    case Disposal::Voluntary:
        return Words::tr("Voluntary");
    case Disposal::DiversionaryCaution:
        return Words::tr("Diversionary");
    case Disposal::CommunityCaution:
        return Words::tr("Community");
    }
    return {};
}

} // namespace ninefold
