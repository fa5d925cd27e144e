// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/support_duration.h"

#include "core/rules/as_at.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<DurationBand>> codes<DurationBand>() {
    using enum DurationBand;
    static constexpr Labelled<DurationBand> table[] = {
        {Under3, "under_3", WORDS("Under three months")},
        {From3To6, "3_to_6", WORDS("Three to six months")},
        {From6To12, "6_to_12", WORDS("Six to twelve months")},
        {Over12, "over_12", WORDS("Over twelve months")},
    };
    return table;
}

template <>
std::span<const Labelled<Engagement>> codes<Engagement>() {
    using enum Engagement;
    static constexpr Labelled<Engagement> table[] = {
        {TwoPlus, "two_plus", WORDS("Two or more appointments attended")},
        {NoneOrOne, "none_or_one", WORDS("None or one appointment attended")},
    };
    return table;
}

bool isSupported(const Referral& referral, QDate supportStart, QDate from, QDate asAt) {
    return isAccepted(referral, asAt) && supportStart.isValid() &&
           !(isClosed(referral, asAt) && referral.closedOn < from);
}

DurationBand durationBand(const Referral& referral, QDate supportStart, QDate asAt) {
    const auto end = isClosed(referral, asAt) ? referral.closedOn : asAt;
    if (end < supportStart.addMonths(3))
        return DurationBand::Under3;
    if (end < supportStart.addMonths(6))
        return DurationBand::From3To6;
    return end <= supportStart.addMonths(12) ? DurationBand::From6To12 : DurationBand::Over12;
}

Engagement engagementOf(int attended) {
    return attended >= 2 ? Engagement::TwoPlus : Engagement::NoneOrOne;
}

} // namespace ninefold
