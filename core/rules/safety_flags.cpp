// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety_flags.h"

#include "core/base/date_words.h"
#include "core/catalogue/tools.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SafetyFlags)
};

void putOldestFirst(std::vector<const SafetyFlag*>& flags) {
    std::stable_sort(flags.begin(), flags.end(), [](const SafetyFlag* a, const SafetyFlag* b) {
        return a->raisedOn < b->raisedOn;
    });
}

} // namespace

std::optional<FlagKind> flagRaisedBy(const ToolScore& score) {
    if (!score.measure || !score.score)
        return std::nullopt;
    if (*score.measure == Measure::Core10Item6 && *score.score > core10Item6Quiet)
        return FlagKind::SelfHarm;
    if (*score.measure == Measure::DashCount && *score.score >= dashOffersMarac)
        return FlagKind::HighRiskAbuse;
    return std::nullopt;
}

std::optional<SafetyFlag> safetyFlagFor(const ToolScore& score) {
    const auto kind = flagRaisedBy(score);
    if (!kind)
        return std::nullopt;
    SafetyFlag flag;
    flag.referral = score.referral;
    flag.raisedOn = score.on;
    flag.kind = kind;
    flag.because =
        Words::tr("%1: %2", "CORE-10 item 6: 2").arg(labelOf(*score.measure)).arg(*score.score);
    return flag;
}

const SafetyFlag* flagRaised(const Casebook& book, Id<Referral> referral, FlagKind kind, QDate on) {
    for (const auto* flag : book.of<SafetyFlag>(referral))
        if (flag->kind == kind && flag->raisedOn == on)
            return flag;
    return nullptr;
}

std::vector<const SafetyFlag*> openFlags(const Casebook& book, Id<Referral> referral) {
    auto flags = book.of<SafetyFlag>(referral);
    std::erase_if(flags, [](const SafetyFlag* flag) { return flag->answeredOn.isValid(); });
    putOldestFirst(flags);
    return flags;
}

std::vector<const SafetyFlag*> openFlags(const Casebook& book, Id<Woman> woman) {
    std::vector<const SafetyFlag*> flags;
    for (const auto* referral : book.of<Referral>(woman)) {
        const auto these = openFlags(book, referral->id);
        flags.insert(flags.end(), these.begin(), these.end());
    }
    putOldestFirst(flags);
    return flags;
}

QString openFlagsInWords(const Casebook& book, Id<Woman> woman, QDate today) {
    const auto flags = openFlags(book, woman);
    if (flags.empty())
        return {};
    const auto raised = flags.front()->raisedOn;
    return Words::tr("To look at: safety, raised %1")
        .arg(raised == today ? Words::tr("today") : dayMonth(raised, today));
}

} // namespace ninefold
